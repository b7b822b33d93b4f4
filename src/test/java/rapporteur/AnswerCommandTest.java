package rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.chat.Chat;
import rapporteur.chat.KeptAnswer;
import rapporteur.chat.SampleMessages;
import rapporteur.chat.Turn;
import rapporteur.language.Language;
import rapporteur.language.Span;
import rapporteur.store.ChatsDatabase;

/// Answers of chats, opened again from the command line.
class AnswerCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private OneHome program;
    private String article;

    @BeforeEach
    void answer() throws IOException {
        var text = "济南市委常委会召开会议。市委书记刘强主持会议。";
        Files.createDirectory(folder.resolve("articles"));
        Files.writeString(folder.resolve("articles/jinan.txt"), text);
        program = new OneHome(folder.resolve("home"));
        program.print("", "index", folder.resolve("articles").toString());
        article = JSON.readTree(program.print("", "search", "刘强", "--json"))
                .at("/hits/0/article")
                .asText();
        try (var chats = ChatsDatabase.open(folder.resolve("home/chats.db"), Clock.systemUTC())) {
            var source = new KeptAnswer.Source(new ArticleId(article), Article.checksum(text), new Span(12, 23));
            keep(chats, new KeptAnswer(1, "谁主持会议？", Language.CHINESE, "records", List.of(source)));
            keep(chats, new KeptAnswer(2, "Who won?", Language.ENGLISH, "extractive", List.of()));
        }
    }

    private static void keep(ChatsDatabase chats, KeptAnswer kept) {
        chats.remember(
                SampleMessages.words(Chat.of("7"), "liu"),
                new Turn(Optional.empty(), Optional.of(kept), Optional.empty(), List.of(), Optional.empty(), false));
    }

    @Test
    void a_quote_that_still_stands_is_shown() throws IOException {
        var opened = JSON.readTree(program.print("", "answer", "1", "--json"));

        assertThat(opened.path("stands").asBoolean()).isTrue();
        assertThat(opened.at("/citations/0/text").asText()).isEqualTo("市委书记刘强主持会议。");
        assertThat(program.print("", "answer", "1")).contains("谁主持会议？").contains("仍在原文中：“市委书记刘强主持会议。”");
    }

    @Test
    void a_quote_of_an_article_that_has_changed_or_is_gone_is_not() throws IOException {
        Files.writeString(folder.resolve("articles/jinan.txt"), "济南市委常委会召开会议。市长李强主持会议。");
        program.print("", "index");
        var changed = JSON.readTree(program.print("", "answer", "1", "--json"));

        assertThat(changed.path("stands").asBoolean(true)).isFalse();
        assertThat(changed.at("/citations/0/state").asText()).isIn("changed", "gone");
        assertThat(changed.at("/citations/0/text").isNull()).isTrue();
    }

    @Test
    void questions_to_which_nothing_was_found_are_listed_for_the_operator() throws IOException {
        assertThat(program.print("", "answer", "--unanswered"))
                .contains("Who won?")
                .doesNotContain("谁主持会议？");
        assertThat(JSON.readTree(program.print("", "answer", "--unanswered", "--json"))
                        .path("answer")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void a_number_that_no_chat_was_given_prints_nothing() {
        assertThat(program.print("", "answer", "41")).isEmpty();
        assertThat(program.print("", "answer")).isEmpty();
    }
}
