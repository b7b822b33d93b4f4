package rapporteur.seeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/// A right statement made wrong in one thing.
///
/// @param kind what was changed
/// @param text the statement, now wrong
record Mutation(String kind, String text) {
    private static final List<String> HAN_NAMES = List.of(
            "林武", "周乃翔", "王凯", "李希", "陈吉宁", "龚正", "邓飞波", "王一新", "许勤", "倪岳峰", "沈晓明", "于学利", "唐良智", "刘玉杰", "李干杰", "尹力",
            "郑钢淼", "胡明文", "刘强", "雷杰", "郝鹏", "李乐成", "宋鑫", "赵刚", "王燕玲", "孙正东");
    private static final List<String> LATIN_NAMES = List.of(
            "Liu Qiang",
            "Li Zuojun",
            "Lei Jie",
            "Yang Feng",
            "Zhang Zhijun",
            "Hao Peng",
            "Li Lecheng",
            "Song Xin",
            "Tan Chengxu",
            "Wang Wentao",
            "Wang Kai",
            "Qian Wancheng",
            "Wang Zilian",
            "Shi Xinxin",
            "Lin Wu",
            "Zhou Naixiang",
            "Ni Yuefeng",
            "Xu Qin",
            "Yin Li",
            "Shen Xiaoming",
            "Wang Yixin",
            "Liu Yujie");
    private static final List<Map.Entry<String, String>> BODIES = List.of(
            Map.entry("市委常委会", "市政府常务会议"),
            Map.entry("省委常委会", "省政府常务会议"),
            Map.entry("人大常委会", "政协常委会"),
            Map.entry("市政协", "市人大"),
            Map.entry("省政协", "省人大"),
            Map.entry("省政府", "省政协"),
            Map.entry("市政府", "市人大"),
            Map.entry("区政府", "区人大"),
            Map.entry("People's Congress", "CPPCC"),
            Map.entry("Municipal Party Committee", "Municipal Government"),
            Map.entry("Provincial Party Committee", "Provincial Government"));
    private static final List<Map.Entry<String, String>> PLACES = List.of(
            Map.entry("济南", "青岛"),
            Map.entry("上海", "天津"),
            Map.entry("长春", "哈尔滨"),
            Map.entry("深圳", "广州"),
            Map.entry("辽宁", "吉林"),
            Map.entry("黑龙江", "内蒙古"),
            Map.entry("阜阳", "蚌埠"),
            Map.entry("沈阳", "大连"),
            Map.entry("山东", "江苏"),
            Map.entry("Jinan", "Qingdao"),
            Map.entry("Changchun", "Harbin"),
            Map.entry("Liaoning", "Jilin"),
            Map.entry("Shenyang", "Dalian"),
            Map.entry("Heilongjiang", "Hubei"),
            Map.entry("Hebei", "Henan"),
            Map.entry("Hunan", "Hubei"),
            Map.entry("Shandong", "Jiangsu"),
            Map.entry("Shanghai", "Tianjin"));
    private static final List<Map.Entry<String, String>> VERBS = List.of(
            Map.entry("主持", "缺席"),
            Map.entry("出席", "主持"),
            Map.entry("参加", "主持"),
            Map.entry("审议", "否决"),
            Map.entry("通过", "否决"),
            Map.entry("听取", "否决"),
            Map.entry("任命", "免去"),
            Map.entry("免去", "任命"),
            Map.entry("低于", "高于"),
            Map.entry("高于", "低于"),
            Map.entry("presided over", "was absent from"),
            Map.entry("attended", "presided over"),
            Map.entry("approved", "rejected"),
            Map.entry("reviewed", "rejected"),
            Map.entry("studied", "approved"),
            Map.entry("conveyed", "approved"),
            Map.entry("elected", "dismissed as"),
            Map.entry("accepted", "rejected"));
    private static final List<Map.Entry<String, String>> NEGATIONS = List.of(
            Map.entry(" presided", " did not preside"),
            Map.entry(" attended", " did not attend"),
            Map.entry(" approved", " did not approve"),
            Map.entry(" reviewed", " did not review"),
            Map.entry(" studied", " did not study"),
            Map.entry(" stressed", " did not stress"),
            Map.entry(" was ", " was not "),
            Map.entry(" were ", " were not "),
            Map.entry("主持", "没有主持"),
            Map.entry("出席", "没有出席"),
            Map.entry("参加", "没有参加"),
            Map.entry("审议", "没有审议"),
            Map.entry("通过", "没有通过"),
            Map.entry("听取", "没有听取"),
            Map.entry("强调", "没有强调"),
            Map.entry("要求", "没有要求"),
            Map.entry("指出", "没有指出"));
    private static final Pattern DAY = Pattern.compile(
            "(\\d+)(?=日)|(?<=(?:January|February|March|April|May|June|July|August|September|October|November|December) )(\\d+)"
                    + "|(\\d+)(?= (?:March|April|May|July|August)\\b)");
    private static final Pattern DATE =
            Pattern.compile("\\d+年|\\d+月|\\d+(?:st|nd|rd|th)|\\b(?:19|20)\\d\\d\\b|《[^》]*》|\"[^\"]*\"");
    private static final Pattern SPEAKER =
            Pattern.compile("^([一-龥]{2,3}|[A-Z]\\w+ [A-Z]\\w+|The meeting)(?=指出|强调|说| pointed out| said| stressed)");

