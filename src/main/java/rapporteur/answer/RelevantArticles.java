package rapporteur.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapporteur.article.ArticleId;
import rapporteur.article.Reading;
import rapporteur.article.Sentence;
import rapporteur.language.Names;
import rapporteur.language.Script;
import rapporteur.meeting.Presence;
import rapporteur.meeting.Voice;
import rapporteur.question.Question;
import rapporteur.question.QuestionKind;
import rapporteur.search.Query;

/// Where the answer to a question may stand: articles, and which of their sentences.
final class RelevantArticles {
    /// Hits that are looked at.
    static final int HITS = 24;

    private static final int ARTICLES = 8;
    private static final int FEW = 3;
    private static final Pattern NEXT = Pattern.compile(
            "下一?[次届站]|交接|接棒|移交|[将定拟]于|定在|(?:决定|计划)[^。]{0,30}[于在]|(?i)\\bnext\\b|\\bscheduled\\b|\\bwill (?:be|take|open|convene|meet)\\b");

    private static final Pattern FORMER = Pattern.compile(
            "(?i)原(?:任|[一-龥]{0,10}(?:书记|长|主席|主任))|曾|历任|此前|[后调转改]任|(?<=，)任|\\d{4}年(?:\\d{1,2}月)?(?:起)?(?:担任|任)|former|previously|served as|had been");

    /// What somebody becomes is not what they were.
    private static final Pattern DECIDED = Pattern.compile("宣布|决定|拟任|提名为");

    private static final Pattern SPEAKING = Pattern.compile(
            "说|指出|强调|要求|表示|认为|提出|希望|介绍|said|says|stress|point(?:s|ed)? out|emphasi|noted|stated|urged|express|introduc|thank|hoped|welcom|evaluat|called|asked|told|blam|argu|explain|suggest|insist|admit|warn|announc|claim|promis");

    private static final Pattern REPORTS = Pattern.compile(
            "[^，。；]{0,16}?(?:报告|汇报|通报)(?!会|书)|(?i) (?:[\\w'’]+ ){0,8}?(?:reported|briefed|made a report)\\b");

    private static final Pattern QUOTED = Pattern.compile("[“「『《\"]([^”」』》\"]{2,40})[”」』》\"]");

    private final Library library;
    private final Constraints constraints;

    RelevantArticles(Library library) {
        this.library = library;
        this.constraints = new Constraints(library);
    }

    /// Returns the articles of the best hits that agree with the question, or of the meeting that the conversation is
    /// about.
    List<Reading> articles(Question question) {
        if (!question.continues().isEmpty()) {
            return question.continues().stream()
                    .flatMap(id -> library.meeting(id).stream())
                    .flatMap(meeting -> meeting.accounts().stream())
                    .flatMap(account -> library.read(account.article()).stream())
                    .toList();
        }
        if (!question.within().isEmpty()) {
            return question.within().stream()
                    .flatMap(article -> library.read(article).stream())
                    .toList();
        }
        var found = new LinkedHashMap<ArticleId, Reading>();
        for (var hit : library.retriever().retrieve(new Query(question.query(), HITS))) {
            if (found.size() < ARTICLES && !found.containsKey(hit.passage().article())) {
                library.read(hit.passage().article())
                        .filter(reading -> constraints.allowArticle(question, reading))
                        .ifPresent(reading -> found.put(hit.passage().article(), reading));
            }
        }
        if (found.size() < FEW && question.namesSomething()) {
            ofMeetingsMeant(question, found);
        }
        return quoting(question, List.copyOf(found.values()));
    }

    /// Returns what a question puts between quotation marks.
    static List<String> quotedIn(Question question) {
        return QUOTED.matcher(question.whole())
                .results()
                .map(quoted -> quoted.group(1).strip())
                .toList();
    }

    /// Where the question puts words between quotation marks and some of the articles hold them, those.
    private static List<Reading> quoting(Question question, List<Reading> found) {
        var words = quotedIn(question);
        var holding = found.stream()
                .filter(reading -> words.stream()
                        .allMatch(Script.simplified(reading.article().text())::contains))
                .toList();
        return words.isEmpty() || holding.isEmpty() ? found : holding;
    }

    /// What the records name is found though no words lead there: in the other language, say.
    private void ofMeetingsMeant(Question question, Map<ArticleId, Reading> found) {
        new MeetingFinder(library)
                .find(question).stream()
                        .limit(FEW)
                        .flatMap(candidate -> candidate.meeting().accounts().stream())
                        .flatMap(account -> library.read(account.article()).stream())
                        .filter(reading -> constraints.allowArticle(question, reading))
                        .forEach(reading -> found.putIfAbsent(reading.article().id(), reading));
    }

