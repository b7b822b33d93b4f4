package rapporteur.report;

import java.util.regex.Pattern;
import rapporteur.article.Article;
import rapporteur.article.Excerpt;
import rapporteur.language.Span;

/// What a meeting is called where the report names its body: 省政府第33次常务会议, "third meeting of the Standing Committee".
/// Which sitting it was says more than whose.
final class MeetingName {
    private static final Pattern BEHIND =
            Pattern.compile("(?:(?!在|于|召开|召開|举行|舉行|[，,。；;！：:\\n]).){0,70}(?:会议|會議|[座谈推进通报学习动员总结部署协调调度专题]会|大会|全会)");

    private static final Pattern BEFORE = Pattern.compile(
            "(?:(?:the|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th)|enlarged|plenary"
                    + "|executive|party group|\\(enlarged\\)) )*(?:meeting|session|conference) of (?:the )?$",
            Pattern.CASE_INSENSITIVE);

    private static final int REACH = 80;

    private MeetingName() {}

    /// Returns the name of the meeting around the words that name its body; these words alone where nothing more stands
    /// there.
    static Excerpt around(Article article, Excerpt body) {
        if (body.span().isEmpty()) {
            return body;
        }
        var text = article.text();
        var span = body.span().get();
        var behind = BEHIND.matcher(text).region(span.start(), text.length());
        if (behind.lookingAt() && behind.end() > span.end()) {
            return Excerpt.of(article, new Span(span.start(), behind.end()));
        }
        var earliest = Math.max(0, span.start() - REACH);
        var before = BEFORE.matcher(text.substring(earliest, span.start()));
        return before.find() ? Excerpt.of(article, new Span(earliest + before.start(), span.end())) : body;
    }
}
