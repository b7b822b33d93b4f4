package rapporteur.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rapporteur.language.Edtf;
import rapporteur.language.Names;
import rapporteur.language.Script;
import rapporteur.language.Span;
import rapporteur.meeting.Presence;
import rapporteur.question.NamedPeople;
import rapporteur.question.Question;

/// What a statement claims, read for comparison: who, when, where, how many, which documents, what was done, whether
/// it was done, and who says so.
///
/// @param words  the statement, read like a question
/// @param text   the statement in simplified characters
/// @param people whom it names
/// @param pieces what it says piece by piece, apart from words that frame a sentence
record Claim(Question words, String text, List<Question.Named> people, List<Piece> pieces) {
    private static final Pattern SPEAKER = Pattern.compile(
            "^据?(.{1,20}?)(?:在(?:会上|讲话中|会议上))?(?:(?:介绍|通报)(?=[，,：:])|指出|强调|要求|表示|说|认为|希望|提出|坦言|直言|坦承|称|透露|谈到|提到|呼吁|重申|主张)(?=[，,：:要]|[一-龥])"
                    + "|(?i)^((?:the )?[\\w .'’-]{2,40}?) (?:said|says|stressed|pointed out|emphasi[sz]ed|noted|stated|urged|called for|asked for(?! leave)|hoped|thanked|argued|warned|reaffirmed|reiterated|highlighted|insisted|admitted|conceded|set out|put forward|outlined|wants|wanted|told|demanded)\\b"
                    + "|(?i)^according to ([\\w .-]{2,40}?)(?:['’]s|,)");
    private static final Pattern INVERTED = Pattern.compile("([^，,。；]{2,30})的(?:人)?是([一-龥]{2,4})(?=[，,。；]|$)");

    private static final Pattern SPOKE = Pattern.compile("([发讲致])了([言话辞])");

    /// 对这一点，省委表示: who speaks stands in the last clause.
    private static final Pattern BEFORE_SPEAKER = Pattern.compile("^(?:对|就|关于|针对|围绕).*[，,]");

    /// What ends a clause between two people, in either language.
    private static final Pattern CLAUSE_END = Pattern.compile("[，；。,;]| (?:while|whereas) ");

    /// 作报告的某人, 主持人是某人: what is said before somebody is his alone.
    private static final Pattern RELATIVE = Pattern.compile("[^，。；的]{0,8}?(?:的|人(?:是|为))(?=[一-龥])");

    private static final Pattern POSSESSED = Pattern.compile("['’]s\\b|的(?!是)");

    private static final Pattern HIS_MEETING = Pattern.compile(
            "(?i)['’]s (?:(?!(?:in|at|of|to|on|for|from|was|were|is|are|with)\\b)[\\w-]+ ){0,6}(?:meeting|session|symposium|conference|seminar|teleconference)\\b");

    private static final Pattern DOCUMENT = Pattern.compile("《([^》]{2,80})》|[“\"]([^”\"]{4,120})[”\"]");

    private static final int LONGEST_TITLE = 14;

    /// Fewer pieces say too little to do without what frames them.
    private static final int FEW = 3;

    /// What a word counts across languages that nothing leads across from.
    private static final double UNKNOWN = 0;

    /// What a word counts that everybody chooses for himself.
    private static final double LIGHT = 0.4;

    private static final Set<String> PRESENCE = Set.of("presided", "attended");

    private static final Pattern TITLE_BEFORE = Pattern.compile(" ?(?:[\\w'’-]+ ){0,6}");
    private static final Pattern AND_BEFORE = Pattern.compile("(?:,| and|, and) (?:[\\w'’-]+ ){0,6}");

    private static final Pattern AND = Pattern.compile(" and ");

    /// What somebody behind a list does himself: "chaired by Li Ming, Wang Wei gave a speech".
    private static final Pattern VERB_BEHIND =
            Pattern.compile("['’]?s? (?!and\\b|on\\b|in\\b|at\\b|of\\b|with\\b|from\\b)[a-z]+");

