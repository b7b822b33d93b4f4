package rapporteur.answer;

import static rapporteur.answer.EitherLanguage.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Bodies, offices and fields of office that stand side by side, so that one named in another's place makes another
/// statement: a board of directors and a board of supervisors, universities and enterprises, foreign and trade
/// ministers. Each is known by its words in both languages; those of one row are never each other.
final class Counterparts {
    private static final List<List<Pattern>> ROWS = List.of(
            List.of(
                    words("国务院(?!新闻|港澳|国资|安委|办公厅|台湾)", "State Council(?! Information)"),
                    words(
                            "党中央|中共中央(?!政治局|办公厅|总书记)|中央委员会",
                            "(?:(?:CPC|Party) )?Central Committee(?! of)|central leadership"),
                    words("政治局", "Political Bureau|Politburo"),
                    words("中央军委|中央军事委员会", "Central Military Commission")),
            List.of(
                    words("董事会", "(?:board of )?directors|the board(?! of (?:supervisors|trustees))"),
                    words("监事会", "board of supervisors|supervisory board"),
                    words("股东大?会", "shareholders?['’]? (?:general )?meeting|general meeting of shareholders")),
            List.of(
                    words("企业|公司|集团", "enterprises?|compan(?:y|ies)|corporations?|firms?|businesses|group"),
                    words("高校|大学|高等院校|学院", "universit(?:y|ies)|colleges?|academ(?:y|ies)"),
                    words("医院", "hospitals?")),
            List.of(
                    words("法院(?!路)", "courts?"),
                    words("检察院|检察机关", "procuratorates?|prosecutors?"),
                    words("公安(?!县)|警方|警察", "public security|police")),
            List.of(
                    words("组织部", "organi[sz]ation department"),
                    words("宣传部", "(?:publicity|propaganda) department"),
                    words("统战部|统一战线工作部", "united front(?: work)? department"),
                    words("政法委", "political and legal(?: affairs)? (?:committee|commission)"),
                    words("纪委|纪律检查", "discipline inspection|disciplinary"),
                    words("军区|警备区|军分区", "military (?:region|district)|garrison")),
            List.of(
                    words("长三角|长江三角洲", "Yangtze River Delta"),
                    words("珠三角|珠江三角洲", "Pearl River Delta"),
                    words("京津冀", "Beijing[-–]Tianjin[-–]Hebei"),
                    words("成渝", "Chengdu[-–]Chongqing")),
            List.of(
                    words("证监[会局]|证券监督管理", "securities (?:and futures )?(?:regulat\\w+|commission)|CSRC"),
                    words(
                            "金融监管(?:总局|局)|银保监|金融监督管理",
                            "(?:financial|banking)(?: and insurance)? (?:regulat\\w+|supervis\\w+)"),
                    words("人民银行|央行", "central bank|People['’]s Bank|PBOC"),
                    words("国资委|国有资产监督", "state-owned assets"),
                    words("市场监管(?:总局|局|厅)|市场监督管理", "market (?:regulat\\w+|supervis\\w+)")),
            List.of(
                    words("发展?(?:和)?改革?委", "development and reform(?: commission)?|NDRC"),
                    words(
                            "文(?:化)?(?:和)?(?:广)?(?:旅|旅游)[局厅部]",
                            "culture (?:and|,) \\w*\\s?tourism|cultur\\w+ (?:bureau|department)"),
                    words("交通(?:运输)?[局厅部]", "transport(?:ation)? (?:department|bureau|ministry)|ministry of transport"),
                    words("人(?:力资源和)?社(?:会保障)?[局厅部]", "human resources and social security"),
                    words("住(?:房和城乡)?建(?:设)?[局厅部委]", "housing and urban"),
                    words("工(?:业和)?信(?:息化)?[局厅部]", "industry and information"),
                    words("体育(?:总)?局", "sports? (?:bureau|administration)"),
                    words("民政[局厅部]", "civil affairs")),
            List.of(
                    words("外交|外长|外事|外国|涉外|对外|境外", "foreign|diplomat\\w*"),
                    words("经贸|商务|贸易|招商|投资", "trade|commerce|commercial|economic|economy|business|investment"),
                    words("财政|财长|财务", "finance|financial|fiscal|treasury"),
                    words("国防|防务|军事|防长", "defen[cs]e|military"),
                    words("教育|学校|高校", "education\\w*|schools?|universit\\w+"),
                    words("卫生|卫健|健康|医疗", "health\\w*|medical"),
                    words("林业|林草|森林|草原", "forest\\w*"),
                    words("水利|水务|水资源", "water"),
                    words("审计", "audit\\w*"),
                    words("应急|安全生产|矿山|消防", "emergency|safety|mines?|mining|fire"),
                    words("环境|环保|生态", "environment\\w*|ecolog\\w*"),
                    words("农业|农村|三农|乡村|农民", "agricultur\\w*|rural|farm\\w*"),
                    words("税务|税收", "tax\\w*|revenue"),
                    words("海关", "customs"),
                    words("气象", "meteorolog\\w*|weather"),
                    words("网信|网络|信息化", "cyber\\w*|internet|network|informati[sz]ation"),
                    words("司法|政法|法治", "judicial|justice|legal|law")));

