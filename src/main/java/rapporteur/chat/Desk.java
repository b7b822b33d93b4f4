package rapporteur.chat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.answer.Answer;
import rapporteur.answer.Drafting;
import rapporteur.answer.Line;
import rapporteur.answer.MeetingChoice;
import rapporteur.answer.Numbered;
import rapporteur.answer.Rapporteur;
import rapporteur.answer.Wording;
import rapporteur.article.Article;
import rapporteur.article.Reading;
import rapporteur.article.Sentence;
import rapporteur.chat.Message.Content;
import rapporteur.chat.People.Role;
import rapporteur.chat.Reply.Button;
import rapporteur.chat.Reply.Part;
import rapporteur.language.Language;
import rapporteur.language.Span;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.MeetingId;
import rapporteur.question.Focus;
import rapporteur.question.QuestionKind;
import rapporteur.question.QuestionReader;
import rapporteur.report.Recency;
import rapporteur.report.Sheet;
import rapporteur.report.Summarizer;
import rapporteur.report.Summary;
import rapporteur.report.TracePainter;

/// The one place that decides what a message gets, whatever the surface. For any number of threads; the messages of one
/// chat come one after the other.
public final class Desk {
    /// Ids of meetings alone tell nothing of the language.
    private static final Pattern NUMBERS = Pattern.compile("(?:[mM]\\d+|[\\s|｜;；])*");

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private static final int A_PAGE = 10;
    private static final int A_ROW = 5;
    private static final int MOST_READINGS = 8;
    private static final int NEIGHBOURS = 2;

    /// Characters of them that are shown: a sentence may be as long as its article.
    private static final int LONGEST_NEIGHBOURS = 600;

    private static final Duration CODE_IS_GOOD = Duration.ofHours(24);

    private final Rapporteur rapporteur;
    private final QuestionReader questions;
    private final Examples examples;
    private final LongerForms longerForms;
    private final Conversations conversations;
    private final People people;
    private final Limits limits;
    private final Optional<Pairing> pairing;
    private final Clock clock;
    private final Runnable refresh;
    private final TracePainter painter;

    /// Joins the parts.
    ///
    /// @param rapporteur    answers, with a model for members if it has one
    /// @param questions     reads what is asked
    /// @param conversations what was said before
    /// @param people        who may what
    /// @param limits        how much of it
    /// @param pairing       makes the first admin, where there may be one
    /// @param clock         says what day it is
    /// @param refresh       is run before each answer, to look whether the collection has changed
    /// @param painter       paints what was traced
    public Desk(
            Rapporteur rapporteur,
            QuestionReader questions,
            Conversations conversations,
            People people,
            Limits limits,
            Optional<Pairing> pairing,
            Clock clock,
            Runnable refresh,
            TracePainter painter) {
        this.rapporteur = rapporteur;
        this.questions = questions;
        this.examples = new Examples(rapporteur.withoutModel(), questions);
        this.longerForms = new LongerForms(rapporteur.withoutModel(), questions);
        this.conversations = conversations;
        this.people = people;
        this.limits = limits;
        this.pairing = pairing;
        this.clock = clock;
        this.refresh = refresh;
        this.painter = painter;
    }

    /// Returns what a message gets. What fails inside gets an apology; nothing escapes but errors of the machine.
    ///
    /// @param attention is told when it takes long
    public Turn reply(Message message, Attention attention) {
        try {
            return switch (message.content()) {
                case Content.Words words -> obey(message, Command.of(words.text()), attention);
                case Content.Pressed pressed ->
                    Press.of(pressed.data())
                            .map(press -> press(message, press, attention))
                            .orElseGet(() -> Turn.saying(phrases(message).oldButton()));
                case Content.Forwarded forwarded -> Turn.saying(phrases(message).forwarded());
                case Content.Other other -> Turn.saying(phrases(message).other(other.kind()));
            };
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("message failed", Traces.withoutWords(e));
            return Turn.saying(apologizing(message).trouble());
        }
    }

    /// Speaks without a look at what is remembered: that may be what failed.
    private static Phrases apologizing(Message message) {
        return new Phrases(message.sender().language().orElseGet(() -> switch (message.content()) {
            case Content.Words words -> Language.of(words.text());
            case Content.Forwarded forwarded -> Language.of(forwarded.text());
            case Content.Pressed pressed -> Language.ENGLISH;
            case Content.Other other -> Language.ENGLISH;
        }));
    }

