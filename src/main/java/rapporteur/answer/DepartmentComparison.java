package rapporteur.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether the departments that a statement names are those of the report: 财政局 is not told by what the education
/// bureau did.
final class DepartmentComparison {
    private static final Pattern DEPARTMENT = Pattern.compile(
            "(?:[省市区县州](?!委)|国家|中央)([一-龥&&[^与和及]]{2,7}?(?:厅|局|委(?!员|书|会|常|办|托|联)|委员会))|((?:组织|宣传|统战|社会工作|农业农村|水利|商务|教育|财政|科技|科学技术|公安|民政|司法|外交|国防|文化和旅游|交通运输|生态环境|自然资源|住房和城乡建设|工业和信息化|人力资源和社会保障|应急管理|退役军人事务)部)(?![分门署])");

    private static final Pattern SHORT_DEPARTMENT = Pattern.compile("[一-龥]{1,3}(?:厅|局|委)");

    private static final Pattern BUREAU = Pattern.compile("(?i) (?:bureau|department)\\b");

    private static final Pattern SEAT_OF_OFFICE = Pattern.compile("[^，。；、]{0,12}?[局厅部委署办]");

    private final Claim claim;
    private final Chosen evidence;

    DepartmentComparison(Claim claim, Chosen evidence) {
        this.claim = claim;
        this.evidence = evidence;
    }

    /// Returns those that a report in the other language does not have.
    List<Verdict.Difference> differencesAcross() {
        var lines = Stream.concat(
                        evidence.all().stream(), Stream.of(evidence.told().framing()))
                .toList();
        return claim.pieces().stream()
                .filter(this::isBureau)
                .filter(piece -> lines.stream().noneMatch(line -> namesBureau(line, piece)))
                .map(Piece::text)
                .map(DepartmentComparison::differing)
                .toList();
    }

    private static Verdict.Difference differing(String department) {
        return new Verdict.Difference("body", department, Optional.empty());
    }

    /// Which bureau it is stands right before the word in English, and before its last character in Chinese.
    private boolean isBureau(Piece piece) {
        return piece.is(Piece.Kind.WORD)
                && piece.forms().size() > 1
                && BUREAU.matcher(claim.text())
                        .region(piece.span().end(), claim.text().length())
                        .lookingAt();
    }

    private static boolean namesBureau(Told.Line line, Piece which) {
        return line.pieces().stream()
                .filter(which::agrees)
                .anyMatch(own -> SEAT_OF_OFFICE
                        .matcher(line.text())
                        .region(own.span().start(), line.text().length())
                        .lookingAt());
    }

    /// Returns those that a Chinese report does not have, for a Chinese statement. What a department is called may be
    /// shortened or spelt out.
    List<Verdict.Difference> differencesInChinese() {
        var standing = Told.flat(evidence.text() + evidence.frame());
        return DEPARTMENT
                .matcher(claim.withoutDocuments())
                .results()
                .map(found -> found.group(found.group(1) == null ? 2 : 1))
                // 八个省市的通信管理局: the department's name begins behind whose it is.
                .map(name -> name.substring(name.lastIndexOf('的') + 1))
                .filter(name -> !standing.contains(name)
                        && evidence.all().stream().noneMatch(line -> line.isAbbreviated(name))
                        && !evidence.told().framing().isAbbreviated(name)
                        && !isSpeltOut(name, standing))
                .map(DepartmentComparison::differing)
                .toList();
    }

    private static boolean isSpeltOut(String name, String standing) {
        return SHORT_DEPARTMENT
                .matcher(standing)
                .results()
                .map(MatchResult::group)
                .anyMatch(own -> own.charAt(0) == name.charAt(0) && isWithin(own, name));
    }

    /// Whether the characters stand in a longer name in their order.
    private static boolean isWithin(String own, String name) {
        var at = -1;
        for (var i = 0; i < own.length(); i++) {
            at = name.indexOf(own.charAt(i), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }
}
