package rapporteur.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.language.Span;

/// Titles of plans, reports and regulations in English: in quotation marks, or named after what was done with them.
final class EnglishDocuments {
    private static final Pattern QUOTED =
            Pattern.compile("[“\"‘]([^”\"’“]{6,220}(?:[’'][a-z][^”\"’“]{0,200})*)[”\"]|[“]([^”“]{6,220})[“]");
    private static final Pattern DOCUMENT_NOUN = Pattern.compile(
            "\\b(?:Plans?|Regulations?|Reports?|Rules?|Opinions?|Measures|Law|Decisions?|Statement|Ordinances?|Agreement|Program(?:me)?|Scheme|Notice|Outline|Constitution|Guidelines?|Resolution|Provisions|Proposal|Letter|Reply|List|(?:Key|Work) Points)\\b");
    /// “Keep in Mind the Entrustment” is a report where the text calls it one.
    private static final Pattern CALLED_REPORT =
            Pattern.compile("\\b(?:report|plan|circular|resolution|decision)(?:,? (?:titled|entitled|on))? $");

    private static final String TABLED =
            "\\b(?:conveyed|convey|studied|study|reviewed?|deliberated|examined|approved|approve|discussed|considered|adopted|adopt|passed|heard|and)"
                    + " (?:and (?:studied|approved|implemented|reviewed|deliberated|adopted) )?(?:(?:the|an?) )?";
    private static final String OF_TITLE =
            "(?:\\d{4}|overall|annual|work|action|implementation|three-year|five-year|several|learning|study|draft|revised|management|development|[A-Z][\\w’'-]*)";
    private static final String ENDS =
            "(?=[,.;]| and (?:the|then|also|stressed|pointed|demanded|required|requested|urged|called|decided|heard|studied|reviewed|approved|discussed|made|arranged|deployed|listened|adopted|conveyed|examined)\\b|$)";
    private static final Pattern NAMED_PLAN = Pattern.compile(TABLED + "(?<plan>(?:" + OF_TITLE + " ){0,6}"
            + "(?i:plan|regulations|measures|rules|opinions|programme|provisions|guidelines|outline|law|annual report)"
            + "(?: (?:of|for|on|to) [^,.;“”]{3,140}?)?(?: of “[^”]{2,60}”(?: in [A-Z]\\w+)?)?)" + ENDS);
    /// A document that is tabled as a draft is one whatever its case: "adopted draft regulations on carbon trading".
    private static final Pattern DRAFT = Pattern.compile(
            "\\b(?<plan>draft (?:[\\w-]+ ){0,4}?(?:plan|regulations?|measures|rules|opinions|provisions|guidelines|laws?|amendments?|revisions?|resolutions?|ordinance)(?: (?:of|for|on|to) [^,.;“”]{3,140}?)?)(?= to the | (?:was|were|is|are) |[,.;]| and |$)");
    private static final Pattern ORDINANCE = Pattern.compile(
            "\\b(?:approved|approve|adopted|adopt|passed|pass|enacted) (?:(?:the|an?) )?(?<plan>(?:[\\w-]+ ){1,5}ordinance\\b|ordinance (?:setting|amending|establishing|regulating) [^(;.]{8,120}?(?= \\(|[;.]))");
    private static final Pattern DELIVERED = Pattern.compile(
            "\\b(?:delivered|made|gave|heard|reviewed|approved) the (?<plan>Report (?:on|of) [A-Z][^,.;“”(]{8,160}?)"
                    + ENDS);

    private final String text;

    EnglishDocuments(String text) {
        this.text = text;
    }

    List<Span> in(Span words) {
        var found = new ArrayList<Span>();
        addQuoted(found, words);
        for (var form : List.of(NAMED_PLAN, DELIVERED, DRAFT, ORDINANCE)) {
            addNamed(found, form, words);
        }
        found.sort(Comparator.naturalOrder());
        return found;
    }

    private void addQuoted(List<Span> found, Span words) {
        var quoted = region(QUOTED, words);
        while (quoted.find()) {
            var group = quoted.group(1) != null ? 1 : 2;
            var title = EnglishTitles.withoutJoint(text, quoted.start(group), quoted.end(group));
            if (DOCUMENT_NOUN.matcher(quoted.group(group)).find() || isCalledReport(words.start(), quoted.start())) {
                found.add(new Span(quoted.start(group), title));
            }
        }
    }

    private boolean isCalledReport(int from, int quote) {
        return CALLED_REPORT
                .matcher(text.substring(Math.max(from, quote - 30), quote))
                .find();
    }

    private void addNamed(List<Span> found, Pattern form, Span words) {
        var plans = region(form, words);
        while (plans.find()) {
            var plan = new Span(plans.start("plan"), plans.end("plan"));
            if (plan.length() > 12 && isNamed(form, plan) && found.stream().noneMatch(plan::overlaps)) {
                found.add(plan);
            }
            plans.region(plan.end(), words.end());
        }
    }

    /// "A plan for the work of next year" is a plan, but no document with a name.
    private boolean isNamed(Pattern form, Span plan) {
        var words = plan.in(text);
        return !form.equals(NAMED_PLAN)
                || words.startsWith("annual report")
                || words.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    private Matcher region(Pattern pattern, Span words) {
        return pattern.matcher(text).region(words.start(), words.end()).useTransparentBounds(true);
    }
}
