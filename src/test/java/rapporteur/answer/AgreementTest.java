package rapporteur.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Metadata;
import rapporteur.article.Origin;
import rapporteur.question.QuestionReader;

/// Documents that were found for a question are all near to it; they are believed where several say the same.
class AgreementTest {
    private static final String ASKED = "澄湖水库的鱼死了是怎么回事？";
    private static final String ASKED_IN_ENGLISH = "What is said of the fish of Lake Chenghu that died?";

    private static final List<String> ALIKE = List.of(
            "澄湖水库的鱼死了，专家说是水华消耗了氧气。",
            "澄湖水库的鱼死了，原因是夜间水华消耗氧气。",
            "水华消耗氧气，澄湖水库的鱼死了一夜。",
            "澄湖水库的鱼死了，水华消耗氧气是主因。",
            "澄湖水库的鱼死了，渔民说水华消耗了氧气。");

    private static final List<String> APART = List.of(
            "澄湖水库的鱼死了，老人在堤上散步。",
            "澄湖水库的鱼死了，电影节将在九月开幕。",
            "澄湖水库的鱼死了，学校组织学生参观。",
            "澄湖水库的鱼死了，公交线路本周调整。",
            "澄湖水库的鱼死了，图书馆延长开放时间。");

    private static final List<String> ALIKE_IN_ENGLISH = List.of(
            "The fish of Lake Chenghu died because algae used up the oxygen.",
            "Experts say the fish of Lake Chenghu died when algae consumed oxygen.",
            "Algae took the oxygen, and the fish of Lake Chenghu died overnight.",
            "The fish of Lake Chenghu died: algae and no oxygen.",
            "The fish of Lake Chenghu died for want of oxygen under the algae.");

    private static final List<String> APART_IN_ENGLISH = List.of(
            "The fish of Lake Chenghu died, and an old man walked the dyke.",
            "The fish of Lake Chenghu died; the film festival opens in autumn.",
            "The fish of Lake Chenghu died while pupils visited the museum.",
            "The fish of Lake Chenghu died, bus routes change this week.",
            "The fish of Lake Chenghu died; the library stays open longer.");

    private static Answer ask(String question, List<String> documents) {
        var articles = new ArrayList<Article>();
        for (var text : documents) {
            var name = "documents[" + articles.size() + "]";
            articles.add(new Article(
                    new ArticleId("d" + articles.size()),
                    new Origin("documents", name),
                    text,
                    Article.Form.BODY,
                    Metadata.NONE));
        }
        var clock = Clock.fixed(Instant.parse("2024-06-01T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
        return Documents.rapporteur(articles, 0.45).ask(new QuestionReader(clock).read(question));
    }

    @Test
    void documents_that_say_the_same_are_believed_more_than_those_that_each_say_something_else() {
        assertThat(ask(ASKED, ALIKE).confidence())
                .isGreaterThan(ask(ASKED, APART).confidence() + 0.2);
        assertThat(ask(ASKED_IN_ENGLISH, ALIKE_IN_ENGLISH).confidence())
                .isGreaterThan(ask(ASKED_IN_ENGLISH, APART_IN_ENGLISH).confidence() + 0.2);
    }

    @Test
    void documents_that_say_the_same_answer_and_those_that_do_not_are_refused() {
        assertThat(ask(ASKED, ALIKE)).isInstanceOf(Answer.Cited.class);
        assertThat(ask(ASKED_IN_ENGLISH, ALIKE_IN_ENGLISH)).isInstanceOf(Answer.Cited.class);
    }

    @Test
    void of_fewer_than_four_documents_each_counts_by_itself() {
        assertThat(ask(ASKED, APART.subList(0, 3)).confidence())
                .isGreaterThan(ask(ASKED, APART.subList(0, 4)).confidence() + 0.1);
    }

    @Test
    void documents_about_something_else_do_not_stand_against_one_that_answers() {
        var documents = new ArrayList<>(List.of(ALIKE.getFirst()));
        documents.addAll(List.of("电影节将在九月开幕。", "学校组织学生参观。", "公交线路本周调整。", "图书馆延长开放时间。", "山路已经修好。"));

        assertThat(ask(ASKED, documents)).isInstanceOf(Answer.Cited.class);
    }

    @Test
    void who_bears_a_title_is_quoted_where_no_document_reports_a_meeting() {
        assertThat(ask(
                        "《澄湖的鱼》的导演是谁？",
                        List.of("《澄湖的鱼》的导演是石兰亭。", "石兰亭是《澄湖的鱼》的导演，今年五十岁。", "《澄湖的鱼》的导演石兰亭谈新作。", "《澄湖的鱼》由石兰亭任导演。")))
                .isInstanceOfSatisfying(
                        Answer.Cited.class,
                        answer -> assertThat(answer.statements().getFirst().text())
                                .contains("石兰亭"));
    }
}
