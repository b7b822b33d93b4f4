package rapporteur.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rapporteur.article.Excerpt;
import rapporteur.article.Sentence;
import rapporteur.language.Dates;
import rapporteur.language.Days;
import rapporteur.language.Edtf;
import rapporteur.language.Span;

/// When a meeting took place: what the article states, and what follows from it, kept apart.
final class DateReader {
    private final Report report;
    private final Reports forms;
    private final List<Sentence> lead;
    private final List<Span> told;

    /// @param lead      the sentences that say who met, when and under whom
    /// @param sentences all of the meeting
    DateReader(Report report, List<Sentence> lead, List<Sentence> sentences) {
        this.report = report;
        this.forms = report.forms();
        this.lead = lead;
        this.told = sentences.stream().map(Sentence::span).toList();
    }

    MeetingDate date() {
        var stated = statedDate();
        var page = pageDay();
        if (stated.isPresent()) {
            var date = stated.get().date();
            var inferred = date.hasYear() && date.to().month() != 0
                    ? Optional.<MeetingDate.Inferred>empty()
                    : page.flatMap(day -> completed(date, day))
                            .or(() -> completedByName(date))
                            .or(() -> completedByContent(date))
                            .or(() -> monthOfNews(date));
            return new MeetingDate(stated, inferred);
        }
        return new MeetingDate(
                Optional.empty(),
                inferredFromWords(page).or(() -> dayOfNews(page)).or(this::yearTold));
    }

    /// News that names no day of its own tells of the day of its dateline: *[Jinan, August 5] - The committee met*.
    private Optional<MeetingDate.Inferred> dayOfNews(Optional<PageDay> page) {
        var namesTime = lead.stream()
                .limit(2)
                .anyMatch(s -> Dates.in(report.text(), s.span()).stream().anyMatch(DateReader::isTimeOfMeeting));
        return namesTime || report.datelines().isEmpty()
                ? Optional.empty()
                : datelineDay(page).map(day -> new MeetingDate.Inferred(day.date(), day.ground(), day.words()));
    }

    /// Anything but a year or a month by itself, which belong to plans and figures.
    private static boolean isTimeOfMeeting(Dates.Mention mention) {
        return mention.date().map(date -> date.to().day() != 0).orElse(true);
    }

    /// The year alone, where nothing says more.
    private Optional<MeetingDate.Inferred> yearTold() {
        return ToldYear.in(report.text(), told, 0)
                .map(year -> new MeetingDate.Inferred(
                        Edtf.of(year.year(), 0, 0), MeetingDate.Ground.CONTENT, report.excerpt(year.words())));
    }

    /// 今年是“十四五”收官之年: the year of a day that has none.
    private Optional<MeetingDate.Inferred> completedByContent(Edtf stated) {
        var month = stated.to().month();
        return month == 0
                ? Optional.empty()
                : ToldYear.in(report.text(), told, month)
                        .map(year -> new MeetingDate.Inferred(
                                stated.withYear(year.year()),
                                MeetingDate.Ground.CONTENT,
                                report.excerpt(year.words())));
    }

    /// The day that the lead names beside the statement that a body met: the last one before it, else the first.
    private Optional<MeetingDate.Stated> statedDate() {
        if (told.stream().limit(1).anyMatch(this::isOfSameDay)) {
            return dayBefore(told.getFirst().start());
        }
        return Stream.concat(
                        lead.stream().filter(s -> forms.statesMeeting(s.span())),
                        lead.stream().limit(2))
                .flatMap(s -> dayIn(s.span()).stream())
                .findFirst()
                .map(mention -> new MeetingDate.Stated(mention.date().orElseThrow(), report.excerpt(mention.span())));
    }

    /// 同日 in a chronicle: the day of the entry before.
    private boolean isOfSameDay(Span sentence) {
        return report.text().startsWith("同日", sentence.start());
    }

    private Optional<MeetingDate.Stated> dayBefore(int start) {
        return report.sentences().stream()
                .map(Sentence::span)
                .filter(sentence -> sentence.start() < start)
                .flatMap(sentence -> Dates.in(report.text(), sentence).stream()
                        .filter(mention -> mention.span().start() < sentence.start() + DAY_OPENS))
                .filter(mention ->
                        mention.date().map(date -> date.to().day() != 0).orElse(false))
                .reduce((first, second) -> second)
                .map(mention -> new MeetingDate.Stated(mention.date().orElseThrow(), report.excerpt(mention.span())));
    }

    /// An entry of a chronicle begins with its day.
    private static final int DAY_OPENS = 4;

    private Optional<Dates.Mention> dayIn(Span sentence) {
        var days = Dates.in(report.text(), sentence).stream()
                .filter(mention ->
                        mention.date().map(date -> date.to().day() != 0).orElse(false))
                .filter(mention -> !forms.isOtherDay(mention.span()))
                .toList();
        var statement = forms.statement(sentence).map(Span::start).orElse(sentence.end());
        return days.stream()
                .filter(mention -> mention.span().end() <= statement)
                .reduce((first, second) -> second)
                .or(() -> days.stream().findFirst());
    }

