package rapporteur.answer;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapporteur.language.Language;
import rapporteur.language.Names;
import rapporteur.question.Question;
import rapporteur.question.QuestionKind;
import rapporteur.search.TermStatistics;

/// Whoever is to have said something and has a name that no table knows for one: President Ruto, 马克龙.
final class SpeakerOfNoTable {
    /// The name stands between what asks and what was done, behind a title at most. What bodies say is told in other
    /// words than theirs.
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i:\\bwhat (?:did|does|has|had)) (?:(?i:the|president|prime minister|foreign minister|defen[cs]e minister|minister|chancellor|secretary|spokes\\w+|mr|ms|mrs) )*((?:(?!(?:Standing|Committee|Party|Government|Congress|Council|Ministry|Bureau|Group|Meeting|Conference|Court|Commission|Department|Office|Federation|Association|Bank|University|Municipal|Provincial|State|National|Central)\\b)[A-Z][\\w’'-]+ ){1,3})(?:say|said|tell|told|announce|warn|claim|promise|stress|ask|demand|urge|propose|call|blame|argue|explain|suggest|think|admit|insist|point)");

    /// 马克龙在…上说了什么, …上，马克龙怎么说.
    private static final Pattern CHINESE = Pattern.compile(
            "(?:^|[，。、的对])([一-龥·]{3,8}?)(?:在[^，。？]{2,40}?(?:上|时|中|里|后))?(?:还|也|都|又|具体|主要|是|对[^，。]{1,20})*(?:怎么)?(?:说|讲|提|强调|表示|指出|谈|表态|回应|透露|承诺)");

    /// 恒丰皮业的老总说了什么: whoever speaks for a company.
    private static final Pattern OF_BODY = Pattern.compile(
            "([一-龥&&[^，上里中时]]{2,8})的(?:老总|老板|负责人|代表|经理|总经理|董事长|发言人|会长|厂长)(?:在[^，。？]{2,20}[上时中])?(?:都|还|也)?(?:怎么)?(?:说|讲|谈|表示|介绍|提|表态)");

    private SpeakerOfNoTable() {}

    /// Returns the name as it is looked for in articles of a language; nothing where the question has none, or nothing
    /// leads there from it.
    static Optional<Sought> of(Question question, Language articles, TermStatistics statistics) {
        if (question.kind() != QuestionKind.SAID || !question.people().isEmpty()) {
            return Optional.empty();
        }
        return names(OF_BODY, question)
                .findFirst()
                .or(() -> question.places().isEmpty() ? name(question) : Optional.empty())
                .map(name -> Sought.of(name, question.language(), articles, statistics))
                .filter(Sought::canBeFound);
    }

    private static Optional<String> name(Question question) {
        return switch (question.language()) {
            case CHINESE ->
                names(CHINESE, question).filter(Names::isWrittenAsForeign).findFirst();
            case ENGLISH -> names(ENGLISH, question).findFirst();
        };
    }

    private static Stream<String> names(Pattern form, Question question) {
        return form.matcher(question.whole()).results().map((MatchResult found) -> found.group(1));
    }
}
