package rapporteur.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import rapporteur.answer.Citation;
import rapporteur.answer.Rapporteur;
import rapporteur.answer.Statement;
import rapporteur.answer.Wording;
import rapporteur.article.Excerpt;
import rapporteur.language.Language;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.Voice;

/// Matters of a meeting as cited lines. What was said stands as printed; in a summary of the other language it stands
/// in quotation marks, and what was done with it is said in that language.
final class MatterLines {
    private static final int NAMED_EARLY = 40;

    private final Rapporteur rapporteur;
    private final Optional<Meeting> meeting;
    private final Wording wording;
    private final Labels labels;
    private final Language language;
    private final Weight weight;

    MatterLines(Rapporteur rapporteur, Meeting meeting, Language language) {
        this(rapporteur, Optional.of(meeting), language, new Weight(meeting));
    }

    /// @param meeting of which the matters are, if they are of one
    /// @param weight  says which come first
    MatterLines(Rapporteur rapporteur, Optional<Meeting> meeting, Language language, Weight weight) {
        this.rapporteur = rapporteur;
        this.meeting = meeting;
        this.wording = new Wording(language);
        this.labels = new Labels(language);
        this.language = language;
        this.weight = weight;
    }

    /// Returns the matter as a line of its own.
    ///
    /// @param most characters of what was said, as far as whole clauses fit
    Optional<Statement> line(Matter matter, int most) {
        return line(matter, said(matter, most), most);
    }

    /// Returns the matter as a line below a heading that says whose words they are.
    ///
    /// @param most characters of what was said, as far as whole clauses fit
    Optional<Statement> unlabelled(Matter matter, int most) {
        return line(matter, shown(matter, most), most);
    }

    private Optional<Statement> line(Matter matter, String words, int most) {
        return citation(matter, most)
                .map(citation -> Statement.of(ended(capitalized(words)), citation, matter.voice()));
    }

    private static String capitalized(String words) {
        var first = words.codePointAt(0);
        return Character.isLowerCase(first)
                ? Character.toString(Character.toUpperCase(first)) + words.substring(Character.charCount(first))
                : words;
    }

    /// Returns several matters in one line, as many as fit.
    ///
    /// @param most characters of the whole line
    Optional<Statement> together(List<Matter> matters, String label, int most) {
        var parts = new ArrayList<String>();
        var citations = new LinkedHashSet<Citation>();
        var voices = new LinkedHashSet<Voice>();
        var left = most - label.length() - 3;
        var chosen = matters.isEmpty() ? matters : weightiest(matters, Math.max(1, left / least(matters.getFirst())));
        for (var i = 0; i < chosen.size(); i++) {
            var matter = chosen.get(i);
            var room = left / (chosen.size() - i) - label(matter).length() - 6;
            var citation = citation(matter, room);
            if (citation.isPresent() && room > 0) {
                var said = inRow(matter, room);
                parts.add(said);
                left -= said.length() + 2;
                citations.add(citation.get());
                voices.add(matter.voice());
            }
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        var text = ended(wording.say("%s：%s", "%s: %s", label, String.join(wording.say("；", "; "), parts)));
        var voice = voices.size() == 1 ? voices.iterator().next() : Voice.ARTICLE;
        return Optional.of(new Statement(text, List.copyOf(citations), voice));
    }

    /// The matters that weigh most, as printed.
    private List<Matter> weightiest(List<Matter> matters, int most) {
        var chosen = new HashSet<>(weight.inOrder(matters).stream().limit(most).toList());
        return matters.stream().filter(chosen::contains).toList();
    }

    /// Fewer characters than this say too little.
    private static int least(Matter matter) {
        return switch (matter.article().language()) {
            case CHINESE -> 48;
            case ENGLISH -> 120;
        };
    }

    private String ended(String line) {
        return line.endsWith("…") || line.endsWith("…”") ? line : line + wording.say("。", ".");
    }

    private String said(Matter matter, int most) {
        var shown = shown(matter, most);
        var label = label(matter);
        return label.isEmpty() ? shown : wording.say("%s：%s", "%s: %s", label, shown);
    }

    /// What was said, in quotation marks in a summary of the other language.
    private String shown(Matter matter, int most) {
        var words = words(matter, most);
        var cut = words.length() < matter.text().length() || matter.breaksOff();
        var shown = Shown.oneLine(words) + (cut ? "…" : "");
        return isForeign(matter) ? "“" + shown + "”" : shown;
    }

    private boolean isForeign(Matter matter) {
        return matter.article().language() != language;
    }

    /// Where several stand in one line, only who speaks is said, not that the meeting does.
    private String inRow(Matter matter, int most) {
        var said = said(matter, most);
        var label = labels.voice(Voice.MEETING) + wording.say("：", ": ");
        return said.startsWith(label) ? said.substring(label.length()) : said;
    }

    private String words(Matter matter, int most) {
        return matter.article().text(beginning(matter, most).span().orElseThrow());
    }

    private Excerpt beginning(Matter matter, int most) {
        var substance = new Substance(matter.article().text(), matter.article().language());
        return Excerpt.of(
                matter.article(),
                matter.words().length() <= most ? matter.words() : substance.beginning(matter.words(), most));
    }

    private String label(Matter matter) {
        if (isForeign(matter)) {
            var who = matter.reporter().map(labels::name).orElseGet(() -> labels.voice(matter.voice()));
            var did = matter.verb().filter(done -> matter.reporter().isEmpty()).map(labels::verb);
            return did.isEmpty() && namesSpeaker(matter) ? "" : labels.doing(who, did.orElse(""));
        }
        return matter.opening()
                .or(matter::reporter)
                .orElseGet(() -> matter.verb().isPresent() || namesSpeaker(matter) ? "" : labels.voice(matter.voice()));
    }

    /// Whether the words themselves begin with whose they are.
    private boolean namesSpeaker(Matter matter) {
        var text = matter.text();
        return switch (matter.voice().kind()) {
            case MEETING -> text.startsWith("会议") || text.startsWith("會議") || text.startsWith("The meeting");
            case PERSON ->
                matter.voice()
                        .speaker()
                        .filter(name -> text.substring(0, Math.min(text.length(), NAMED_EARLY))
                                .contains(name))
                        .isPresent();
            case ARTICLE -> false;
        };
    }

    private Optional<Citation> citation(Matter matter, int most) {
        var words = beginning(matter, most);
        return meeting.map(reported -> rapporteur.citing(reported, words))
                .orElseGet(() -> words.span().map(span -> rapporteur.citing(matter.article(), span)));
    }
}
