package rapporteur.answer;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.article.Reading;
import rapporteur.language.Language;
import rapporteur.language.Places;
import rapporteur.language.Script;
import rapporteur.language.Span;
import rapporteur.question.Question;

/// Counties and districts that no table lists: 桐柏县, "Tongbai County". What a question calls so has to stand in an
/// article all the same, or the county next to it is taken for the one that is meant.
final class UnlistedPlaces {
    /// The two characters before the word for a county, or before that for a city or district whose organ is named.
    private static final Pattern CHINESE =
            Pattern.compile("([一-龥]{2})(?:[县旗]|[区市](?=委|政府|人大|政协|法院|检察院|人民|常委|党)|(?<=市[一-龥]{2})区)");

    private static final Pattern NO_NAME =
            Pattern.compile("[了着过持开会说讲问有全本该各哪几个某这那此我您你他在是的和与及到去对向省市区县新园社地景灾片山库辖州镇乡村级郊城特主老]|下面|所有|示范|多少");

    private static final Pattern ENGLISH =
            Pattern.compile("\\b([A-Z][a-z]{2,}(?:['’][a-z]+)?) (?:[Cc]ounty|[Dd]istrict)\\b");

    private UnlistedPlaces() {}

    /// Returns whether an article holds all that the question names.
    static boolean areIn(Reading reading, Question question, Library library) {
        var asked = question.whole();
        return switch (question.language()) {
            case CHINESE ->
                reading.article().language() == Language.ENGLISH
                        || names(CHINESE.matcher(asked), asked).stream()
                                .filter(name -> !NO_NAME.matcher(name).find())
                                .allMatch(Script.simplified(reading.article().text())::contains);
            case ENGLISH ->
                names(ENGLISH.matcher(asked), asked).stream().allMatch(name -> isIn(reading, name, library));
        };
    }

    /// Returns whether some sentences hold all that a Chinese question names; true for other questions and sentences.
    static boolean areIn(List<String> sentences, Question question) {
        var asked = question.whole();
        var text = Script.simplified(String.join("", sentences));
        return question.language() == Language.ENGLISH
                || Language.of(text) == Language.ENGLISH
                || names(CHINESE.matcher(asked), asked).stream()
                        .filter(name -> !NO_NAME.matcher(name).find())
                        .allMatch(text::contains);
    }

    /// Returns whether a Chinese sentence names none of the counties that an English question names.
    static boolean areMissing(String sentence, Question question, Library library) {
        var asked = question.whole();
        var names = question.language() == Language.ENGLISH && Language.of(sentence) == Language.CHINESE
                ? names(ENGLISH.matcher(asked), asked)
                : List.<String>of();
        return !names.isEmpty()
                && names.stream()
                        .map(name -> AcrossTerms.of(name, library.statistics()))
                        .allMatch(read -> read.canBeFound() && read.coverageOf(sentence) == 0);
    }

    /// In Chinese text a name in Latin letters is read.
    private static boolean isIn(Reading reading, String name, Library library) {
        if (reading.article().language() == Language.ENGLISH) {
            return reading.article().text().contains(name);
        }
        var read = AcrossTerms.of(name, library.statistics());
        return !read.canBeFound() || read.coverageOf(library, reading) > 0;
    }

    private static List<String> names(Matcher found, String asked) {
        var listed = Places.in(asked, new Span(0, asked.length()));
        return found.results()
                .filter(name ->
                        listed.stream().noneMatch(place -> place.span().overlaps(new Span(name.start(1), name.end(1)))))
                .map(name -> name.group(1))
                .toList();
    }
}