    private Turn obey(Message message, Command command, Attention attention) {
        var phrases = phrases(message);
        return switch (command) {
            case Command.Ask ask -> ask(message, ask.question(), attention);
            case Command.Start start ->
                start.payload().isEmpty() ? start(message) : pair(message, start.payload(), true);
            case Command.Help help -> Turn.saying(phrases.help(isInvited(message)));
            case Command.Meetings meetings -> Turn.saying(page(meetings.page(), language(message)));
            case Command.Summary summary -> summary(message, summary.words());
            case Command.Digest digest ->
                longer(message, digest.words(), language -> Optional.of(longerForms.digest(digest.words(), language)));
            case Command.Timeline timeline ->
                longer(
                        message,
                        timeline.words(),
                        language -> Optional.of(longerForms.timeline(timeline.words(), language)));
            case Command.Compare compare ->
                longer(message, compare.words(), language -> longerForms.compare(compare.words(), language));
            case Command.Trace trace -> traced(message, trace.phrase());
            case Command.Sources sources -> Turn.saying(sources(message));
            case Command.Answer answer -> Turn.saying(opened(message, answer.number()));
            case Command.Privacy privacy -> Turn.saying(phrases.privacy(rapporteur.hasModel()));
            case Command.Forget forget -> forget(message);
            case Command.Join join -> join(message);
            case Command.Approve approve -> approve(message, approve.code());
            case Command.Pair pair -> pair(message, pair.code(), false);
            case Command.Unknown unknown -> Turn.saying(phrases.unknown());
            case Command.Nothing nothing -> Turn.saying(phrases.nothing());
            case Command.TooLong tooLong -> Turn.saying(phrases.tooLong());
        };
    }

    private Turn press(Message message, Press press, Attention attention) {
        return switch (press) {
            case Press.Source source -> Turn.saying(context(message, source));
            case Press.Page page -> Turn.saying(page(page.page(), language(message)));
            case Press.Meeting meeting ->
                rapporteur
                        .meetings()
                        .find(meeting.meeting())
                        .map(found -> summed(message, found, meeting.length(), meeting.language()))
                        .orElseGet(() -> Turn.saying(phrases(message).noSuchMeeting()));
            case Press.Example example ->
                examples.question(example)
                        .map(question -> asked(question, ask(message, question, attention)))
                        .orElseGet(() -> Turn.saying(phrases(message).oldButton()));
        };
    }

    /// Nobody typed the question of a button, so the reply begins with it.
    private static Turn asked(String question, Turn turn) {
        return turn.reply()
                .map(reply -> turn.showing(reply.under(new Part.Heading(question))))
                .orElse(turn);
    }

    private Phrases phrases(Message message) {
        return new Phrases(language(message));
    }

    /// The language of what the bot says by itself: of the asker's application, else of the last question.
    private Language language(Message message) {
        return message.sender()
                .language()
                .or(() -> lastLanguage(message.chat()))
                .orElse(Language.ENGLISH);
    }

    private Optional<Language> lastLanguage(Chat chat) {
        return conversations.past(chat).focus().map(Focus::question).map(Language::of);
    }

    /// Whether there is something to join that the sender has not joined.
    private boolean isInvited(Message message) {
        return rapporteur.hasModel() && people.role(message.sender().id()) == Role.GUEST;
    }

    // ---- questions

    private Turn ask(Message message, String text, Attention attention) {
        var today = LocalDate.now(clock);
        var person = message.sender().id();
        var used = people.usage(person, today);
        if (!limits.allowsQuestion(used)) {
            return Turn.saying(
                    phrases(message).noQuestionsLeft(limits.questions().getAsLong()));
        }
        refresh.run();
        var past = conversations.past(message.chat());
        var question = questions.read(text, past.focus());
        var isMember = rapporteur.hasModel() && people.role(person) != Role.GUEST;
        var withModel = isMember && limits.allowsModel(used);
        var watched = new Watched(attention);
        var answer = withModel
                ? rapporteur.ask(question, watched)
                : rapporteur.withoutModel().ask(question);
        var tells = isMember && !withModel && !used.told();
        var kept = kept(past.last() + 1, question.text(), answer);
        var reply = Replies.inChat(answer).with(buttons(kept, answer));
        return new Turn(
                Optional.of(tells ? reply.and(new Phrases(question.language()).noTokensLeft()) : reply),
                Optional.of(kept),
                Conversation.focusAfter(question, answer, past.focus()),
                List.of(),
                Optional.of(new Turn.Used(today, new People.Usage(1, watched.tokens, tells))),
                false);
    }

    private static KeptAnswer kept(int number, String question, Answer answer) {
        var sources = new Numbered(answer.lines())
                .citations().stream()
                        .map(citation -> new KeptAnswer.Source(
                                citation.article().id(),
                                Article.checksum(citation.article().text()),
                                citation.span()))
                        .toList();
        return new KeptAnswer(number, question, answer.language(), answer.answerer(), sources);
    }

