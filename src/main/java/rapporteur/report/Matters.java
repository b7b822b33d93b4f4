package rapporteur.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapporteur.article.Article;
import rapporteur.article.Excerpt;
import rapporteur.article.Reading;
import rapporteur.article.Sentence;
import rapporteur.language.Span;
import rapporteur.meeting.Account;
import rapporteur.meeting.AgendaItem;
import rapporteur.meeting.MeetingReader;
import rapporteur.meeting.Person;
import rapporteur.meeting.Voice;

/// Account → the matters of its meeting, in printed order: the items of the agenda, and what the sentences around them
/// add.
final class Matters {
    /// Such items name nothing: 研究了其他事项.
    private static final Pattern NOTHING = Pattern.compile(
            ".{0,12}(?:其他|其它|有关|有關|相关)(?:事项|事項|工作|文件)[。.]?|.{0,45}\\b(?:other|relevant) (?:matters|documents|issues)\\.?",
            Pattern.DOTALL);

    /// Words by which somebody is asked to do something.
    private static final Pattern ASKING = Pattern.compile("(?<![重主需首纲])要(?![求素点闻])|必须|必須|应当"
            + "|(?i:(?<!the )\\bneed to\\b|\\b(?:it is necessary|must|should|we will|efforts should)\\b)");

    /// What hangs on the item before it and says nothing alone: "which members described as …". With a figure it is
    /// told with the item.
    private static final Pattern HANGING =
            Pattern.compile("(?:that|which|who|whose|where)\\b|自[^，。]{2,16}起", Pattern.CASE_INSENSITIVE);

    private static final Pattern FIGURE = Pattern.compile("\\d");

    private static final Pattern DECIDING = Pattern.compile("[并並]?(?:决定|決定|同意|原则|原則)");

    private static final Pattern FIRST_PERSON =
            Pattern.compile("我们|我們|我[省市区县]|\\b(?:we|our)\\b", Pattern.CASE_INSENSITIVE);

    /// How a chronicle begins its next event.
    private static final Pattern DAY = Pattern.compile("\\s*(?:同日|当日|當日|是日|(?:\\d{1,2}月)?\\d{1,2}日)");

    /// What stands before a sentence and is no part of it: its number in a list, where the page before left off.
    private static final Pattern BEFORE =
            Pattern.compile("(?:\\d{1,2}[.．、](?!\\d)|and\\b|[（(](?:上接|紧接|下转)[^）)\\n]{1,16}[）)])\\s*");

    /// That somebody was there, beside who it was.
    private static final Pattern BEING_THERE = Pattern.compile("(?:出席|参加|參加|列席|主持|出席会议的|会议|會議|领导|領導|还有|還有|等|请假)"
            + "|(?i:\\b(?:attend(?:ed|ees)?|includ(?:ed|ing)|presid(?:ed|ing)|took seats?|rostrum|executive chairm[ea]n|presidium"
            + "|delivered a speech|who|over|at|the|of|as|and|also|in|a)\\b)|[\\p{P}\\s]");

    /// Words that somebody reports with, who stands before them.
    private static final Pattern REPORTING = Pattern.compile(
            "\\s*(?:作了?|做了?|宣读了?|宣讀了?|(?:made|delivered|gave|presented|read|submitted)\\b)", Pattern.CASE_INSENSITIVE);

    private final Optional<Account> account;
    private final Reading reading;
    private final Article article;
    private final List<Voice> voices;
    private final Span stretch;
    private final Substance substance;
    private final List<String> above = new ArrayList<>();

    /// Whose words the last sentence gave.
    private Voice last = Voice.ARTICLE;

    private Matters(Optional<Account> account, Reading reading, Span stretch) {
        this.account = account;
        this.reading = reading;
        this.article = reading.article();
        this.voices = MeetingReader.voices(reading);
        this.stretch = stretch;
        this.substance = new Substance(article.text(), article.language());
    }

    /// Reads them.
    ///
    /// @param others accounts of other meetings in the same article: where the next begins, this one ends
    static List<Matter> of(Account account, Article article, List<Account> others) {
        var reading = Reading.of(article);
        return new Matters(Optional.of(account), reading, stretch(account, article, others)).read();
    }

    /// Reads the sentences of a text that reports no meeting.
    static List<Matter> of(Article article) {
        var reading = Reading.of(article);
        return new Matters(Optional.empty(), reading, new Span(0, article.text().length())).read();
    }

    private static Span stretch(Account account, Article article, List<Account> others) {
        if (others.isEmpty()) {
            return new Span(0, article.text().length());
        }
        var start = beginning(account).orElse(0);
        var end = others.stream()
                .flatMap(other -> beginning(other).stream())
                .filter(next -> next > start)
                .min(Comparator.naturalOrder())
                .orElse(article.text().length());
        return new Span(start, end);
    }