    /// Those who stand for many, or for a body.
    private static final Pattern SOMEBODY = Pattern.compile(
            "(?:负责人|负责同志|代表|街道|乡镇|社区|部门|单位|企业|专家|委员|[省市县区州镇乡局委院部厅办]|公司|集团|学校|大家|嘉宾|\\d[名位个家省市县区州])(?:等)?(?:先后|分别|依次|也|还|均|都)?(?:作|做|进行|作了|做了)?(?:表态|交流|典型|书面|大会|重点|主题|主旨)*$");

    private static final Pattern TO_COME = Pattern.compile(
            "(?:将|即将|拟|计划)[^，。；]{0,6}$|(?i)\\b(?:will|would|shall|is to|are to|due to|expected to|plans? to) $");

    private static final Pattern BY = Pattern.compile("(?i)(?: over)? by(?= )");

    static Claim of(Question words) {
        var text = straight(Script.simplified(words.text()));
        return new Claim(words, text, words.people(), telling(Pieces.of(text, NamedPeople.namesIn(text))));
    }

    /// Returns the statement as it reads to somebody who knows whom an article names: 林涛接任 is 林涛 and what he does.
    Claim knowing(Told told) {
        var known = KnownNames.in(text, told);
        var own = NamedPeople.namesIn(text);
        var others = own.stream()
                .filter(name -> known.stream().noneMatch(name::overlaps))
                .filter(name -> !isWord(name.in(text), told))
                .toList();
        if (own.containsAll(known) && others.size() + known.size() == own.size()) {
            return this;
        }
        var names = Stream.concat(known.stream(), others.stream()).sorted().toList();
        var named = Stream.concat(
                        words.people().stream()
                                .filter(person -> others.stream()
                                        .anyMatch(name -> name.in(text).equals(person.name()))),
                        known.stream()
                                .map(name -> name.in(text))
                                .distinct()
                                .map(name ->
                                        new Question.Named(name, Names.key(name).replace('ü', 'v'))))
                .toList();
        return new Claim(words, text, named, telling(Pieces.of(text, names)));
    }

    /// Whether an article of the same language prints it and shows it to be no name.
    private static boolean isWord(String name, Told told) {
        return told.text().contains(name) && !told.people().containsValue(name);
    }

    /// 讲话的是某人 and 某人讲了话 are 某人讲话.
    private static String straight(String text) {
        var spoke = SPOKE.matcher(text).replaceAll("$1$2");
        return turned(INVERTED.matcher(spoke));
    }

    private static String turned(Matcher inverted) {
        return inverted.replaceAll(found -> NamedPeople.namesIn(found.group(2)).stream()
                        .anyMatch(name -> name.start() == 0
                                && name.end() == found.group(2).length())
                ? found.group(2) + found.group(1)
                : found.group());
    }

    /// Returns whether it says so little that what frames it has to count.
    boolean isBrief() {
        return pieces.stream().anyMatch(FramingWords::contains) || pieces.size() < FEW;
    }

    /// What frames a statement is left out, unless nearly all of it does.
    private static List<Piece> telling(List<Piece> pieces) {
        var telling =
                pieces.stream().filter(piece -> !FramingWords.contains(piece)).toList();
        return telling.size() < FEW ? pieces : telling;
    }

    /// Returns the titles that stand in title or quotation marks.
    List<String> documents() {
        var titles = new ArrayList<String>();
        DOCUMENT.matcher(text)
                .results()
                .forEach(found -> titles.add(found.group(1) == null ? found.group(2) : found.group(1)));
        return titles;
    }

    /// Returns who is said to say it: a name, or words like 会议 and "The meeting".
    Optional<String> speaker() {
        var speaker = SPEAKER.matcher(text);
        if (!speaker.find()) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(1, speaker.groupCount())
                .mapToObj(speaker::group)
                .filter(Objects::nonNull)
                .map(words -> BEFORE_SPEAKER.matcher(words).replaceFirst(""))
                .map(String::strip)
                .findFirst();
    }

