package rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlacesTest {
    @Test
    void a_chinese_name_takes_its_suffix_along() {
        assertThat(names("济南市委常委会召开会议，山东省、内蒙古自治区、桃江县")).containsExactly("济南市", "山东省", "内蒙古自治区", "桃江县");
    }

    @Test
    void jilin_is_the_province_unless_the_suffix_says_city() {
        assertThat(places("吉林；吉林省；吉林市；吉林市委"))
                .containsExactly("jilin/province", "jilin/province", "jilin/city", "jilin/city");
        assertThat(places("Jilin; Jilin Province; Jilin City; Jilin city's mayor"))
                .containsExactly("jilin/province", "jilin/province", "jilin/city", "jilin/city");
    }

    @Test
    void an_english_name_takes_its_suffix_along() {
        assertThat(names("in Jilin province, Taojiang County and Guangxi Zhuang Autonomous Region; Jinan City's plan"))
                .containsExactly("Jilin province", "Taojiang County", "Guangxi Zhuang Autonomous Region", "Jinan City");
    }

    @Test
    void places_of_one_reading_are_read_alike() {
        assertThat(Places.areReadIn("兰州市榆中县的市民公园", "Yuzhong")).isTrue();
        assertThat(Places.areReadIn("泰山论坛开幕", "Taishan")).isTrue();
        assertThat(Places.areReadIn("与中央一致", "Yuzhong")).isFalse();
        assertThat(Places.areReadIn("河源市召开会议", "Yuzhong")).isFalse();
    }

    @Test
    void apostrophes_of_every_kind_are_one() {
        assertThat(places("Ji’nan, Ji'nan, Jinan's, Xi‘an, Xi'an’s, Xian"))
                .containsExactly("jinan/city", "jinan/city", "jinan/city", "xian/city", "xian/city", "xian/city");
    }

    @Test
    void a_name_that_needs_its_apostrophe_is_not_found_without() {
        assertThat(places("Zhang Jian met Jian and Luan")).isEmpty();
        assertThat(places("Ji'an and Lu’an")).containsExactly("jian/city", "luan/city");
    }

    @Test
    void shanxi_and_shaanxi_are_two() {
        assertThat(chinese("Shanxi, Shaanxi, 山西, 陕西")).containsExactly("山西", "陕西", "山西", "陕西");
    }

    @Test
    void traditional_characters_are_read_too() {
        assertThat(chinese("濟南、長春、廣東省、遼寧")).containsExactly("济南", "长春", "广东", "辽宁");
        assertThat(names("在濟南市召開")).containsExactly("濟南市");
    }

    @Test
    void china_is_not_found_in_longer_words() {
        assertThat(places("Chinanews, Chinatown, China1, chinanews.com.cn, 发展中国家, 其中国有企业"))
                .isEmpty();
        assertThat(places("China-ASEAN; China's; 中国")).containsExactly("china/nation", "china/nation", "china/nation");
    }

    @Test
    void long_names_need_no_capital_but_short_ones_do() {
        assertThat(places("meetings in changchun and JINAN, not wuhan"))
                .containsExactly("changchun/city", "jinan/city");
    }

    @Test
    void an_address_on_the_web_names_no_place() {
        assertThat(places("www.beijing.gov.cn, news@shandong.cn, https://a.cn/changchun/1"))
                .isEmpty();
        assertThat(places("He is in beijing.")).containsExactly("beijing/province");
    }

    @Test
    void a_person_named_like_a_place_is_none() {
        assertThat(places("Li Changchun and 李长春 attended")).isEmpty();
        assertThat(places("An Anhui official; the mayor of Changchun"))
                .containsExactly("anhui/province", "changchun/city");
    }

    @Test
    void a_name_across_two_words_is_not_found() {
        assertThat(places("经济南北差距，隆重庆祝，创新乡村，形成都市圈，航运城市，文山会海，提高安全，振兴化工，扩大连接")).isEmpty();
        assertThat(chinese("其中山东、广东增长，集中山西")).containsExactly("山东", "广东", "山西");
    }

    @Test
    void ordinary_words_are_no_districts() {
        assertThat(places("朝阳产业，和平发展，各位来宾，大兴调查研究之风，济南市场，区域")).containsExactly("jinan/city");
        assertThat(names("济南市场")).containsExactly("济南");
    }

    @Test
    void of_namesakes_the_one_in_a_place_close_by_is_meant() {
        assertThat(parents("福州市鼓楼区")).containsExactly("福建", "福州");
        assertThat(parents("鼓楼区")).containsExactly("南京");
        assertThat(parents("长春市朝阳区、北京市朝阳区")).containsExactly("吉林", "长春", "中国", "北京");
        assertThat(parents("Chaoyang District, Beijing; Chaoyang District, Changchun"))
                .containsExactly("北京", "中国", "长春", "吉林");
        assertThat(chinese("Fuzhou, Jiangxi Province")).containsExactly("抚州", "江西");
        assertThat(chinese("Fuzhou")).containsExactly("福州");
    }

    @Test
    void the_longest_name_is_taken_and_none_overlaps() {
        assertThat(chinese("黔西南州、黔西、马鞍山、峨眉山市、上海浦东新区")).containsExactly("黔西南", "黔西", "马鞍山", "峨眉山", "上海", "浦东");
        assertThat(names("Inner Mongolia and Hong  Kong")).containsExactly("Inner Mongolia");
    }

    @Test
    void only_the_span_is_searched_and_offsets_are_those_of_the_text() {
        var text = "北京、济南市、上海";

        assertThat(Places.in(text, new Span(3, 6)))
                .containsExactly(
                        new Places.Mention(new Span(3, 6), Places.named("济南").orElseThrow()));
        assertThat(Places.in(text, new Span(3, 3))).isEmpty();
        assertThatThrownBy(() -> Places.in(text, new Span(3, 30))).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void a_place_is_looked_up_in_either_case_and_with_or_without_suffix() {
        assertThat(Stream.of("济南", "济南市", "JINAN", "ji’nan", " Jinan City ", "jinan city")
                        .map(Places::named))
                .containsOnly(Places.named("Jinan"))
                .doesNotContain(Optional.empty());
        assertThat(Places.named("朝阳").map(Place::parent)).contains("辽宁");
        assertThat(Places.named("Xizang").map(Place::english)).contains("Tibet");
        assertThat(Stream.of("", " ", "市", "Paris", "Jinan today", "发展中国家", "中", "'")
                        .map(Places::named))
                .containsOnly(Optional.empty());
    }

    @Test
    void a_place_lies_in_itself_and_in_all_around_it() {
        var jiaohe = place("蛟河");

        assertThat(Stream.of("蛟河", "吉林市", "吉林省", "中国").allMatch(each -> Places.within(jiaohe, place(each))))
                .isTrue();
        assertThat(Places.within(place("琼海"), place("海南省"))).isTrue();
        assertThat(Places.within(place("琼海"), place("海南州"))).isFalse();
        assertThat(Places.within(place("山东"), place("济南"))).isFalse();
        assertThat(Places.within(new Place("某地", "Somewhere", Place.Level.CITY, "别处"), place("山东")))
                .isFalse();
    }

    @Test
    void every_name_of_the_file_is_found_as_it_is_written_there() throws IOException {
        for (var row : rows()) {
            var names = Stream.concat(
                    Stream.of(row[1], row[2]), row.length > 4 ? Arrays.stream(row[4].split(",")) : Stream.of());
            assertThat(names).allSatisfy(name -> {
                assertThat(Places.named(name)).as(name).isPresent();
                assertThat(names(name)).as(name).containsExactly(name);
            });
        }
    }

    @Test
    void every_place_lies_in_the_nation_and_every_province_is_there() throws IOException {
        var china = place("中国");

        for (var row : rows()) {
            var place = new Place(row[1], row[2], Place.Level.valueOf(row[0].toUpperCase(Locale.ROOT)), row[3]);
            assertThat(Places.within(place, china)).as("%s", place).isTrue();
        }
        assertThat(rows()).filteredOn(row -> row[0].equals("province")).hasSize(34);
        assertThat(rows()).filteredOn(row -> row[0].equals("city")).hasSize(333);
    }

    private static Place place(String name) {
        return Places.named(name).orElseThrow();
    }

    private static List<Places.Mention> mentions(String text) {
        return Places.in(text, new Span(0, text.length()));
    }

    private static List<String> names(String text) {
        return mentions(text).stream().map(each -> each.span().in(text)).toList();
    }

    private static List<String> places(String text) {
        return mentions(text).stream().map(each -> each.place().key()).toList();
    }

    private static List<String> chinese(String text) {
        return mentions(text).stream().map(each -> each.place().chinese()).toList();
    }

    private static List<String> parents(String text) {
        return mentions(text).stream().map(each -> each.place().parent()).toList();
    }

    private static List<String[]> rows() throws IOException {
        try (var lines =
                new BufferedReader(new InputStreamReader(Resources.open("places.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("-"))
                    .map(line -> line.split("\t"))
                    .toList();
        }
    }
}
