package rapporteur.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
        return citation(matter, most)
                .map(citation -> Statement.of(ended(said(matter, most)), citation, matter.voice()));
    }

    /// Returns several matters in one line, as many as fit.
    ///
    /// @param most characters of the whole line
    Optional<Statement> together(List<Matter> matters, String label, int most) {
        var parts = new ArrayList<String>();
        var citations = new LinkedHashSet<Citation>();
        var voices = new LinkedHashSet<Voice>();
        var left = most - label.length() - 3;
        var chosen = weightiest(matters, left / least());
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
    private int least() {
        return switch (language) {
            case CHINESE -> 48;
            case ENGLISH -> 120;
        };
    }

    private String ended(String line) {
        return line.endsWith("…") || line.endsWith("…”") ? line : line + wording.say("。", ".");
    }

    private String said(Matter matter, int most) {
        var words = words(matter, most);
        var cut = words.length() < matter.text().length();
        var shown = Shown.oneLine(words) + (cut ? "…" : "");
        var label = label(matter);
        var quoted = matter.article().language() == language ? shown : "“" + shown + "”";
        return label.isEmpty() ? quoted : wording.say("%s：%s", "%s: %s", label, quoted);
    }

    /// Where several stand in one line, only who speaks is said, not that the meeting does.
    private String inRow(Matter matter, int most) {
        var said = said(matter, most);
        var label = label(matter) + wording.say("：", ": ");
        return matter.voice().equals(Voice.MEETING) && matter.opening().isEmpty() && said.startsWith(label)
                ? said.substring(label.length())
                : said;
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
        if (matter.article().language() == language) {
            return matter.opening().orElseGet(() -> matter.verb().isPresent() ? "" : labels.voice(matter.voice()));
        }
        var who = labels.voice(matter.voice());
        var did = matter.verb().map(labels::verb).orElse("");
        return List.of(who, did).stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
    }

    private Optional<Citation> citation(Matter matter, int most) {
        var words = beginning(matter, most);
        return meeting.map(reported -> rapporteur.citing(reported, words))
                .orElseGet(() -> words.span().map(span -> rapporteur.citing(matter.article(), span)));
    }
}