    /// Somebody and what they are said to have done at a meeting.
    record Did(Question.Named person, Presence presence) {}

    /// Returns whom the statement says to have presided, spoken or attended. A word of presence goes with the names
    /// before it, one without names with those before the last; "by" puts the names behind.
    List<Did> presences() {
        var marks = new TreeMap<Integer, Object>();
        for (var person : people) {
            for (var at = text.indexOf(person.name()); at >= 0; at = text.indexOf(person.name(), at + 1)) {
                if (!isPossessor(at + person.name().length())) {
                    marks.put(at, person);
                }
            }
        }
        var said = new ArrayList<Did>();
        for (var presence : List.of(Presence.ATTENDED, Presence.SPOKE, Presence.PRESIDED)) {
            for (var span : Question.placesOf(presence, text)) {
                var own = namedBehind(span);
                own.forEach(person -> said.add(new Did(person, presence)));
                own.forEach(person -> marks.remove(text.indexOf(person.name(), span.end())));
                if (own.isEmpty() && !isAnothers(span) && !isToCome(span)) {
                    marks.put(span.start(), presence);
                }
            }
        }
        var current = List.<Question.Named>of();
        var pending = new ArrayList<Question.Named>();
        for (var at : marks.keySet()) {
            var mark = marks.get(at);
            if (mark instanceof Question.Named person) {
                if (!pending.isEmpty() && didSomethingElse(pending.getLast(), at)) {
                    pending.clear();
                }
                pending.add(person);
            } else if (mark instanceof Presence presence) {
                current = pending.isEmpty() ? current : List.copyOf(pending);
                pending.clear();
                current.forEach(person -> said.add(new Did(person, presence)));
            }
        }
        return said;
    }

    /// Returns whom a word of presence describes that stands before them: 作报告的某人, *chaired by Li Ming and Wang Wei*.
    private List<Question.Named> namedBehind(Span presence) {
        var relative = RELATIVE.matcher(text).region(presence.end(), text.length());
        if (relative.lookingAt()) {
            return people.stream()
                    .filter(person -> isNext(person, relative.end()))
                    .limit(1)
                    .toList();
        }
        var by = BY.matcher(text).region(presence.end(), text.length());
        var named = new ArrayList<Question.Named>();
        var at = by.lookingAt() ? by.end() : text.length();
        for (var next = follows(at, TITLE_BEFORE); next.isPresent(); next = follows(at, AND_BEFORE)) {
            var start = text.indexOf(next.get().name(), at);
            var end = start + next.get().name().length();
            if (!named.isEmpty()
                    && !AND.matcher(text.substring(at, start)).find()
                    && VERB_BEHIND.matcher(text).region(end, text.length()).lookingAt()) {
                break;
            }
            named.add(next.get());
            at = end;
        }
        return named;
    }

    /// 将率团出席, "would attend": nobody has been there yet.
    private boolean isToCome(Span presence) {
        return TO_COME.matcher(text.substring(0, presence.start())).find();
    }

    /// Whether a clause has somebody without a name do it: 十个部门发言.
    private boolean isAnothers(Span presence) {
        var clause = text.substring(0, presence.start());
        var start = Math.max(clause.lastIndexOf('，'), clause.lastIndexOf('；')) + 1;
        return start > 0
                && people.stream().noneMatch(person -> clause.indexOf(person.name(), start) >= 0)
                && SOMEBODY.matcher(clause.substring(start)).find();
    }

    /// Returns who is named there behind certain words.
    private Optional<Question.Named> follows(int at, Pattern before) {
        return people.stream()
                .filter(person -> text.indexOf(person.name(), at) >= 0
                        && before.matcher(text.substring(at, text.indexOf(person.name(), at)))
                                .matches())
                .findFirst();
    }

