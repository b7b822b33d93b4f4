package rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Metadata;
import rapporteur.article.Origin;
import rapporteur.article.Reading;
import rapporteur.collection.Change;
import rapporteur.meeting.MeetingId;
import rapporteur.meeting.MeetingReader;

class GroupingTest {
    private static final String CHINESE =
            "2024年8月6日上午，济南市委常委会召开会议，研究部署山洪灾害防范和水库除险加固。" + "市委书记刘强主持会议并讲话。会议强调，要把汛前检查的问题逐条销号。";
    private static final String ENGLISH = "On the morning of August 6, 2024, the Standing Committee of the CPC Jinan"
            + " Municipal Committee held a meeting to study flood control. Liu Qiang, Secretary of the Municipal Party"
            + " Committee, presided over the meeting. The meeting stressed that reservoirs must be checked.";
    private static final String ANOTHER_DAY = "2024年9月3日，济南市委常委会召开会议，研究秋季招生工作。市委书记刘强主持会议。";

    @TempDir
    private Path home;

    private CollectionDatabase database;

    @BeforeEach
    void open() {
        database = CollectionDatabase.open(home.resolve("collection.db"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private List<MeetingId> put(String id, String text) {
        var article = new Article(
                new ArticleId(id), new Origin("/news", id + ".txt"), text, Article.Form.BODY, Metadata.NONE);
        database.write(List.of(new Change.Put(article, MeetingReader.read(Reading.of(article)))));
        return database.reportedIn(article.id());
    }

    @Test
    void articles_of_one_meeting_in_two_languages_have_one_number() {
        assertThat(put("zh", CHINESE)).containsExactly(new MeetingId(1));
        assertThat(put("en", ENGLISH)).containsExactly(new MeetingId(1));

        assertThat(database.all().cardinality()).isEqualTo(1);
        assertThat(database.find(new MeetingId(1)).orElseThrow().accounts()).hasSize(2);
    }

    @Test
    void another_meeting_of_the_body_has_a_number_of_its_own() {
        put("zh", CHINESE);

        assertThat(put("autumn", ANOTHER_DAY)).containsExactly(new MeetingId(2));
    }

    @Test
    void an_article_that_is_read_again_keeps_its_number() {
        put("zh", CHINESE);
        put("en", ENGLISH);

        assertThat(put("zh", CHINESE)).containsExactly(new MeetingId(1));
        assertThat(put("en", ENGLISH)).containsExactly(new MeetingId(1));
    }

    @Test
    void an_article_that_now_tells_of_another_meeting_leaves_the_one_that_others_tell_of() {
        put("zh", CHINESE);
        put("en", ENGLISH);

        assertThat(put("en", ANOTHER_DAY)).containsExactly(new MeetingId(2));
        assertThat(database.find(new MeetingId(1)).orElseThrow().accounts()).hasSize(1);
    }

    @Test
    void meetings_that_show_to_be_one_are_joined_under_the_lower_number_and_the_higher_leads_there() {
        put("autumn", ANOTHER_DAY);
        put("zh", CHINESE);

        assertThat(put("autumn", CHINESE)).containsExactly(new MeetingId(1));
        assertThat(database.reportedIn(new ArticleId("zh"))).containsExactly(new MeetingId(1));
        assertThat(database.find(new MeetingId(2)).orElseThrow().id()).isEqualTo(new MeetingId(1));
        assertThat(put("new", ANOTHER_DAY)).containsExactly(new MeetingId(3));
    }

    @Test
    void a_meeting_that_no_article_tells_of_any_more_is_gone_and_its_number_is_not_given_again() {
        put("zh", CHINESE);
        database.write(List.of(new Change.Removed(new ArticleId("zh"))));

        assertThat(database.all().isEmpty()).isTrue();
        assertThat(put("autumn", ANOTHER_DAY)).containsExactly(new MeetingId(2));
    }
}
