package rapporteur.answer;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.language.Language;
import rapporteur.language.StopWords;
import rapporteur.language.Term;
import rapporteur.language.Terms;
import rapporteur.question.Question;

/// What an answer has to name: the kind of thing that "which …" and 哪个… ask for, or what is said to have
/// happened.
///
/// @param language that it is named in
/// @param terms    of the noun
record HeadNoun(Language language, Set<String> terms) {
    private static final Pattern CHINESE = Pattern.compile("(?:哪(?:[些个条份家所位只座场种]|几[个项条份家所位种])|(?<!为)什么)([一-龥]{2,4})");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)\\b(?:which|what) ((?:[\\w'’-]+ ){0,3}?[\\w'’-]+)(?= (?:did|do|does|was|were|is|are|has|have|had|will|would|can|attended|took|spoke|met|of|in|at)\\b)");

    /// How something is done, and which of many did something: an answer names the deed.
    private static final Pattern DONE = Pattern.compile(
            "(?:怎么|如何|怎样)(?!样|说|讲|看|办|开|回事|会|能|可)([一-龥]{2})(?=[的啊呢吗？?，。]|$)|哪(?:些|几[个家])(?:单位|部门|企业|公司|地方|市|县|区|镇|乡|学校|村)(?:先后|分别|都)?(?:作|做)?[了过]?(?!的|是|有|在|没|被|会)([一-龥]{2})");

    /// What happened to somebody or something: an answer says so, or a word of the same stem.
    private static final Pattern HAPPENED = Pattern.compile(
            "反对票|弃权|任命|免去|当选|出生|施行|生效|籍贯|毕业|升格|成立|辞职|否决|缺席|取消"
                    + "|(?i)(?<=\\bwho (?:was|were) )[a-z]+ed\\b|(?<=\\bwhy (?:was|were) .{1,60} )[a-z]+ed\\b|(?<=\\bwho )[a-z]+ed\\b(?! (?:said|that))");

    /// Of which an answer names one: none that does not call it so answers "which bank".
    private static final Pattern INSTITUTION = Pattern.compile(
            "(?i)\\b(?:bank|hospital|hotel|airline|universit(?:y|ies)|newspaper|insurer)s?\\b|银行|医院|酒店|宾馆|大学|报社|航空公司|保险公司");

    /// So general that what answers is rarely called so.
    private static final Pattern GENERAL = Pattern.compile(
            "(?i)\\b(?:thing|place|point|aspect|matter|measure|work|countr|cit|name|kind|sort|event|prize|project|task|topic|issue|leader|official|person|people|one|meeting|document|report|demand|achievement)\\w*"
                    + "|地方|方面|问题|内容|事项|事情|工作|情况|要求|措施|任务|国家|城市|领导|人员|同志|文件|会议|成绩|成果|时候|时间|职务|原因|关系|身份|题目|处分|项目|意见|部门|单位|人");

    /// Returns whether the question asks for an institution of a sort that each of them is called by.
    static boolean isOfInstitution(Question question) {
        var form = question.language() == Language.CHINESE ? CHINESE : ENGLISH;
        var found = form.matcher(question.whole());
        return found.find() && INSTITUTION.matcher(found.group(1)).find();
    }

    /// Returns the noun that the question asks by; nothing where it asks otherwise, or by a word that says little.
    static Optional<HeadNoun> of(Question question) {
        var form = question.language() == Language.CHINESE ? CHINESE : ENGLISH;
        var found = form.matcher(question.whole());
        var done = DONE.matcher(question.whole());
        if (question.presence().isEmpty() && done.find()) {
            return of(done.group(done.group(1) == null ? 2 : 1), question.language());
        }
        var happened = HAPPENED.matcher(question.whole());
        if (question.presence().isEmpty() && happened.find()) {
            return of(happened.group(), question.language());
        }
        return found.find() && !GENERAL.matcher(found.group(1)).find()
                ? of(noun(found.group(1), question.language()), question.language())
                : Optional.empty();
    }

    private static Optional<HeadNoun> of(String words, Language language) {
        var field = language == Language.CHINESE ? Term.Field.BIGRAM : Term.Field.WORD;
        var terms = Terms.of(words).stream()
                .filter(term -> term.field() == field && !StopWords.contains(term))
                .map(term -> IrregularForms.base(term.text()))
                .collect(Collectors.toSet());
        return terms.isEmpty() ? Optional.empty() : Optional.of(new HeadNoun(language, terms));
    }

    /// English puts the noun last, and Chinese right behind what asks.
    private static String noun(String words, Language language) {
        return switch (language) {
            case CHINESE -> words.substring(0, 2);
            case ENGLISH -> {
                var last = words.lastIndexOf(' ');
                yield words.substring(words.lastIndexOf(' ', Math.max(0, last - 1)) + 1);
            }
        };
    }

    /// Returns whether a sentence with these terms names such a thing.
    boolean isIn(Set<String> sentence) {
        return sentence.containsAll(terms);
    }
}