    /// Where what is told of a meeting begins: with its matters and people; its day may stand above several meetings.
    private static Optional<Integer> beginning(Account account) {
        var people = Stream.of(account.presided(), account.spoke(), account.attended())
                .flatMap(List::stream)
                .map(Person::name);
        return first(Stream.concat(account.agenda().stream().map(AgendaItem::words), people))
                .or(() -> first(account.date().stated().map(stated -> stated.words()).stream()));
    }

    private static Optional<Integer> first(Stream<Excerpt> words) {
        return words.flatMap(each -> each.span().stream()).map(Span::start).min(Comparator.naturalOrder());
    }

    private List<Matter> read() {
        var found = new ArrayList<Matter>();
        for (var sentence : reading.sentences()) {
            if (stretch.overlaps(sentence.span()) && !beginsAnother(sentence.span())) {
                if (!found.isEmpty() && isAnotherEvent(sentence.span())) {
                    break;
                }
                add(found, sentence);
            }
        }
        return found;
    }

    /// Whether another meeting begins in the sentence, and this one began before it.
    private boolean beginsAnother(Span sentence) {
        return sentence.start() > stretch.start() && sentence.end() > stretch.end();
    }

    /// In an article of several meetings a day begins the next event, be it a meeting or not.
    private boolean isAnotherEvent(Span sentence) {
        return stretch.length() < article.text().length()
                && DAY.matcher(article.text(sentence)).lookingAt()
                && account.stream()
                        .flatMap(known -> known.agenda().stream())
                        .noneMatch(item -> within(item.words(), sentence));
    }