    private static List<List<Button>> buttons(KeptAnswer kept, Answer answer) {
        var sources = Replies.sourceButtons(kept.number(), kept.sources().size());
        return answer instanceof Answer.Ambiguous ambiguous
                ? meetingButtons(
                        ambiguous.readings().stream().limit(MOST_READINGS).toList(), answer.language())
                : sources;
    }

    private static List<List<Button>> meetingButtons(List<Meeting> meetings, Language language) {
        return Replies.rows(
                meetings.stream()
                        .map(meeting -> new Button(
                                meeting.id().toString(),
                                new Press.Meeting(meeting.id(), Summary.Length.SHORT, language).data()))
                        .toList(),
                A_ROW);
    }

    /// Passes on what the answerer tells, and counts what the model used.
    private static final class Watched implements Drafting {
        private final Attention attention;
        private long tokens;

        Watched(Attention attention) {
            this.attention = attention;
        }

        @Override
        public void begins() {
            attention.takesLong();
        }

        @Override
        public void has(List<Line> lines) {
            attention.soFar(Replies.soFar(lines));
        }

        @Override
        public void spent(long more) {
            tokens += more;
        }
    }

    // ---- what there is

    private Turn start(Message message) {
        refresh.run();
        var phrases = phrases(message);
        var reply = phrases.start(
                rapporteur.articles().count(), rapporteur.meetings().all().cardinality(), isInvited(message));
        return Turn.saying(reply.with(examples.buttons(language(message))));
    }