    /// `26日` and the news of 27 August: the month is August, the year remains unknown.
    private Optional<MeetingDate.Inferred> monthOfNews(Edtf stated) {
        return stated.to().month() != 0
                ? Optional.empty()
                : datelineDay(Optional.empty()).flatMap(day -> sameMonth(stated, day));
    }

    private static Optional<MeetingDate.Inferred> sameMonth(Edtf stated, PageDay day) {
        var news = day.date().to();
        if (stated.to().day() > news.day()) {
            return Optional.empty();
        }
        var date = Edtf.of(
                day.date().hasYear() ? news.year() : 0,
                news.month(),
                stated.to().day());
        return Optional.of(new MeetingDate.Inferred(date, day.ground(), day.words()));
    }

    private record PageDay(Edtf date, MeetingDate.Ground ground, Excerpt words) {}

    private Optional<PageDay> pageDay() {
        return report.published().stream()
                .filter(day -> day.date().bounds().isPresent())
                .findFirst()
                .map(day -> new PageDay(day.date(), MeetingDate.Ground.PUBLISHED, day.words()))
                .or(() -> report.stamps().stream()
                        .filter(day -> day.date().bounds().isPresent())
                        .findFirst()
                        .map(day -> new PageDay(day.date(), MeetingDate.Ground.STAMP, day.words())));
    }

    /// A year in the meeting's own name: 2025年度市政府党组第14次会议.
    private Optional<MeetingDate.Inferred> completedByName(Edtf stated) {
        if (stated.to().month() == 0) {
            return Optional.empty();
        }
        return Stream.concat(report.title().stream(), lead.stream().map(Sentence::span))
                .flatMap(words -> forms.yearInName(words).stream())
                .findFirst()
                .map(year -> new MeetingDate.Inferred(
                        stated.withYear(Integer.parseInt(report.excerpt(year).text())),
                        MeetingDate.Ground.CONTENT,
                        report.excerpt(year)));
    }

    /// Fills a missing year or month with the page's, so that the meeting lies on or before the page's day. A
    /// page can be much younger than the meeting, so the gap may not exceed half a year.
    private static Optional<MeetingDate.Inferred> completed(Edtf stated, PageDay page) {
        var last = page.date().bounds().orElseThrow().last();
        for (var back = 0; back <= 1; back++) {
            var month = stated.to().month() == 0 ? last.minusMonths(back) : last.minusYears(back);
            var filled = stated.to().month() == 0
                    ? Edtf.of(
                            month.getYear(), month.getMonthValue(), stated.to().day())
                    : stated.withYear(month.getYear());
            var bounds = filled.bounds();
            if (bounds.isPresent()
                    && !bounds.get().first().isAfter(last.plusDays(1))
                    && bounds.get().first().isAfter(last.minusMonths(6))) {
                return Optional.of(new MeetingDate.Inferred(filled, page.ground(), page.words()));
            }
        }
        return Optional.empty();
    }

    /// `今天` is the day of the dateline or the page's, `昨日` the one before, `日前` some day before. A day of the
    /// week alone infers nothing: pages are often posted again, weeks later.
    private Optional<MeetingDate.Inferred> inferredFromWords(Optional<PageDay> page) {
        var day = datelineDay(page).or(() -> page);
        return lead.stream()
                .limit(2)
                .flatMap(s -> Dates.in(report.text(), s.span()).stream())
                .flatMap(mention -> day.stream().flatMap(base -> counted(mention, base).stream()))
                .findFirst();
    }

    /// `本报8月12日讯`, its year filled in from the page or from the meeting's own name. A text without apparatus has it
    /// in its first sentence.
    private Optional<PageDay> datelineDay(Optional<PageDay> page) {
        return Stream.concat(report.datelines().stream(), daysOfNews())
                .filter(day -> day.date().to().day() != 0 && day.date().to().month() != 0)
                .findFirst()
                .map(day -> page.flatMap(base -> completed(day.date(), base))
                        .or(() -> day.date().hasYear() ? Optional.empty() : completedByName(day.date()))
                        .map(year -> new PageDay(year.date(), year.ground(), day.words()))
                        .orElse(new PageDay(day.date(), MeetingDate.Ground.PUBLISHED, day.words())));
    }

    private Stream<Account.Dated> daysOfNews() {
        return lead.stream()
                .limit(1)
                .flatMap(s -> Dates.in(report.text(), s.span()).stream())
                .filter(mention -> mention.date().isPresent() && forms.isDayOfNews(mention.span()))
                .map(mention -> new Account.Dated(mention.date().orElseThrow(), report.excerpt(mention.span())));
    }

    private static Optional<MeetingDate.Inferred> counted(Dates.Mention mention, PageDay base) {
        var last = base.date().bounds().map(Days::last);
        var date =
                switch (mention.kind()) {
                    case RELATIVE ->
                        mention.offset() == 0
                                ? Optional.of(base.date())
                                : last.map(day -> Edtf.of(day.plusDays(mention.offset())));
                    case RECENT -> last.map(day -> Edtf.of(day).orBefore());
                    case CALENDAR, WEEKDAY -> Optional.<Edtf>empty();
                };
        return date.map(day -> new MeetingDate.Inferred(day, base.ground(), base.words()));
    }
}