    /// Returns the sentences that can answer. What somebody said stands only in sentences that give this person's
    /// words; what comes next, only in sentences that say so.
    List<Sentence> sentences(Question question, Reading reading) {
        var all = ofTheMeetings(question, reading);
        if (question.kind() == QuestionKind.SAID
                && question.people().isEmpty()
                && !Office.isNamedIn(reading.article().text(), question)) {
            return List.of();
        }
        var speaker = SpeakerOfNoTable.of(question, reading.article().language(), library.statistics());
        if (speaker.isPresent()) {
            return all.stream()
                    .filter(sentence -> SPEAKING.matcher(reading.text(sentence)).find()
                            && speaker.get().coverageOf(reading.text(sentence)) > 0)
                    .toList();
        }
        var speakers = question.people().isEmpty() ? holders(question, reading) : question.people();
        if (question.kind() == QuestionKind.SAID && !speakers.isEmpty()) {
            var voices = library.voices(reading);
            return all.stream()
                    .filter(sentence -> isReport(reading.text(sentence), speakers)
                            || isSaidBy(voices.get(sentence.number()), speakers) && isOpened(reading, voices, sentence))
                    .toList();
        }
        if (question.asksForFormerPost()
                || question.kind() == QuestionKind.OFFICE
                        && question.asksForFormer()
                        && !question.asksWhoChangedOffice()) {
            return all.stream()
                    .filter(sentence -> FORMER.matcher(reading.text(sentence)).find()
                            && !DECIDED.matcher(reading.text(sentence)).find())
                    .toList();
        }
        if (question.kind() == QuestionKind.WHO
                && question.asksWhoSatIn()
                && question.content().isBlank()) {
            return all.stream()
                    .filter(sentence -> MeetingFields.WITHOUT_VOTE
                            .matcher(reading.text(sentence))
                            .find())
                    .toList();
        }
        if (question.asksForNext()) {
            return all.stream()
                    .filter(sentence -> NEXT.matcher(reading.text(sentence)).find())
                    .toList();
        }
        return all;
    }

    /// 区长讲了什么: whoever bears the office in the records of a report in the same language; nobody
    /// where several do.
    private List<Question.Named> holders(Question question, Reading reading) {
        var asked = Office.in(question.whole()).findFirst();
        var found = library.accountsOf(reading.article().id())
                .flatMap(account -> Stream.of(Presence.values()).flatMap(presence -> account.people(presence).stream()))
                .filter(person -> asked.isPresent()
                        && person.title().filter(asked.get()::isIn).isPresent())
                .map(person -> new Question.Named(person.name().text(), person.key()))
                .distinct()
                .toList();
        return found.size() == 1 && reading.article().language() == question.language() ? found : List.of();
    }

    /// Of an article of several meetings, the sentences of those that are meant.
    private List<Sentence> ofTheMeetings(Question question, Reading reading) {
        var article = reading.article().id();
        var reported = library.meetingsOf(article);
        if (reported.size() < 2) {
            return question.continues().isEmpty() && question.within().isEmpty()
                    ? constraints.ofTheOrgan(question, reading)
                    : reading.sentences();
        }
        var meant = question.continues().isEmpty()
                ? constraints.meant(question, reported)
                : reported.stream()
                        .filter(meeting -> question.continues().contains(meeting.id()))
                        .toList();
        return reading.sentences().stream()
                .filter(sentence -> library.meetingAt(article, sentence.span())
                        .filter(meant::contains)
                        .isPresent())
                .toList();
    }

    /// That somebody spoke is not yet what was said.
    private static boolean isOpened(Reading reading, List<Voice> voices, Sentence sentence) {
        var voice = voices.get(sentence.number());
        for (var i = sentence.number(); i >= 0 && voices.get(i).equals(voice); i--) {
            if (SPEAKING.matcher(reading.text(reading.sentences().get(i))).find()) {
                return true;
            }
        }
        return false;
    }

    /// 市长李明代表市政府报告上半年情况: what somebody reported is told in the article's words.
    private static boolean isReport(String sentence, List<Question.Named> people) {
        return people.stream()
                .anyMatch(person -> sentence.contains(person.name())
                        && REPORTS.matcher(sentence)
                                .region(
                                        sentence.indexOf(person.name())
                                                + person.name().length(),
                                        sentence.length())
                                .lookingAt());
    }

    private static boolean isSaidBy(Voice voice, List<Question.Named> people) {
        return voice.speaker()
                .map(Names::key)
                .map(key -> people.stream().anyMatch(person -> person.key().equals(key)))
                .orElse(false);
    }
}
