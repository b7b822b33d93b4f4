package rapporteur.answer;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Documents that a statement names without marks: 水污染防治条例 where the article has 《土壤污染防治条例》. What both
/// end with is the same; what stands before it in the statement stands nowhere in the article's title. Compared by
/// characters, where [DocumentNames] compares words: one character is no word there.
final class UnmarkedTitles {
    private static final String SORT = "(?:条例|规定|办法|方案|规划|计划|意见|决定|协议|纲要|细则|章程|通知|报告|清单)";

    /// A name of a document: Han characters without what joins it to the rest of the sentence.
    private static final Pattern NAMED = Pattern.compile(
            "((?![年月日])(?:(?![的了和与及将把对在审议《》自由等过]|讨论|发布|印发|实施|听取)[一-龥]){2,24}" + SORT + ")(?![一-龥]{0,10}》)");

    private static final Pattern MARKED = Pattern.compile("《([^》]{4,60}" + SORT + ")[^》]{0,12}》");

    /// 两份调研报告 is how many there were, and no title.
    private static final Pattern COUNTED = Pattern.compile("[一二两三四五六七八九十几多数]+[份个项部件篇]");

    /// What both have to end with, at least: the sort and a word before it.
    private static final int SHARED = 4;

    private UnmarkedTitles() {}

    /// Returns the names in a statement that are those of other documents.
    ///
    /// @param sentences of the article
    static List<String> mistaken(String statement, String sentences) {
        var titles =
                MARKED.matcher(sentences).results().map(found -> found.group(1)).toList();
        return titles.isEmpty()
                ? List.of()
                : NAMED.matcher(statement)
                        .results()
                        .map(found -> found.group(1))
                        .filter(name -> !sentences.contains(name)
                                && !COUNTED.matcher(name).lookingAt()
                                && isAnothers(name, titles))
                        .toList();
    }

    private static boolean isAnothers(String name, List<String> titles) {
        return alike(name, titles).findAny().isPresent() && alike(name, titles).noneMatch(title -> mayBe(name, title));
    }

    private static Stream<String> alike(String name, List<String> titles) {
        return titles.stream().filter(title -> shared(name, title) >= SHARED);
    }

    /// Whether the character before what both end with stands in the title: it may be shortened there.
    private static boolean mayBe(String name, String title) {
        var before = name.length() - shared(name, title) - 1;
        return before < 0 || title.indexOf(name.charAt(before)) >= 0;
    }

    private static int shared(String one, String other) {
        var length = 0;
        while (length < Math.min(one.length(), other.length())
                && one.charAt(one.length() - 1 - length) == other.charAt(other.length() - 1 - length)) {
            length++;
        }
        return length;
    }
}
