package rapporteur.answer;

import java.util.List;
import java.util.regex.Pattern;
import rapporteur.language.Place;
import rapporteur.question.Question;

/// Roads and railways that Chinese calls after the first characters of the two places they join: 枣菏高速 goes from 枣庄
/// to 菏泽.
final class Routes {
    private static final Pattern ASKED =
            Pattern.compile("(?i)高速|铁路|高铁|公路|城际|\\b(?:expressway|motorway|highway|railway|rail line|line)\\b");

    private static final String ROUTE = "(?:高速|铁路|高铁|公路|城际|快速|客专|大桥|线)";

    private Routes() {}

    /// Returns whether a question speaks of a route between two places that it names.
    static boolean isAsked(Question question) {
        return question.places().size() == 2 && ASKED.matcher(question.whole()).find();
    }

    /// Returns what Chinese calls a route between two places, without the word for it: 枣菏.
    static String name(List<Place> places) {
        return first(places.getFirst()) + first(places.getLast());
    }

    /// Returns whether a Chinese text names a route between the places that are asked about.
    static boolean areJoined(Question question, String text) {
        if (!isAsked(question)) {
            return false;
        }
        var places = question.places();
        return Pattern.compile("(?:" + name(places) + "|" + name(places.reversed()) + ")" + ROUTE)
                .matcher(text)
                .find();
    }

    private static String first(Place place) {
        return place.chinese().substring(0, 1);
    }
}
