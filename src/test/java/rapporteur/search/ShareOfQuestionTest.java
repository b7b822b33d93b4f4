package rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rapporteur.article.ArticleId;
import rapporteur.article.Passage;
import rapporteur.language.Span;

class ShareOfQuestionTest {
    /// 石亭 is a rare name, 会议 a word of every report.
    private static final Clause NAME = clause(IndexField.BIGRAM, "石亭", 1, 0, 2);

    private static final Clause WORD = clause(IndexField.BIGRAM, "会议", 2, 2, 4);
    private static final Clause BETWEEN = clause(IndexField.BIGRAM, "亭会", 1, 1, 3);
    private static final Map<Clause, Double> OWN = Map.of(NAME, 0.8, WORD, 0.2, BETWEEN, 1.0);

    private static Clause clause(IndexField field, String term, float weight, int start, int end) {
        return new Clause(field, List.of(term), weight, new Span(start, end));
    }

    private static Merging.Ranked ranked(Map<Clause, Double> rarity, List<List<Clause>> held) {
        var hits = IntStream.range(0, held.size())
                .mapToObj(at -> new Hit(new Passage(new ArticleId("a"), at, new Span(at, at + 1)), held.size() - at))
                .toList();
        return new Merging.Ranked(hits, rarity, passage -> held.get(passage.number()), passage -> 0);
    }

    private static double share(List<List<Clause>> held) {
        var own = ranked(OWN, held);
        return new ShareOfQuestion(own).borneBy(own);
    }

    @Test
    void a_rare_name_is_more_of_a_question_than_a_usual_word() {
        assertThat(share(List.of(List.of(NAME)))).isCloseTo(0.8, within(1e-9));
        assertThat(share(List.of(List.of(WORD)))).isCloseTo(0.2, within(1e-9));
        assertThat(share(List.of(List.of(NAME, WORD)))).isCloseTo(1, within(1e-9));
    }

    @Test
    void the_best_passage_may_stand_behind_the_first() {
        assertThat(share(List.of(List.of(WORD), List.of(), List.of(NAME)))).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void a_pair_between_two_words_makes_neither_of_them_rare() {
        assertThat(share(List.of(List.of(BETWEEN)))).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void a_headline_bears_what_it_says() {
        var headline = clause(IndexField.TITLE_BIGRAM, "石亭", 0.4f, 0, 2);
        var rarity = new HashMap<>(OWN);
        rarity.put(headline, 0.9);
        var own = ranked(rarity, List.of(List.of(headline)));

        assertThat(new ShareOfQuestion(own).borneBy(own)).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void pairs_of_english_words_and_halves_of_chinese_ones_bear_nothing() {
        var pair = clause(IndexField.PAIR, "shi ting", 0.4f, 0, 2);
        var half = clause(IndexField.BIGRAM, "的石", 0.5f, 0, 2);
        var rarity = new HashMap<>(OWN);
        rarity.put(pair, 0.9);
        rarity.put(half, 0.9);
        var own = ranked(rarity, List.of(List.of(pair, half)));

        assertThat(new ShareOfQuestion(own).borneBy(own)).isZero();
    }

    @Test
    void another_word_for_it_counts_by_its_own_rarity_where_it_is_the_less_rare() {
        var reading = clause(IndexField.READING, "shi ting", 1, 0, 2);
        var meaning = clause(IndexField.MEANING, "会议", 1, 2, 4);
        var own = ranked(OWN, List.of(List.of(WORD)));

        var rare = ranked(Map.of(reading, 1.0, meaning, 0.9), List.of(List.of(reading, meaning)));
        var frequent = ranked(Map.of(reading, 0.4, meaning, 0.1), List.of(List.of(reading, meaning)));

        assertThat(new ShareOfQuestion(own).borneBy(rare)).isCloseTo(1, within(1e-9));
        assertThat(new ShareOfQuestion(own).borneBy(frequent)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void an_english_word_counts_once_however_long_it_is() {
        var name = clause(IndexField.WORD, "shi", 1, 0, 3);
        var word = clause(IndexField.WORD, "presid", 1, 4, 12);
        var own = ranked(Map.of(name, 0.5, word, 0.5), List.of(List.of(name)));

        assertThat(new ShareOfQuestion(own).borneBy(own)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void nothing_found_bears_nothing() {
        assertThat(new ShareOfQuestion(Merging.Ranked.NONE).borneBy(Merging.Ranked.NONE))
                .isZero();
        assertThat(new ShareOfQuestion(ranked(OWN, List.of())).borneBy(Merging.Ranked.NONE))
                .isZero();
    }
}
