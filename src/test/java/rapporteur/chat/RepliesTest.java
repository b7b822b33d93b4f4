package rapporteur.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.answer.Answer;
import rapporteur.answer.Citation;
import rapporteur.answer.Coverage;
import rapporteur.answer.Item;
import rapporteur.answer.Line;
import rapporteur.answer.Numbered;
import rapporteur.answer.Statement;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Metadata;
import rapporteur.article.Origin;
import rapporteur.chat.Reply.Button;
import rapporteur.chat.Reply.Part;
import rapporteur.language.Language;
import rapporteur.language.Span;
import rapporteur.meeting.MeetingId;
import rapporteur.meeting.Voice;

class RepliesTest {
    private static final Article NEWS = article("news", "会".repeat(300));
    private static final Article OTHER = article("other", "议".repeat(300));

    private static Article article(String id, String text) {
        return new Article(new ArticleId(id), new Origin("/news", id + ".txt"), text, Article.Form.BODY, Metadata.NONE);
    }

    private static Citation citation(Article article, int at) {
        return new Citation(article, new Span(at, at + 1), Optional.empty(), Optional.empty());
    }

    private static Line said(String words, Citation... citations) {
        return new Line.Said(new Statement(words, List.of(citations), Voice.ARTICLE));
    }

    private static Answer.Cited cited(Language language, List<Line> lines, int matched) {
        return new Answer.Cited(
                language,
                lines,
                Optional.empty(),
                Optional.of(new Coverage(matched, matched, 0, 0)),
                "records",
                0.9,
                Optional.empty());
    }

    /// Returns a list of so many meetings, each with a citation of its own.
    private static Answer list(Language language, int listed, int matched) {
        var lines = new ArrayList<Line>();
        lines.add(new Line.Frame(matched + "次："));
        for (var i = 1; i <= listed; i++) {
            lines.add(new Line.Listed(
                    new Item(new MeetingId(i), Statement.of("第" + i + "次会议", citation(NEWS, i), Voice.ARTICLE))));
        }
        return cited(language, lines, matched);
    }

    private static <T extends Part> List<T> parts(Reply reply, Class<T> kind) {
        return reply.parts().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    // ---- what is said and what bears it out

    @Test
    void statements_come_with_their_marks_and_the_sources_below() {
        var reply = Replies.of(cited(
                Language.CHINESE,
                List.of(
                        new Line.Frame("青岛会议："),
                        said("甲。", citation(NEWS, 0), citation(OTHER, 5)),
                        said("乙。", citation(NEWS, 7), citation(NEWS, 0))),
                1));

        assertThat(reply.parts().subList(0, 3))
                .containsExactly(
                        new Part.Plain("青岛会议："),
                        new Part.Said("甲。", List.of(1, 2)),
                        new Part.Said("乙。", List.of(3, 1)));
        assertThat(parts(reply, Part.Source.class))
                .extracting(Part.Source::number, Part.Source::introduced, Part.Source::quote)
                .containsExactly(tuple(1, true, "会"), tuple(2, true, "议"), tuple(3, false, "会"));
        assertThat(reply.buttons()).isEmpty();
    }

    @Test
    void numbers_in_brackets_of_an_articles_own_are_not_taken_for_marks() {
        var reply = Replies.of(cited(
                Language.CHINESE, List.of(new Line.Frame("青岛[7]会议"), said("甲[2]乙[[3]4]。", citation(NEWS, 0))), 1));

        assertThat(reply.parts().subList(0, 2))
                .containsExactly(new Part.Plain("青岛会议"), new Part.Said("甲乙。", List.of(1)));
    }

    @Test
    void a_refusal_names_the_nearest_articles_below() {
        var lines = List.<Line>of(new Line.Frame("没有说。"));

        assertThat(Replies.of(new Answer.NotFound(Language.CHINESE, lines, List.of(NEWS, OTHER), 0.1))
                        .parts())
                .containsExactly(new Part.Plain("没有说。"), new Part.Note("最接近的文章：news.txt、other.txt"));
        assertThat(Replies.of(new Answer.NotFound(Language.ENGLISH, lines, List.of(NEWS, OTHER), 0.1))
                        .parts())
                .endsWith(new Part.Note("Nearest: news.txt, other.txt"));
        assertThat(Replies.of(new Answer.NotFound(Language.ENGLISH, lines, List.of(), 0.1))
                        .parts())
                .containsExactly(new Part.Plain("没有说。"));
    }

    @Test
    void an_unfinished_answer_is_shown_without_sources() {
        var reply = Replies.soFar(List.of(said("甲。", citation(NEWS, 0))));

        assertThat(reply.parts()).containsExactly(new Part.Said("甲。", List.of(1)));
    }

    // ---- long lists

    @ParameterizedTest
    @ValueSource(ints = {1, 23, 24})
    void a_list_that_fits_is_shown_whole(int meetings) {
        var answer = list(Language.CHINESE, meetings, meetings);

        assertThat(Replies.inChat(answer)).isEqualTo(Replies.of(answer));
        assertThat(parts(Replies.inChat(answer), Part.Item.class)).hasSize(meetings);
    }

    @Test
    void a_longer_list_is_cut_at_24_and_says_how_many_are_left() {
        var reply = Replies.inChat(list(Language.CHINESE, 30, 30));

        assertThat(parts(reply, Part.Item.class)).hasSize(24).last().isEqualTo(new Part.Item("第24次会议", List.of(24)));
        assertThat(parts(reply, Part.Source.class)).hasSize(24);
        assertThat(reply.parts()).contains(new Part.Plain("另有6次未列出；请缩小范围。"));
        assertThat(Replies.inChat(list(Language.ENGLISH, 25, 25)).parts())
                .contains(new Part.Plain("And 1 more; ask for fewer to see them."));
    }

    @Test
    void of_a_list_that_was_cut_before_all_that_fit_are_counted() {
        // An answer holds at most a hundred items.
        var reply = Replies.inChat(list(Language.CHINESE, 100, 120));

        assertThat(reply.parts()).contains(new Part.Plain("另有96次未列出；请缩小范围。"));
    }

    @Test
    void a_list_on_a_terminal_is_never_cut() {
        assertThat(parts(Replies.of(list(Language.CHINESE, 100, 100)), Part.Item.class))
                .hasSize(100);
    }

    @Test
    void the_sources_of_a_cut_list_have_the_numbers_of_the_whole() {
        var answer = list(Language.CHINESE, 60, 60);
        var all = new Numbered(answer.lines()).citations();

        var shown = parts(Replies.inChat(answer), Part.Source.class);

        assertThat(shown)
                .allSatisfy(source ->
                        assertThat(SourceLabel.of(all.get(source.number() - 1))).isEqualTo(source.label()))
                .extracting(Part.Source::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 24).boxed().toList());
    }

    // ---- buttons

    @Test
    void every_source_has_a_button() {
        assertThat(Replies.sourceButtons(41, 2))
                .containsExactly(List.of(new Button("[1]", "s:41:1"), new Button("[2]", "s:41:2")));
        assertThat(Replies.sourceButtons(41, 0)).isEmpty();
    }

    @Test
    void buttons_stand_eight_in_a_row_and_are_24_at_most() {
        assertThat(Replies.sourceButtons(1, 9)).extracting(List::size).containsExactly(8, 1);
        assertThat(Replies.sourceButtons(1, 24)).extracting(List::size).containsExactly(8, 8, 8);
        assertThat(Replies.sourceButtons(1, 500)).extracting(List::size).containsExactly(8, 8, 8);
    }
}