    /// Returns all that can be made wrong in a statement.
    static List<Mutation> of(String statement, Random random) {
        var made = new ArrayList<Mutation>();
        number(statement, made);
        name(statement, random, made);
        day(statement, made);
        swapped("body", BODIES, statement, made);
        swapped("place", PLACES, statement, made);
        swapped("negation", NEGATIONS, statement, made);
        swapped("verb", VERBS, statement, made);
        speaker(statement, random, made);
        return made;
    }

    private static void number(String statement, List<Mutation> made) {
        var masked = DAY.matcher(statement)
                .replaceAll(found -> "#".repeat(found.group().length()));
        masked = DATE.matcher(masked)
                .replaceAll(found -> "#".repeat(found.group().length()));
        var number = Pattern.compile("\\d+").matcher(masked);
        if (number.find()) {
            var changed = Integer.parseInt(number.group()) + 3;
            made.add(new Mutation(
                    "number", statement.substring(0, number.start()) + changed + statement.substring(number.end())));
        }
    }

    private static void name(String statement, Random random, List<Mutation> made) {
        for (var names : List.of(HAN_NAMES, LATIN_NAMES)) {
            var named = names.stream().filter(statement::contains).findFirst();
            named.ifPresent(name ->
                    made.add(new Mutation("name", statement.replace(name, another(names, statement, random)))));
        }
    }

    private static String another(List<String> names, String statement, Random random) {
        var others = names.stream().filter(name -> !statement.contains(name)).toList();
        return others.get(random.nextInt(others.size()));
    }

    private static void day(String statement, List<Mutation> made) {
        var day = DAY.matcher(statement);
        if (day.find()) {
            var number = Integer.parseInt(day.group());
            made.add(new Mutation(
                    "date",
                    statement.substring(0, day.start())
                            + (number < 27 ? number + 1 : number - 2)
                            + statement.substring(day.end())));
        }
    }

    private static void swapped(
            String kind, List<Map.Entry<String, String>> swaps, String statement, List<Mutation> made) {
        swaps.stream()
                .filter(swap -> statement.contains(swap.getKey()))
                .findFirst()
                .ifPresent(swap -> made.add(new Mutation(kind, statement.replace(swap.getKey(), swap.getValue()))));
    }

    private static void speaker(String statement, Random random, List<Mutation> made) {
        var speaker = SPEAKER.matcher(statement);
        if (speaker.find()) {
            var names = statement.charAt(0) < 128 ? LATIN_NAMES : HAN_NAMES;
            made.add(new Mutation(
                    "attribution", another(names, statement, random) + statement.substring(speaker.end())));
        }
    }
}
