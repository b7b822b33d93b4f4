package rapporteur.answer;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.language.Place;
import rapporteur.language.Places;

/// Cities of which headlines give one character: 在京举行, 在沪开幕.
final class ShortPlaces {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("京", "北京"),
            Map.entry("沪", "上海"),
            Map.entry("津", "天津"),
            Map.entry("渝", "重庆"),
            Map.entry("穗", "广州"),
            Map.entry("深", "深圳"),
            Map.entry("杭", "杭州"),
            Map.entry("宁", "南京"),
            Map.entry("汉", "武汉"),
            Map.entry("蓉", "成都"),
            Map.entry("郑", "郑州"),
            Map.entry("济", "济南"),
            Map.entry("沈", "沈阳"),
            Map.entry("昆", "昆明"),
            Map.entry("邕", "南宁"),
            Map.entry("筑", "贵阳"));

    private static final Pattern HELD_IN = Pattern.compile("在([" + String.join("", NAMES.keySet())
            + "])(?=举行|召开|开幕|闭幕|举办|成立|签|揭牌|发布|启动|调研|考察|全国人大|全国政协|央企|高校|院士|企业|代表|委员)");

    private ShortPlaces() {}

    /// Returns the cities in which some words say so that something was held.
    static Set<Place> in(String text) {
        return HELD_IN.matcher(text)
                .results()
                .flatMap(found -> Places.named(NAMES.getOrDefault(found.group(1), "")).stream())
                .collect(Collectors.toSet());
    }
}
