package rapporteur.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rapporteur.language.Span;

class TasksTest {
    private static List<String> chineseTasks(String text) {
        return words(new ChineseTasks(text).tasks(new Span(0, text.length())), text);
    }

    private static List<String> chineseNext(String text) {
        return words(new ChineseTasks(text).next(new Span(0, text.length())), text);
    }

    private static List<String> englishTasks(String text) {
        return words(new EnglishTasks(text).tasks(new Span(0, text.length())), text);
    }

    private static List<String> englishNext(String text) {
        return words(new EnglishTasks(text).next(new Span(0, text.length())), text);
    }

    private static List<String> words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.in(text)).toList();
    }

    @Test
    void each_demand_of_a_sentence_is_a_task() {
        assertThat(chineseTasks("会议强调，要抓紧修复河堤，保证汛前完工；各县区要逐村排查，要备足沙袋。"))
                .containsExactly("要抓紧修复河堤，保证汛前完工", "各县区要逐村排查", "要备足沙袋");
    }

    @Test
    void the_heads_of_a_numbered_list_are_tasks() {
        assertThat(chineseTasks("一是加快推进管网改造，摸清底数；二是做好群众安置，发放补助。")).containsExactly("加快推进管网改造", "做好群众安置");
    }

    @Test
    void what_is_due_by_a_day_is_a_task_without_a_word_of_demand() {
        assertThat(chineseTasks("会议决定，由市水务局牵头，9月20日前完成溯源；市财政局本周内拨付首笔资金。"))
                .containsExactly("由市水务局牵头，9月20日前完成溯源", "市财政局本周内拨付首笔资金");
    }

    @Test
    void the_word_requirement_itself_and_what_was_done_are_no_tasks() {
        assertThat(chineseTasks("会议传达了上级要求，去年10月底前已完成改造任务。")).isEmpty();
    }

    @Test
    void what_comes_next_is_told_of_a_later_day_or_handed_to_another_body() {
        assertThat(chineseNext("会议原则通过《条例（草案）》，提请市人大常委会审议。")).containsExactly("提请市人大常委会审议");
        assertThat(chineseNext("下一步，督查室将每半月通报一次进展，9月底召开验收会。")).containsExactly("督查室将每半月通报一次进展", "9月底召开验收会");
    }

    @Test
    void what_was_handed_over_before_comes_not_next() {
        assertThat(chineseNext("会议听取了关于提请审议的人事任免议案的说明。")).isEmpty();
        assertThat(chineseNext("6月30日召开的会议研究了此事。")).isEmpty();
    }

    @Test
    void demands_in_english_are_tasks() {
        assertThat(englishTasks("The meeting stressed that every county must check its pumps before the rains; "
                        + "schools should stay closed."))
                .containsExactly("every county must check its pumps before the rains", "schools should stay closed");
        assertThat(englishTasks("He called on all villages to clear the ditches by June 10."))
                .containsExactly("all villages to clear the ditches by June 10");
    }

    @Test
    void what_is_merely_told_in_english_is_no_task() {
        assertThat(englishTasks("The meeting heard a report on last year's harvest."))
                .isEmpty();
    }

    @Test
    void what_comes_next_in_english_is_scheduled_or_will_be_held() {
        assertThat(englishNext("The next meeting will be held on April 4."))
                .containsExactly("The next meeting will be held on April 4");
        assertThat(englishNext("An acceptance meeting is scheduled for late October."))
                .containsExactly("An acceptance meeting is scheduled for late October");
        assertThat(englishNext("The meeting was held on April 4.")).isEmpty();
    }
}