    private void add(List<Matter> found, Sentence sentence) {
        var items = account.stream()
                .flatMap(known -> known.agenda().stream())
                .filter(item -> within(item.words(), sentence.span()))
                .sorted(Comparator.comparingInt(
                        item -> item.words().span().orElseThrow().start()))
                .toList();
        if (items.isEmpty()) {
            if (!isSaidAbove(sentence.span())) {
                addSaid(found, sentence.span(), voices.get(sentence.number()));
            }
            return;
        }
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var words = item.words().span().orElseThrow();
            var end = i + 1 < items.size()
                    ? items.get(i + 1).words().span().orElseThrow().start()
                    : sentence.span().end();
            var rest = stripped(new Span(words.end(), end));
            var hangs = HANGING.matcher(article.text(rest)).lookingAt();
            var withFigure = hangs && FIGURE.matcher(article.text(rest)).find();
            addItem(found, item, withFigure ? new Span(words.start(), rest.end()) : words, sentence.span());
            if (rest.length() > shortest() / 2 && !hangs) {
                addSaid(found, rest, voiceBehind(rest, item));
            }
        }
    }

    /// What goes on behind an item is the meeting's only where it says or asks something; else the reporter's.
    private Voice voiceBehind(Span rest, AgendaItem item) {
        var says = Opening.of(article.text(), rest, article.language(), item.voice())
                        .words()
                        .isPresent()
                || ASKING.matcher(article.text(rest)).find()
                || DECIDING.matcher(article.text(rest)).lookingAt();
        return says || item.voice().kind() == Voice.Kind.PERSON ? item.voice() : Voice.ARTICLE;
    }

    private static boolean within(Excerpt words, Span sentence) {
        return words.span().filter(sentence::overlaps).isPresent()
                && words.span().get().start() >= sentence.start();
    }

    private void addItem(List<Matter> found, AgendaItem item, Span words, Span sentence) {
        var stressed = item.verb() == AgendaItem.Verb.STRESSED;
        if (NOTHING.matcher(words.in(article.text())).matches()
                || stressed && item.voice().kind() == Voice.Kind.ARTICLE && isSaidAbove(words)) {
            return;
        }
        var opening = Opening.ofItem(article.text(), words, article.language(), item.voice());
        var kept = stressed
                ? substance.of(opening.rest())
                : Optional.of(substance.untilFormulas(stripped(opening.rest())));
        kept.ifPresent(rest -> found.add(new Matter(
                article,
                rest,
                opening.words(),
                opening.words().isPresent() ? Optional.empty() : reporter(words, sentence),
                Optional.of(item.verb()),
                item.voice(),
                Matter.Kind.ITEM)));
    }

    /// Who makes the report that a stretch tells of: the last of those who spoke that the sentence names before it.
    private Optional<String> reporter(Span words, Span sentence) {
        if (!REPORTING.matcher(article.text(words)).lookingAt()) {
            return Optional.empty();
        }
        var before = new Span(sentence.start(), words.start());
        return account.stream()
                .flatMap(known -> known.spoke().stream())
                .map(Person::name)
                .filter(name -> name.span().filter(before::overlaps).isPresent())
                .max(Comparator.comparingInt(name -> name.span().orElseThrow().start()))
                .map(Excerpt::text);
    }

    private void addSaid(List<Matter> found, Span stretch, Voice voice) {
        var opening = Opening.of(article.text(), stripped(stretch), article.language(), voice);
        var spoken = opening.words().flatMap(this::namedIn).map(Voice::of).orElseGet(() -> goesOn(stretch, voice));
        last = spoken;
        var task = isTask(stretch, spoken);
        substance
                .of(opening.rest())
                .map(words -> new Matter(
                        article,
                        words,
                        opening.words(),
                        Optional.empty(),
                        Optional.empty(),
                        spoken,
                        task ? Matter.Kind.TASK : Matter.Kind.MORE))
                .filter(this::saysEnough)
                .ifPresent(found::add);
    }

    /// Who says "we" behind somebody's words goes on speaking.
    private Voice goesOn(Span stretch, Voice voice) {
        var isReporter = voice.kind() == Voice.Kind.ARTICLE && last.kind() == Voice.Kind.PERSON;
        return isReporter && FIRST_PERSON.matcher(article.text(stretch)).find() ? last : voice;
    }

    /// Who of those present an opening names: 龚正作报告时说.
    private Optional<String> namedIn(String opening) {
        return account.stream()
                .flatMap(known -> Stream.of(known.spoke(), known.presided(), known.attended()))
                .flatMap(List::stream)
                .map(person -> person.name().text())
                .filter(opening::startsWith)
                .findFirst();
    }

    private boolean saysEnough(Matter matter) {
        var least = shortest() / 2;
        if (matter.breaksOff()) {
            least = shortest() * 2;
        } else if (account.isPresent() && !FIGURE.matcher(matter.text()).find()) {
            least = shortest() * 3 / 4;
        }
        return matter.words().length() >= least
                && !NOTHING.matcher(matter.text()).matches();
    }

    /// What the record takes for a task, and whatever else the meeting or a speaker asks for.
    private boolean isTask(Span stretch, Voice voice) {
        return account.stream()
                        .flatMap(known -> known.tasks().stream())
                        .anyMatch(
                                words -> words.span().filter(stretch::overlaps).isPresent())
                || voice.kind() != Voice.Kind.ARTICLE
                        && ASKING.matcher(article.text(stretch)).find();
    }

    /// Without the marks and blanks at its ends, a number before it, and quotation marks around all of it.
    private Span stripped(Span span) {
        var text = article.text();
        var start = span.start();
        var end = span.end();
        while (start < end
                && (Character.isWhitespace(text.charAt(start)) || "，,；;、-•·*●".indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        var before = BEFORE.matcher(text).region(start, end);
        if (before.lookingAt() && before.end() < end) {
            start = before.end();
        }
        while (end > start
                && (Character.isWhitespace(text.charAt(end - 1)) || "，,；;。.、".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        var isQuoted = end - start > 2 && text.charAt(start) == '"' && text.indexOf("\"", start + 1) == end - 1;
        return isQuoted ? stripped(new Span(start + 1, end - 1)) : new Span(start, end);
    }

    /// Whether the lines above say it already: a sentence of names, titles, the body, the day and the place, and little
    /// else.
    private boolean isSaidAbove(Span sentence) {
        var words = article.text(sentence);
        var left = words;
        for (var said : saidAbove()) {
            left = left.replace(said, "");
        }
        return left.length() < words.length()
                && (left.length() < besides()
                        || BEING_THERE.matcher(left).replaceAll("").length() < besides() / 3);
    }

    private List<String> saidAbove() {
        if (above.isEmpty()) {
            account.ifPresent(this::addAbove);
            above.sort(Comparator.comparingInt(String::length).reversed());
        }
        return above;
    }

    private void addAbove(Account known) {
        Stream.of(known.presided(), known.spoke(), known.attended())
                .flatMap(List::stream)
                .flatMap(person -> Stream.concat(Stream.of(person.name().text()), person.title().stream()))
                .forEach(above::add);
        Stream.of(known.bodies(), known.venues(), known.groups())
                .flatMap(List::stream)
                .map(Excerpt::text)
                .forEach(above::add);
        known.title().map(Excerpt::text).ifPresent(above::add);
        known.date().stated().map(stated -> stated.words().text()).ifPresent(above::add);
    }

    /// Characters that say more than that somebody was there.
    private int besides() {
        return switch (article.language()) {
            case CHINESE -> 16;
            case ENGLISH -> 75;
        };
    }

    private int shortest() {
        return switch (article.language()) {
            case CHINESE -> 8;
            case ENGLISH -> 40;
        };
    }
}
