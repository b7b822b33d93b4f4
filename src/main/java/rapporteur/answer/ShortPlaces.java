package rapporteur.answer;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.language.Place;
import rapporteur.language.Places;

/// Cities and provinces of which news give one character: 在京举行, 在沪开幕, 来川视察.
final class ShortPlaces {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("港", "香港"),
            Map.entry("澳", "澳门"),
            Map.entry("台", "台湾"),
            Map.entry("苏", "江苏"),
            Map.entry("浙", "浙江"),
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
            Map.entry("筑", "贵阳"),
            Map.entry("川", "四川"),
            Map.entry("皖", "安徽"),
            Map.entry("赣", "江西"),
            Map.entry("湘", "湖南"),
            Map.entry("鄂", "湖北"),
            Map.entry("豫", "河南"),
            Map.entry("鲁", "山东"),
            Map.entry("冀", "河北"),
            Map.entry("晋", "山西"),
            Map.entry("陕", "陕西"),
            Map.entry("黔", "贵州"),
            Map.entry("滇", "云南"),
            Map.entry("琼", "海南"),
            Map.entry("粤", "广东"),
            Map.entry("桂", "广西"),
            Map.entry("闽", "福建"),
            Map.entry("辽", "辽宁"));

    /// 鲁迅, 晋江, 桂林 and 京东 begin with such a character too.
    private static final Pattern GONE_TO = Pattern.compile("[来赴返抵离进回]([京沪津渝川皖赣湘鄂豫鲁冀晋陕黔滇琼粤桂闽辽])(?![迅江林东山])");

    private static final Pattern HELD_IN = Pattern.compile(
            "在([京沪津渝穗深杭宁汉蓉郑济沈昆邕筑])" + "(?=举行|召开|开幕|闭幕|举办|成立|签|揭牌|发布|启动|调研|考察|全国人大|全国政协|央企|高校|院士|企业|代表|委员)");

    /// 粤港澳, 川渝 and 涉港澳 name each by one character.
    private static final Pattern JOINED = Pattern.compile("[京津冀沪渝川粤港澳台苏浙皖鄂湘赣黔滇桂闽]{2,}");

    private ShortPlaces() {}

    /// Returns the cities in which some words say so that something was held.
    static Set<Place> in(String text) {
        return named(HELD_IN, text).collect(Collectors.toSet());
    }

    /// Returns those to which some words say so that somebody came or went.
    static Set<Place> visitedIn(String text) {
        return named(GONE_TO, text).collect(Collectors.toSet());
    }

    /// Returns those that some words name side by side.
    static Set<Place> joinedIn(String text) {
        return JOINED.matcher(text)
                .results()
                .flatMap(found -> found.group().chars().mapToObj(Character::toString))
                .flatMap(name -> Places.named(NAMES.getOrDefault(name, "")).stream())
                .collect(Collectors.toSet());
    }

    private static Stream<Place> named(Pattern form, String text) {
        return form.matcher(text)
                .results()
                .flatMap(found -> Places.named(NAMES.getOrDefault(found.group(1), "")).stream());
    }
}
