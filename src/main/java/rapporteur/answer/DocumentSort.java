package rapporteur.answer;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Sorts of documents that nobody takes for one another, in both languages.
enum DocumentSort {
    ORDINANCE("条例|regulations?|ordinances?"),
    MEASURES("办法|measures"),
    OPINIONS("意见|opinions?"),
    PLAN("计划|plans?"),
    SCHEME("方案|plans?|schemes?"),
    LAW("法(?!治|院|规|律|人|官|制|办)|法律|laws?\\b");

    private final Pattern words;

    DocumentSort(String words) {
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /// Returns the sorts that some words name. An English "plan" is two in Chinese.
    static List<DocumentSort> in(String words) {
        return Arrays.stream(values()).filter(sort -> sort.is(words)).toList();
    }

    /// Returns whether some words name a document of this sort.
    boolean is(String document) {
        return words.matcher(document).find();
    }
}