    /// Whether he is named there, with at most a title before.
    private boolean isNext(Question.Named person, int at) {
        var start = text.indexOf(person.name(), at);
        return start >= 0
                && (start == at || Names.endsLikeTitle(text.substring(at, start)) && start - at <= LONGEST_TITLE);
    }

    /// Whether somebody named in a clause before has a verb of his own there: a title may follow a name, no more.
    private boolean didSomethingElse(Question.Named person, int next) {
        var end = text.lastIndexOf(person.name(), next - 1) + person.name().length();
        var clause = CLAUSE_END.matcher(text).region(end, next);
        if (!clause.find()) {
            return false;
        }
        var rest = text.substring(end, clause.start());
        return !rest.isBlank() && !Names.endsLikeTitle(rest) && !rest.endsWith("同志") && !rest.endsWith("等");
    }

    /// "Li Ming's speech" lets him do nothing.
    private boolean isPossessor(int end) {
        return POSSESSED.matcher(text).region(end, text.length()).lookingAt();
    }

    /// Returns those whose meeting it is said to be: "Li Ming's study session".
    List<Question.Named> hosts() {
        return people.stream()
                .filter(person -> HIS_MEETING
                        .matcher(text)
                        .results()
                        .anyMatch(meeting -> text.startsWith(
                                person.name(), meeting.start() - person.name().length())))
                .toList();
    }

    /// Returns whether it says nothing but who was where and when, plainly.
    boolean isOfPresenceAlone() {
        return words.content().isBlank()
                && documents().isEmpty()
                && pieces.stream().noneMatch(piece -> piece.is(Piece.Kind.NUMBER))
                && !presences().isEmpty()
                && PRESENCE.containsAll(MeetingDeeds.in(text))
                && !Shortening.isTurned(text);
    }

    /// Returns how much of it something says, 0 to 1.
    ///
    /// @param isAcross whether in the other language, where a word that nothing leads across from counts nothing
    double share(Predicate<Piece> isSaid, boolean isAcross) {
        var weights = weights(isAcross);
        var said = 0.0;
        for (var i = 0; i < weights.length; i++) {
            said += isSaid.test(pieces.get(i)) ? weights[i] : 0;
        }
        return said;
    }

    /// Returns what share of it each piece is.
    double[] weights(boolean isAcross) {
        var isBrief = isBrief();
        var weights = pieces.stream()
                .mapToDouble(piece -> !isBrief && LightWords.contains(piece) ? LIGHT : weight(piece, isAcross))
                .toArray();
        var all = Arrays.stream(weights).sum();
        return all == 0
                ? weights
                : Arrays.stream(weights).map(weight -> weight / all).toArray();
    }

    /// Returns how much something says of it across languages, in words; days and places are compared by themselves.
    double weightOf(Predicate<Piece> isSaid) {
        return dates().size()
                + words.places().size()
                + pieces.stream()
                        .filter(isSaid)
                        .mapToDouble(piece -> LightWords.contains(piece) ? LIGHT : weight(piece, true))
                        .sum();
    }

    private static double weight(Piece piece, boolean isAcross) {
        return switch (piece.kind()) {
            case NAME -> 2;
            case NUMBER, UNKNOWN -> 1.5;
            case WORD -> isAcross && !piece.isKnownAcross() ? UNKNOWN : 1;
            case DEED -> 1;
            case PLACE -> 0;
        };
    }

    /// Returns the dates that it names itself; "this year" is another one for whoever reads it.
    List<Edtf> dates() {
        return words.dates().stream()
                .filter(date -> date.to().day() != 0
                        || date.to().month() != 0
                        || text.contains(String.valueOf(date.to().year())))
                .toList();
    }

    /// Returns the statement without its documents' titles, in which verbs and numbers are nobody's deeds.
    String withoutDocuments() {
        return DOCUMENT.matcher(text).replaceAll(" ");
    }
}
