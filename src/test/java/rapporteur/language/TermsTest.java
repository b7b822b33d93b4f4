package rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;
import static rapporteur.language.Term.Field.BIGRAM;
import static rapporteur.language.Term.Field.EXACT;
import static rapporteur.language.Term.Field.WORD;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
    private static List<String> texts(Term.Field field, String text) {
        return Terms.of(text).stream()
                .filter(term -> term.field() == field)
                .map(Term::text)
                .toList();
    }

    private static List<String> origins(Term.Field field, String text) {
        return Terms.of(text).stream()
                .filter(term -> term.field() == field)
                .map(term -> term.span().in(text))
                .toList();
    }

    @Test
    void english_words_are_stemmed_and_kept_exact() {
        var text = "Meetings conveyed the Secretary’s instructions.";

        assertThat(texts(WORD, text)).containsExactly("meet", "convey", "the", "secretari", "instruct");
        assertThat(texts(EXACT, text)).containsExactly("meetings", "conveyed", "the", "secretary", "instructions");
        assertThat(origins(EXACT, text)).containsExactly("Meetings", "conveyed", "the", "Secretary", "instructions");
        assertThat(texts(BIGRAM, text)).isEmpty();
    }

    @Test
    void han_gives_words_pairs_and_characters() {
        var text = "绿色低碳发展";

        assertThat(texts(WORD, text)).contains("绿色", "发展");
        assertThat(texts(BIGRAM, text)).containsExactly("绿色", "色低", "低碳", "碳发", "发展");
        assertThat(texts(EXACT, text)).containsExactly("绿", "色", "低", "碳", "发", "展");
    }

    @Test
    void a_lone_character_is_word_and_pair_too() {
        assertThat(texts(WORD, "3月14日")).containsExactly("3", "月", "14", "日");
        assertThat(texts(BIGRAM, "3月14日")).containsExactly("月", "日");
        assertThat(texts(EXACT, "3月14日")).containsExactly("3", "月", "14", "日");
    }

    @Test
    void positions_rise_by_one_in_each_field() {
        var terms = Terms.of("林武主持会议。Lin Wu chaired it in 2024, 5G 建设。");

        for (var field : Term.Field.values()) {
            var positions = terms.stream()
                    .filter(term -> term.field() == field)
                    .map(Term::position)
                    .toList();
            assertThat(positions)
                    .containsExactlyElementsOf(
                            IntStream.range(0, positions.size()).boxed().toList());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Ji’nan and Xi'an | jinan and xian",
                "the city's plan | the city plan",
                "they’re sure we’ll win; I'm not | they sure we win i not",
                "don’t | dont",
                "O'Brien | obrien",
                "U.S. and U.S.A. | us and usa",
                "low-carbon | low carbon",
                "COVID-19 | covid 19",
                "2023-2025 | 2023 2025",
                "2023–2025 | 2023 2025",
                "2023.06.21 | 2023 06 21",
                "12,000 tons, 1,234,567.8 | 12000 tons 1234567.8",
                "3,5 and 2022,2023 | 3 5 and 2022 2023",
                "1.5 times 50% | 1.5 times 50%",
                "3.14% of 2,000. | 3.14% of 2000",
                "5G, G20 and 3.5GW | 5g g20 and 3.5gw",
                "work.Meeting to | work meeting to",
                "Sina.com | sina com",
                "at 19:05:37 | at 19 05 37",
                "ＧＤＰ　２０２３ ５０％ | gdp 2023 50%",
                "café Zürich ĀBC Straße | cafe zurich abc strasse",
                "ﬁnance ① ㎡ | finance 1 m2",
                "R&D / e-mail a@b.cn | r d e mail a b cn",
                "C. J. Wang | c j wang",
                "‘quoted’ 'words' | quoted words",
                "… -- ’ . | ``",
            })
    void words_and_numbers_in_their_plain_form(String text, String expected) {
        assertThat(String.join(" ", texts(EXACT, text))).isEqualTo(expected);
    }

    @Test
    void traditional_is_found_as_simplified_where_it_stands() {
        var text = "國務院會議 審議發展規劃";

        assertThat(texts(BIGRAM, text)).containsExactlyElementsOf(texts(BIGRAM, "国务院会议 审议发展规划"));
        assertThat(texts(WORD, text)).containsExactlyElementsOf(texts(WORD, "国务院会议 审议发展规划"));
        assertThat(origins(BIGRAM, text)).startsWith("國務", "務院");
    }

    @Test
    void what_nobody_sees_parts_no_word_and_is_within_the_span() {
        var text = "绿\u200B色 low\u00ADcar\u200Dbon 林\uFE00武\uDB40\uDC61 e\u0301tude";

        assertThat(texts(BIGRAM, text)).containsExactly("绿色", "林武");
        assertThat(origins(BIGRAM, text)).containsExactly("绿\u200B色", "林\uFE00武");
        assertThat(texts(EXACT, text)).contains("lowcarbon", "etude");
        assertThat(origins(EXACT, text)).contains("low\u00ADcar\u200Dbon");
    }

    @Test
    void a_space_parts_characters() {
        assertThat(texts(BIGRAM, "绿 色")).containsExactly("绿", "色");
    }

    @Test
    void characters_beyond_the_first_plane_are_whole() {
        var text = "𠮷野家𝟓𝐆";

        assertThat(texts(EXACT, text)).containsExactly("𠮷", "野", "家", "5g");
        assertThat(texts(BIGRAM, text)).containsExactly("𠮷野", "野家");
        assertThat(origins(EXACT, text)).containsExactly("𠮷", "野", "家", "𝟓𝐆");
    }

    @Test
    void compatibility_forms_of_han_are_ordinary_han() {
        assertThat(texts(EXACT, "\uF9F4\u2F00")).containsExactly("林", "一");
    }

    @Test
    void damage_does_no_harm() {
        assertThat(Terms.of("\uD800 \uDC00\uFFFD\u0000")).isEmpty();
        assertThat(texts(EXACT, "会\uFFFD议\u0000x")).containsExactly("会", "议", "x");
    }

    @Test
    void nothing_gives_nothing() {
        assertThat(Terms.of("")).isEmpty();
        assertThat(Terms.of(" ，。\n")).isEmpty();
    }

    @Test
    void a_word_without_end_is_cut() {
        assertThat(texts(EXACT, "x".repeat(100_000))).allMatch(term -> term.length() <= 64);
        assertThat(texts(EXACT, "9".repeat(100_000))).allMatch(term -> term.length() <= 192);
        assertThat(texts(EXACT, "x'".repeat(100_000))).allMatch(term -> term.length() <= 192);
        assertThat(texts(EXACT, "会".repeat(100_000))).hasSize(100_000);
    }

    @Test
    void every_span_lies_in_the_text_and_folds_to_its_term() {
        var text = "　Ｔｈｅ 省委常委會會議 stressed “double carbon” goals；到2025年達到12,000億元，增長5.5%。Xi’an\u200B";

        assertThat(Terms.of(text)).allSatisfy(term -> {
            var again = Terms.of(term.span().in(text)).stream().filter(each -> each.field() == term.field());
            assertThat(again).extracting(Term::text).contains(term.text());
        });
    }

    @Test
    void threads_do_not_disturb_one_another() throws Exception {
        var text = "省委常委会会议强调，加快推动绿色低碳高質量發展。The meeting stressed green growth.".repeat(20);
        var expected = Terms.of(text);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = IntStream.range(0, 200)
                    .mapToObj(each -> threads.submit(() -> Terms.of(text)))
                    .toList();
            for (var result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        }
    }
}
