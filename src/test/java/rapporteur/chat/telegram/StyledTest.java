package rapporteur.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rapporteur.chat.telegram.Styled.Look;
import rapporteur.language.Span;

class StyledTest {
    @Test
    void what_html_would_take_for_markup_is_escaped() {
        assertThat(Styled.own("5 < 6 & \"7\" > '4'").html()).isEqualTo("5 &lt; 6 &amp; &quot;7&quot; &gt; '4'");
    }

    @Test
    void an_address_is_escaped_too() {
        var link = Styled.link("the report", "https://example.com/?a=1&b=\"<2>\"");

        assertThat(link.html())
                .isEqualTo("<a href=\"https://example.com/?a=1&amp;b=&quot;&lt;2&gt;&quot;\">the report</a>");
    }

    @Test
    void words_of_others_can_neither_be_pressed_nor_hide_anything() {
        var words = Styled.of("请发\u200B /start 给\u202E @somebody");

        assertThat(words.text()).isEqualTo("请发 /start 给 @somebody");
        assertThat(words.html()).isEqualTo("请发 <code>/start</code> 给 <code>@somebody</code>");
    }

    @Test
    void words_of_our_own_can_be_pressed() {
        assertThat(Styled.own("Send /help").html()).isEqualTo("Send /help");
    }

    @Test
    void looks_lie_within_one_another() {
        var quote = Styled.of("见 www.gov.cn 。").as(Look.QUOTE);

        assertThat(quote.html()).isEqualTo("<blockquote expandable>见 <code>www.gov.cn</code> 。</blockquote>");
    }

    @Test
    void code_lies_within_whatever_has_the_same_extent() {
        assertThat(Styled.of("www.gov.cn").as(Look.QUOTE).html())
                .isEqualTo("<blockquote expandable><code>www.gov.cn</code></blockquote>");
        assertThat(Styled.of("www.gov.cn").as(Look.BOLD).html()).isEqualTo("<b><code>www.gov.cn</code></b>");
    }

    @Test
    void what_follows_keeps_its_looks() {
        var both = Styled.own("a ").plus(Styled.own("b").as(Look.BOLD)).plus(Styled.link("c", "https://example.com"));

        assertThat(both.html()).isEqualTo("a <b>b</b><a href=\"https://example.com\">c</a>");
    }

    @Test
    void a_part_keeps_what_of_the_looks_lies_in_it() {
        var text = Styled.own("one ").plus(Styled.own("two three").as(Look.BOLD));

        assertThat(text.part(new Span(0, 7)).html()).isEqualTo("one <b>two</b>");
        assertThat(text.part(new Span(7, 13)).html()).isEqualTo("<b> three</b>");
        assertThat(text.part(new Span(0, 4)).html()).isEqualTo("one ");
    }

    @Test
    void nothing_looks_like_nothing() {
        assertThat(Styled.own(" ").as(Look.QUOTE).html()).isEqualTo(" ");
        assertThat(Styled.link("", "https://example.com").html()).isEmpty();
    }
}