    /// The organs of a place, which are told apart by themselves ([rapporteur.question.Organ]), between the same words.
    private static final List<Pattern> ORGANS = List.of(
            words("(?:(?:最高|高级|中级|基层)?人民)?法院", "(?:(?:high|intermediate|basic|higher) )?(?:people['’]s )?court"),
            words("(?:人民)?检察院", "(?:people['’]s )?procuratorate"),
            words("(?:人民)?政府", "(?:people['’]s )?government"),
            words("人大(?:常委会)?|人民代表大会", "(?:people['’]s )?congress"),
            words("政协", "CPPCC"),
            words("(?<=[省市区县州])委(?![员书常会办])", "party committee"));

    private static final Pattern END = Pattern.compile("[\\p{P}\\s]*");

    private static final Pattern LAST_WORDS = Pattern.compile("(?:[一-龥]{2}|[\\w’'-]+ [\\w’'-]+ ?|^[\\w’'-]+ ?)$");
    private static final Pattern FIRST_WORDS =
            Pattern.compile("^(?:[一-龥]{2}| ?[\\w’'-]+(?: [\\w’'-]+)?|[\\p{P}\\s]*$)");

    private Counterparts() {}

    /// Returns what a statement names between the same words as an article has another one of its row, and nowhere it.
    static Set<String> replaced(String statement, String article) {
        var replaced = new HashSet<String>();
        Stream.concat(ROWS.stream(), Stream.of(ORGANS))
                .forEach(row -> row.forEach(own -> own.matcher(statement)
                        .results()
                        .filter(found -> row.stream()
                                .anyMatch(other -> other != own && stands(other, statement, found, article)))
                        .filter(found -> !stands(own, statement, found, article))
                        .forEach(found -> replaced.add(found.group()))));
        return replaced;
    }

    private static boolean stands(Pattern body, String statement, MatchResult between, String article) {
        var before = LAST_WORDS.matcher(statement.substring(0, between.start()));
        var behind = FIRST_WORDS.matcher(statement.substring(between.end()));
        if (!before.find() || !behind.find()) {
            return false;
        }
        return body.matcher(article)
                .results()
                .anyMatch(found -> article.startsWith(
                                before.group(), found.start() - before.group().length())
                        && follows(article, found.end(), behind.group()));
    }

    private static boolean follows(String article, int at, String behind) {
        if (!END.matcher(behind).matches()) {
            return article.startsWith(behind, at);
        }
        return at == article.length()
                || article.charAt(at) != ' '
                        && END.matcher(article.substring(at, at + 1)).matches();
    }

    /// Returns what a statement names that some words do not, while these name what stands beside it and the statement
    /// does not.
    static Set<String> mistaken(String statement, String telling, String around) {
        var mistaken = new HashSet<String>();
        for (var row : ROWS) {
            var isReplaced = row.stream()
                    .anyMatch(other -> other.matcher(telling).find()
                            && !other.matcher(statement).find());
            if (isReplaced) {
                row.stream()
                        .filter(own -> !own.matcher(around).find())
                        .map(own -> own.matcher(statement))
                        .filter(Matcher::find)
                        .forEach(found -> mistaken.add(found.group()));
            }
        }
        return mistaken;
    }
}
