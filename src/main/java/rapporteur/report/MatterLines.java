package rapporteur.report;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

    /// Characters between two matters, with quotation marks.
    private static final int FOR_MARKS = 6;

    /// Where somebody was interrupted.
    private static final Pattern BROKEN = Pattern.compile("\\s*[-–—]+$");

    private static final Pattern NAMES_MEETING =
            Pattern.compile("(?:会议|會議|全会|全會|大会|大會|会上|會上|会前|會前|会后|會後|The (?:meeting|conference|committee)\\b)");

    /// What was done, without who says something of it.
    private static final Pattern DOING = Pattern.compile("(?<!指出|强调|強調|要求|认为|認為|表示|提出|说|說)$");

    private static final Pattern ENDED = Pattern.compile("[….?!？！。][”’]?$");

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
        var citations = new LinkedHashSet<Citation>();
        var voices = new LinkedHashSet<Voice>();
        var left = most - label.length() - 3;
        var chosen = fitting(matters, left);
        var row = new Row();
        for (var i = 0; i < chosen.size(); i++) {
            var matter = chosen.get(i);
            var room = share(chosen.subList(i, chosen.size()), left)
                    - label(matter).length()
                    - FOR_MARKS;
            var citation = citation(matter, room);
            if (citation.isPresent() && room > 0) {
                var length = row.length();
                row.add(matter, shown(matter, room));
                left -= row.length() - length + 1;
                citations.add(citation.get());
                voices.add(matter.voice());
            }
        }
        if (row.length() == 0) {
            return Optional.empty();
        }
        var text = ended(wording.say("%s：%s", "%s: %s", label, row.text()));
        var voice = voices.size() == 1 ? voices.iterator().next() : Voice.ARTICLE;
        return Optional.of(new Statement(text, List.copyOf(citations), voice));
    }

    /// Matters one behind the other. Who speaks or what was done is said once for all that follow; where another voice
    /// goes on, a sentence ends.
    private final class Row {
        private final StringBuilder text = new StringBuilder();
        private String heading = "";
        private Voice last = Voice.ARTICLE;

        void add(Matter matter, String words) {
            var label = label(matter);
            var bare = labels.voice(matter.voice());
            var goesOn = matter.voice().equals(last) && (label.equals(heading) || label.equals(bare));
            var first = text.isEmpty() && matter.voice().kind() == Voice.Kind.MEETING && label.equals(bare);
            var shown = goesOn && !text.isEmpty() || first ? words : labelled(matter, label, words);
            if (!text.isEmpty()) {
                text.append(staysSame(matter) ? wording.say("；", "; ") : sentenceEnd());
            }
            text.append(text.isEmpty() || !staysSame(matter) ? capitalized(shown) : shown);
            heading = label.equals(bare) && goesOn ? heading : label;
            last = matter.voice();
        }

        private boolean staysSame(Matter matter) {
            return matter.isDone() || matter.voice().equals(last);
        }

        private String sentenceEnd() {
            var isCut = text.charAt(text.length() - 1) == '…';
            return ENDED.matcher(text).find() ? wording.say(isCut ? "。" : "", " ") : wording.say("。", ". ");
        }

        int length() {
            return text.length();
        }

        String text() {
            return text.toString();
        }
    }

    /// The matters that weigh most, as printed: as many as can each say enough, or all that they say.
    private List<Matter> fitting(List<Matter> matters, int most) {
        var chosen = new HashSet<Matter>();
        var left = most;
        for (var matter : weight.inOrder(matters)) {
            left -= Math.min(needed(matter), least(matter));
            if (left >= 0 || chosen.isEmpty()) {
                chosen.add(matter);
            }
        }
        return matters.stream().filter(chosen::contains).toList();
    }

    /// Characters that each of the matters may have, so that what the short ones leave goes to the long ones.
    private int share(List<Matter> matters, int most) {
        var lengths = matters.stream().map(this::needed).sorted().toList();
        var left = most;
        for (var i = 0; i < lengths.size(); i++) {
            var equal = left / (lengths.size() - i);
            if (lengths.get(i) > equal) {
                return equal;
            }
            left -= lengths.get(i);
        }
        return most;
    }

    private int needed(Matter matter) {
        return label(matter).length() + matter.words().length() + FOR_MARKS;
    }

    /// Fewer characters than this say too little.
    private static int least(Matter matter) {
        return switch (matter.article().language()) {
            case CHINESE -> 80;
            case ENGLISH -> 200;
        };
    }

    private String ended(String line) {
        var broken = BROKEN.matcher(line).replaceFirst("…");
        return ENDED.matcher(broken).find() ? broken : broken + wording.say("。", ".");
    }

    private String said(Matter matter, int most) {
        return labelled(matter, label(matter), shown(matter, most));
    }

    /// In a Chinese line what was done goes on with what it was done with: 审议了《…》.
    private String labelled(Matter matter, String label, String words) {
        if (label.isEmpty()) {
            return words;
        }
        var goesOn = language == Language.CHINESE
                && matter.isDone()
                && DOING.matcher(label).find()
                && !isForeign(matter);
        return goesOn ? label + words : wording.say("%s：%s", "%s: %s", label, words);
    }

    /// What was said, in quotation marks in a summary of the other language.
    private String shown(Matter matter, int most) {
        var words = words(matter, most);
        var cut = words.length() < matter.text().length() || matter.breaksOff();
        var shown = Shown.withoutNotes(words) + (cut ? "…" : "");
        return isForeign(matter) ? quoted(shown) : shown;
    }

    /// In quotation marks; in single ones where the words have double ones of their own.
    private static String quoted(String words) {
        return words.indexOf('“') >= 0 || words.indexOf('”') >= 0 ? "‘" + words + "’" : "“" + words + "”";
    }

    private boolean isForeign(Matter matter) {
        return matter.article().language() != language;
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
            case MEETING -> NAMES_MEETING.matcher(text).lookingAt();
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
