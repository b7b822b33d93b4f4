package rapporteur.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.language.Span;

/// Who is to do what, and what comes next, in English: "must", "shall", "called on … to", "by the end of"; "the next
/// meeting", "is scheduled for".
final class EnglishTasks {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 260;

    /// Parts of a sentence: a demand reaches no further.
    private static final Pattern PART = Pattern.compile(
            "; (?:and )?|(?:,| and) (?:stress|emphasi[sz]|point|not)(?:ed|ing|es|e)(?: out)? (?:that |the need to )|, and (?:that )?(?=(?:[\\w’'-]+ ){1,8}(?:must|should|shall|to|will|is|are)\\b)|, that |(?<=[a-z,]) that (?=[^,;.]{3,80} (?:must|should|shall|is to|are to|needs? to)\\b)");
    private static final Pattern DEMAND = Pattern.compile(
            "\\b(?:must(?! have)|should(?! have)|shall|(?:is|are) (?:required|requested|instructed) to|(?:is|are) to (?=[a-z]+ [^.]{0,60}\\b(?:by|before)\\b)|needs? to|it is (?:necessary|essential|imperative) to)");

    /// Somebody demands of somebody: what is demanded stands behind.
    private static final Pattern ORDERED = Pattern.compile(
            "\\b(?:called (?:on|upon|for)|urged|asked|required|requested|instructed|ordered|directed|demanded(?: that)?|told) (?<what>(?!for )[^;.]{8,240})");
    private static final Pattern TO_DO = Pattern.compile("\\b(?:to [a-z]+|be [a-z]+ed)\\b");
    private static final Pattern NEXT = Pattern.compile(
            "\\b(?:[Tt]he next (?:[\\w-]+ ){0,3}(?:meeting|session|conference|step|round)|[Nn]ext step|[Ii]n the next step)\\b"
                    + "|\\b(?:is|are|was) (?:scheduled|due|slated) (?:for|to)\\b|\\bwill (?:be )?(?:held|hold|open|convene|report|publish|submit(?:ted)?|reconvene|take place|meet again|announce|issue)\\b|\\b(?:to be )?submitt?(?:ed)? [^,;.]{0,60}to the [A-Z][^,;.]{4,60} for (?:review|deliberation|approval|examination)");
    private static final Pattern VOICED = Pattern.compile(
            "^(?:[^,;.]{0,80}? )?(?:meeting|conference|session|he|she|[A-Z][a-z]+ [A-Z][a-z]+) (?:also |further |then )?(?:decided|pointed out|stressed|noted|emphasi[sz]ed|said|stated|required|demanded|requested|asked|urged)(?: that| the need to)? ");

    private final String text;

    EnglishTasks(String text) {
        this.text = text;
    }

    List<Span> tasks(Span sentence) {
        var found = new ArrayList<Span>();
        for (var part : parts(sentence)) {
            var ordered = region(ORDERED, part);
            if (ordered.find() && TO_DO.matcher(ordered.group("what")).find()) {
                add(found, new Span(ordered.start("what"), ordered.end("what")));
            } else if (region(DEMAND, part).find()) {
                add(found, withoutVoice(part));
            }
        }
        return found;
    }

    List<Span> next(Span sentence) {
        var found = new ArrayList<Span>();
        for (var part : parts(sentence)) {
            if (region(NEXT, part).find()) {
                add(found, withoutVoice(part));
            }
        }
        return found;
    }

    private List<Span> parts(Span sentence) {
        var parts = new ArrayList<Span>();
        var from = sentence.start();
        var joints = region(PART, sentence);
        while (joints.find()) {
            parts.add(new Span(from, joints.start()));
            from = joints.end();
        }
        parts.add(new Span(from, sentence.end()));
        return parts;
    }

    private Span withoutVoice(Span part) {
        var voiced = region(VOICED, part);
        return voiced.find() ? new Span(voiced.end(), part.end()) : part;
    }

    private void add(List<Span> found, Span words) {
        var end = Math.min(words.end(), words.start() + LONGEST);
        if (end < words.end()) {
            var space = text.lastIndexOf(' ', end);
            end = space > words.start() ? space : end;
        }
        while (end > words.start() && ".,; \n”\"".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        var start = words.start();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (end - start >= SHORTEST) {
            found.add(new Span(start, end));
        }
    }

    private Matcher region(Pattern pattern, Span words) {
        return pattern.matcher(text).region(words.start(), words.end());
    }
}