    /// The meetings, last collected first. Behind the last page is the last page.
    private Reply page(int asked, Language language) {
        refresh.run();
        var numbers = rapporteur.meetings().all().stream().boxed().toList().reversed();
        var page = Math.min(asked, Math.max(0, numbers.size() - 1) / A_PAGE);
        var from = page * A_PAGE;
        var shown = numbers.stream()
                .skip(from)
                .limit(A_PAGE)
                .flatMap(number -> rapporteur.meetings().find(new MeetingId(number)).stream())
                .toList();
        if (shown.isEmpty()) {
            return new Phrases(language).noMeetings();
        }
        var wording = new Wording(language);
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(
                wording.say("会议 %d–%d，共%d次", "Meetings %d–%d of %d", from + 1, from + shown.size(), numbers.size())));
        shown.forEach(
                meeting -> parts.add(new Part.Item(meeting.id() + "  " + wording.nameAndDate(meeting), List.of())));
        var buttons = new ArrayList<>(meetingButtons(shown, language));
        buttons.add(turning(page, from + shown.size() < numbers.size(), wording));
        return new Reply(parts, buttons.stream().filter(row -> !row.isEmpty()).toList());
    }

    private static List<Button> turning(int page, boolean hasMore, Wording wording) {
        var row = new ArrayList<Button>();
        if (page > 0) {
            row.add(new Button(wording.say("‹ 上一页", "‹ Back"), new Press.Page(page - 1).data()));
        }
        if (hasMore) {
            row.add(new Button(wording.say("下一页 ›", "More ›"), new Press.Page(page + 1).data()));
        }
        return row;
    }

    // ---- summaries

    private Turn summary(Message message, String words) {
        refresh.run();
        var byId = MeetingId.parse(words).flatMap(rapporteur.meetings()::find);
        if (byId.isPresent()) {
            return summed(message, byId.get(), Summary.Length.SHORT, language(message));
        }
        var last = Recency.lastOf(words).flatMap(body -> Recency.last(rapporteur, body));
        if (last.isPresent()) {
            return summed(message, last.get(), Summary.Length.SHORT, Language.of(words));
        }
        if (words.isBlank()) {
            return lastMeeting(message)
                    .map(meeting -> summed(message, meeting, Summary.Length.SHORT, language(message)))
                    .orElseGet(() -> Turn.saying(page(0, language(message))));
        }
        return switch (rapporteur.meetingMeant(questions.read(words))) {
            case MeetingChoice.One one -> summed(message, one.meeting(), Summary.Length.SHORT, Language.of(words));
            case MeetingChoice.Several several -> Turn.saying(choice(several.meetings(), Language.of(words)));
            case MeetingChoice.None none -> Turn.saying(phrases(message).noSuchMeeting());
        };
    }

    private Optional<Meeting> lastMeeting(Message message) {
        return conversations
                .past(message.chat())
                .focus()
                .flatMap(focus -> focus.meetings().stream().findFirst())
                .flatMap(rapporteur.meetings()::find);
    }

    private static Reply choice(List<Meeting> meetings, Language language) {
        var wording = new Wording(language);
        var shown = meetings.stream().limit(MOST_READINGS).toList();
        var reply = new Phrases(language).whichMeeting(meetings.size());
        for (var meeting : shown) {
            reply = reply.and(new Part.Item(meeting.id() + "  " + wording.nameAndDate(meeting), List.of()));
        }
        return reply.with(meetingButtons(shown, language));
    }

    private Turn summed(Message message, Meeting meeting, Summary.Length length, Language language) {
        var past = conversations.past(message.chat());
        // A summary costs nobody's tokens.
        var summary = new Summarizer(rapporteur.withoutModel(), language).summarize(meeting, length);
        var answer = summary.answer();
        var kept = kept(past.last() + 1, new Wording(language).name(meeting), answer);
        var buttons = new ArrayList<>(
                Replies.sourceButtons(kept.number(), kept.sources().size()));
        buttons.add(otherForms(meeting.id(), length, language));
        var reply = Replies.of(summary.sheet()).with(buttons);
        var focus =
                new Focus(List.of(meeting.id()), List.of(), QuestionKind.SUMMARY, new Wording(language).name(meeting));
        return new Turn(Optional.of(reply), Optional.of(kept), Optional.of(focus), List.of(), Optional.empty(), false);
    }

    private static List<Button> otherForms(MeetingId meeting, Summary.Length length, Language language) {
        var wording = new Wording(language);
        var otherLength = length == Summary.Length.SHORT ? Summary.Length.FULL : Summary.Length.SHORT;
        var otherLanguage = language == Language.CHINESE ? Language.ENGLISH : Language.CHINESE;
        return List.of(
                new Button(
                        length == Summary.Length.SHORT ? wording.say("更详细", "Longer") : wording.say("更简短", "Shorter"),
                        new Press.Meeting(meeting, otherLength, language).data()),
                new Button(
                        otherLanguage == Language.CHINESE ? "中文" : "English",
                        new Press.Meeting(meeting, length, otherLanguage).data()));
    }

    // ---- longer forms

    /// @param form makes it in a language; nothing where the words do not say of what
    private Turn longer(Message message, String words, Function<Language, Optional<Sheet>> form) {
        refresh.run();
        var language = NUMBERS.matcher(words).matches() ? language(message) : Language.of(words);
        return form.apply(language)
                .map(sheet -> longer(message, sheet))
                .orElseGet(() -> Turn.saying(new Phrases(language).howToNameForms()));
    }

    private Turn longer(Message message, Sheet sheet) {
        var past = conversations.past(message.chat());
        var kept = kept(past.last() + 1, sheet.title(), sheet.answer());
        var reply = Replies.of(sheet)
                .with(Replies.sourceButtons(kept.number(), kept.sources().size()));
        return new Turn(Optional.of(reply), Optional.of(kept), Optional.empty(), List.of(), Optional.empty(), false);
    }

    /// The table says the same where there is no picture.
    private Turn traced(Message message, String phrase) {
        if (phrase.isBlank()) {
            return Turn.saying(new Phrases(language(message)).howToNameForms());
        }
        refresh.run();
        var language = Language.of(phrase);
        var trace = longerForms.trace(phrase);
        var turn = longer(message, trace.sheet(language));
        return painter.paint(trace, language)
                .flatMap(png -> turn.reply().map(reply -> turn.showing(reply.and(new Part.Picture(png)))))
                .orElse(turn);
    }

    // ---- sources

    private Reply sources(Message message) {
        var past = conversations.past(message.chat());
        var kept = conversations.answer(message.chat(), past.last());
        if (kept.isEmpty()) {
            return phrases(message).noSources();
        }
        return sources(message, kept.get());
    }

    /// An earlier answer: what was asked, and what its sources say today.
    private Reply opened(Message message, int number) {
        return conversations
                .answer(message.chat(), number)
                .map(kept -> sources(message, kept))
                .orElseGet(() -> phrases(message).answerGone());
    }

    private Reply sources(Message message, KeptAnswer kept) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(kept.question()));
        if (kept.sources().isEmpty()) {
            parts.add(phrases(message).withoutSources());
        }
        for (var number = 1; number <= kept.sources().size(); number++) {
            parts.add(sourcePart(kept, number));
        }
        return new Reply(
                parts, Replies.sourceButtons(kept.number(), kept.sources().size()));
    }

    private Part sourcePart(KeptAnswer kept, int number) {
        var source = kept.sources().get(number - 1);
        var article = rapporteur.articles().find(source.article());
        if (article.isEmpty() || !isUnchanged(article.get(), source)) {
            return new Part.Plain("[" + number + "] "
                    + new Wording(kept.language()).say("（文章已改动或移除）", "(the article has changed or is gone)"));
        }
        var citation = rapporteur.citing(article.get(), source.span());
        return new Part.Source(
                number,
                SourceLabel.of(citation),
                true,
                citation.quote(),
                article.get().language());
    }

    private static boolean isUnchanged(Article article, KeptAnswer.Source source) {
        return Article.checksum(article.text()).equals(source.checksum());
    }

    private Reply context(Message message, Press.Source pressed) {
        var phrases = phrases(message);
        var kept = conversations.answer(message.chat(), pressed.answer());
        if (kept.isEmpty() || pressed.number() > kept.get().sources().size()) {
            return phrases.answerGone();
        }
        var source = kept.get().sources().get(pressed.number() - 1);
        var article = rapporteur.articles().find(source.article());
        if (article.isEmpty()) {
            return phrases.articleGone();
        }
        return isUnchanged(article.get(), source)
                ? around(article.get(), source.span(), pressed.number())
                : phrases.articleChanged();
    }

    /// The words with the sentences before and after them, under the name of their article.
    private Reply around(Article article, Span span, int number) {
        var reading = Reading.of(article);
        var sentences = reading.sentences();
        var cited = reading.sentencesIn(span);
        var label = SourceLabel.of(rapporteur.citing(article, span));
        var before = cited.isEmpty()
                ? List.<Sentence>of()
                : sentences.subList(
                        Math.max(0, cited.getFirst().number() - NEIGHBOURS),
                        cited.getFirst().number());
        var after = cited.isEmpty()
                ? List.<Sentence>of()
                : sentences.subList(
                        cited.getLast().number() + 1,
                        Math.min(sentences.size(), cited.getLast().number() + 1 + NEIGHBOURS));
        return new Reply(
                List.of(new Part.Context(
                        number,
                        label,
                        endOf(words(reading, before)),
                        article.text(span),
                        beginningOf(words(reading, after)))),
                List.of());
    }

    private static String words(Reading reading, List<Sentence> sentences) {
        return sentences.isEmpty()
                ? ""
                : reading.article()
                        .text(sentences.getFirst().span().to(sentences.getLast().span()))
                        .replaceAll("\\s+", " ");
    }

    private static String endOf(String words) {
        var more = words.codePointCount(0, words.length()) - LONGEST_NEIGHBOURS;
        return more <= 0 ? words : "…" + words.substring(words.offsetByCodePoints(0, more));
    }

    private static String beginningOf(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST_NEIGHBOURS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_NEIGHBOURS)) + "…";
    }

    // ---- people

    private Turn forget(Message message) {
        var role = people.role(message.sender().id());
        if (!message.isPrivate() && role != Role.ADMIN) {
            return Turn.saying(phrases(message).forgetInPrivate());
        }
        var reply = phrases(message).forgotten(role != Role.GUEST);
        return new Turn(Optional.of(reply), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), true);
    }

    private Turn join(Message message) {
        var phrases = phrases(message);
        var person = message.sender().id();
        if (!rapporteur.hasModel()) {
            return Turn.saying(phrases.needsNoJoining());
        }
        if (!message.isPrivate()) {
            return Turn.saying(phrases.inPrivate());
        }
        if (people.role(person) != Role.GUEST) {
            return Turn.saying(phrases.alreadyMember());
        }
        var code = Codes.fresh();
        people.request(
                Codes.plain(code), person, message.chat(), clock.instant().plus(CODE_IS_GOOD));
        return Turn.saying(phrases.requested(code));
    }

    private Turn approve(Message message, String code) {
        var phrases = phrases(message);
        if (people.role(message.sender().id()) != Role.ADMIN) {
            return Turn.saying(phrases.onlyAdmins());
        }
        if (!message.isPrivate()) {
            return Turn.saying(phrases.inPrivate());
        }
        return people.approve(Codes.plain(code), clock.instant())
                .map(approved -> Turn.saying(phrases.approved()).telling(approved.chat(), Phrases.welcome()))
                .orElseGet(() -> Turn.saying(phrases.wrongCode()));
    }

    /// @param fromLink whether the code came with a link to the bot; any other link leads to the beginning
    private Turn pair(Message message, String code, boolean fromLink) {
        if (message.isPrivate()
                && pairing.isPresent()
                && pairing.get().pair(message.sender().id(), code)) {
            LOG.info("paired with the first admin");
            return Turn.saying(phrases(message).paired());
        }
        return fromLink ? start(message) : Turn.saying(phrases(message).wrongCode());
    }
}
