package rapporteur.chat;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.answer.Citation;
import rapporteur.answer.Wording;
import rapporteur.article.Article;
import rapporteur.article.Excerpt;
import rapporteur.language.Invisible;
import rapporteur.meeting.Account;

/// What a source is called: its headline; without one the body that met and the day; without these its first words.
///
/// @param title     as above
/// @param publisher if known
/// @param published day of publication in EDTF, if known
/// @param origin    where the article came from
/// @param url       its address, if it is one that a browser can open
public record SourceLabel(
        String title, Optional<String> publisher, Optional<String> published, String origin, Optional<String> url) {
    private static final int BEGINNING = 30;

    /// Returns the label of a cited article.
    public static SourceLabel of(Citation citation) {
        var article = citation.article();
        return new SourceLabel(
                citation.title()
                        .or(() -> citation.account().flatMap(account -> bodyAndDay(article, account)))
                        .map(SourceLabel::oneLine)
                        .orElseGet(() -> beginning(article)),
                citation.publisher().map(SourceLabel::oneLine),
                citation.published(),
                article.origin().name(),
                Optional.ofNullable(article.metadata().url()).filter(SourceLabel::opens));
    }

    /// Only addresses of web pages become links; nobody is sent anywhere else.
    private static boolean opens(String url) {
        return url.matches("https?://[A-Za-z0-9.-]+\\.[A-Za-z]{2,}(?::\\d{1,5})?(?:[/?#]\\S*)?");
    }

    private static Optional<String> bodyAndDay(Article article, Account account) {
        var wording = new Wording(article.language());
        return account.bodies().stream()
                .findFirst()
                .map(Excerpt::text)
                .map(body -> account.date()
                        .best()
                        .map(day -> body + wording.say("，%s", ", %s", wording.date(day)))
                        .orElse(body));
    }

    private static String beginning(Article article) {
        var words = oneLine(Invisible.removedFrom(article.text()));
        return words.codePointCount(0, words.length()) <= BEGINNING
                ? words
                : words.substring(0, words.offsetByCodePoints(0, BEGINNING)) + "…";
    }

    /// A name with line breaks could pass for lines of the reply.
    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /// Returns everything that is known, in one line.
    String line() {
        return Stream.of(Optional.of(title), publisher, published, Optional.of(origin))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
