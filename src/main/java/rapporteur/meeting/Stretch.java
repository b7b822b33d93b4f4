package rapporteur.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rapporteur.article.Sentence;
import rapporteur.language.Dates;
import rapporteur.language.Days;
import rapporteur.language.Edtf;
import rapporteur.language.Span;

/// What of an article tells of one meeting: the whole of it, or an item of a digest, or the report of the second
/// meeting of the day.
///
/// @param headline  of the meeting: its own, or the article's
/// @param heading   of its own, in an article of several meetings
/// @param sentences in order
record Stretch(Optional<Span> headline, Optional<Span> heading, List<Sentence> sentences) {
    /// A heading over an item of a digest is shorter than this.
    private static final int LONGEST_HEADING = 80;

    /// Whom an article tells of, its first sentences name.
    private static final int BEGINNING = 3;

    /// Where a paragraph states that a body met.
    ///
    /// @param first  the number of the sentence
    /// @param bodies as printed
    /// @param kind   of the meeting
    /// @param day    that the sentence names
    private record Opening(int first, List<String> bodies, Optional<Kind> kind, Optional<Edtf> day) {
        /// Another body, another sort of meeting or a later day. The same body met on an earlier day is what a report
        /// looks back on.
        boolean isOfAnother(Opening current) {
            return !isSameBody(current) || isOtherSort(current) || isLater(current);
        }

        private boolean isSameBody(Opening other) {
            return bodies.stream()
                    .anyMatch(
                            body -> other.bodies.stream().anyMatch(each -> each.contains(body) || body.contains(each)));
        }

        private boolean isOtherSort(Opening other) {
            return kind.isPresent() && other.kind.isPresent() && kind.get() != other.kind.get();
        }

        private boolean isLater(Opening other) {
            var day = this.day.flatMap(Edtf::bounds).map(Days::first);
            var before = other.day.flatMap(Edtf::bounds).map(Days::last);
            return day.isPresent() && before.isPresent() && day.get().isAfter(before.get());
        }
    }

    /// Parts an article into the stretches that tell of one meeting each.
    static List<Stretch> of(Report report) {
        var openings = openings(report);
        if (openings.size() < 2) {
            return List.of(new Stretch(report.title(), Optional.empty(), report.sentences()));
        }
        var stretches = new ArrayList<Stretch>();
        for (var i = 0; i < openings.size(); i++) {
            var from = i == 0 ? 0 : withHeading(report, openings.get(i).first());
            var to = i + 1 == openings.size()
                    ? report.sentences().size()
                    : withHeading(report, openings.get(i + 1).first());
            var heading = heading(report, openings.get(i).first());
            var headline = heading.or(() -> report.title().filter(title -> stretches.isEmpty()));
            stretches.add(new Stretch(headline, heading, report.sentences().subList(from, to)));
        }
        return stretches;
    }

    /// Of an article that begins with something else, as inspections do, the part from where whoever it tells of
    /// presides over a meeting. Where a day is named the article looks back.
    static Optional<Stretch> later(Report report) {
        var sentences = report.sentences();
        return sentences.stream()
                .skip(1)
                .filter(sentence -> report.forms().statesMeeting(sentence.span())
                        && !report.forms().looksBack(sentence.span())
                        && day(report, sentence.span()).isEmpty()
                        && report.present(sentence).stream()
                                .filter(present -> present.presence() == Presence.PRESIDED)
                                .anyMatch(present -> isNamedBefore(report, sentence, present)))
                .findFirst()
                .map(sentence -> new Stretch(
                        Optional.empty(), Optional.empty(), sentences.subList(sentence.number(), sentences.size())));
    }

    private static boolean isNamedBefore(Report report, Sentence sentence, Reports.Present present) {
        var name = present.person().name().in(report.text());
        return report.sentences().stream()
                .limit(Math.min(BEGINNING, sentence.number()))
                .anyMatch(before -> before.span().in(report.text()).contains(name));
    }

    /// Headline and kickers that stand above the stretch.
    List<Span> headlines(Report report) {
        return heading.isPresent() || headline.isEmpty() ? heading.stream().toList() : report.headlines();
    }

    /// The first statement that a body met, and those behind it that state another meeting.
    private static List<Opening> openings(Report report) {
        var found = new ArrayList<Opening>();
        for (var sentence : report.sentences()) {
            var opens = opensParagraph(report, sentence) && !isHeading(report, sentence);
            if (opens || report.forms().opensMeeting(sentence.span())) {
                opening(report, sentence)
                        .filter(opening -> found.stream().allMatch(opening::isOfAnother))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Opening> opening(Report report, Sentence sentence) {
        var words = sentence.span();
        var forms = report.forms();
        if (report.isOfTheMeeting(sentence) || !forms.statesMeeting(words) || forms.looksBack(words)) {
            return Optional.empty();
        }
        var bodies =
                forms.bodies(words).stream().map(body -> body.in(report.text())).toList();
        return bodies.isEmpty()
                ? Optional.empty()
                : Optional.of(new Opening(sentence.number(), bodies, forms.kind(words), day(report, words)));
    }

    private static Optional<Edtf> day(Report report, Span words) {
        return Dates.in(report.text(), words).stream()
                .flatMap(mention -> mention.date().stream())
                .filter(date -> date.to().day() != 0)
                .findFirst();
    }

    private static boolean opensParagraph(Report report, Sentence sentence) {
        var number = sentence.number();
        return number == 0 || report.sentences().get(number - 1).paragraph() != sentence.paragraph();
    }

    private static int withHeading(Report report, int first) {
        return heading(report, first).isPresent() ? first - 1 : first;
    }

    private static Optional<Span> heading(Report report, int first) {
        return Stream.of(first - 1)
                .filter(number -> number >= 0)
                .map(report.sentences()::get)
                .filter(sentence -> isHeading(report, sentence))
                .map(Sentence::span)
                .findFirst();
    }

    /// A short paragraph without a stop.
    private static boolean isHeading(Report report, Sentence sentence) {
        var number = sentence.number();
        var sentences = report.sentences();
        var isAlone = opensParagraph(report, sentence)
                && (number + 1 == sentences.size() || opensParagraph(report, sentences.get(number + 1)));
        var last = report.text().charAt(sentence.span().end() - 1);
        return isAlone && sentence.span().length() < LONGEST_HEADING && "。！？.!?；;：:”".indexOf(last) < 0;
    }
}
