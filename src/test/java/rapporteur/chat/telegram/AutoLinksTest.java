package rapporteur.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AutoLinksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    https://www.gov.cn/a.htm                  | https://www.gov.cn/a.htm
                    见HTTPS://www.gov.cn                      | HTTPS://www.gov.cn
                    tg://resolve?domain=somebody              | tg://resolve?domain=somebody
                    ftp://files.example.org                   | ftp://files.example.org
                    来源：www.gov.cn。                        | www.gov.cn
                    www.gov.cn/a?b=c#d，下一句                | www.gov.cn/a?b=c#d
                    example.com:8080/x                        | example.com:8080/x
                    README.md                                 | README.md
                    example.com网站                           | example.com
                    example.photography                       | example.photography
                    example.COM                               | example.COM
                    пример.рф                                 | пример.рф
                    xn--e1afmkfd.xn--p1ai                     | xn--e1afmkfd.xn--p1ai
                    例子.公司                                 | 例子.公司
                    例子.政府                                 | 例子.政府
                    www.🤙.tk                                 | www.🤙.tk
                    ➡️.ws/a                                   | ️.ws/a
                    a🙂.shop                                  | a🙂.shop
                    一·.com                                   | 一·.com
                    127.0.0.1                                 | 127.0.0.1
                    127.0.0.1:80/admin                        | 127.0.0.1:80/admin
                    zhang.san@jinan.gov.cn                    | zhang.san@jinan.gov.cn
                    请联系@somebody                           | @somebody
                    /start                                    | /start
                    /help@another_bot                         | /help@another_bot
                    #1号                                      | #1号
                    #中国式现代化                             | #中国式现代化
                    #·一                                      | #·一
                    $TSLA                                     | $TSLA
                    $1INCH                                    | $1INCH
                    4916-3385-0608-2832                       | 4916-3385-0608-2832
                    1 - 234 -- 56 7890150000                  | 1 - 234 -- 56 7890150000
                    """)
    void what_could_be_pressed_is_found(String text, String link) {
        assertThat(found(text)).last().asString().isEqualTo(link);
        assertThat(found("（" + text + "）")).as("in brackets").last().asString().contains(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3月14日，济南市委常委会召开会议。",
                "2024-03-14 09:30",
                "增长3.5%，达到1.2万亿元",
                "1.坚持党的领导。2.坚持人民至上。3.中国式现代化",
                "the U.S. and the E.U., e.g. in 2024",
                "finish the key work.Meeting participants agreed.",
                "and/or, 24/7, 和/或, 请发/approve",
                "No. 5, p. 12",
                "5 < 6 > 4 & \"so on\"",
                "$5 and 100 $"
            })
    void words_of_articles_are_mostly_left_alone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void links_come_in_order_and_apart() {
        assertThat(found("见 www.gov.cn 和 @somebody，再发 /start。")).containsExactly("www.gov.cn", "@somebody", "/start");
    }

    @Test
    void a_link_that_touches_another_is_found() {
        assertThat(String.join("", found("@ab会议.com"))).isEqualTo("@ab会议.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"会", "a", "a.", "1", "1 ", "-", "@", "@a", "/", "#", "://", "会.", "a@", ".", "a-", "1.", "，."})
    void each_character_of_a_long_text_is_read_a_bounded_number_of_times(String unit) {
        var text = new Counted(unit.repeat(20_000 / unit.length()));

        assertThat(AutoLinks.in(text)).isNotNull();

        assertThat(text.reads.get() / text.length()).isLessThan(2_000);
    }

    /// A text that counts how often its characters are read.
    private record Counted(String text, AtomicLong reads) implements CharSequence {
        Counted(String text) {
            this(text, new AtomicLong());
        }

        @Override
        public char charAt(int index) {
            reads.incrementAndGet();
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static List<String> found(String text) {
        return AutoLinks.in(text).stream().map(span -> span.in(text)).toList();
    }
}
