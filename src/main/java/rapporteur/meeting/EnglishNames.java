package rapporteur.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapporteur.language.Names;
import rapporteur.language.Places;
import rapporteur.language.Span;

/// Names of people in English reports: those in pinyin wherever they stand, others (Uygur, Tibetan, Cantonese, foreign
/// ones, rare surnames) only beside a title or in one list with a name that has one.
final class EnglishNames {
    private static final String OFFICE =
            "(?:[Ss]ecretary(?:-[Gg]eneral)?|[Mm]ayor|[Gg]overnor|[Cc]hair(?:man|woman|person)?|[Dd]irector|[Cc]ommissioner|[Pp]resident|[Mm]inister|[Pp]remier|[Pp]rofessor|[Mm]agistrate|[Aa]mbassador|[Ii]nspector|[Cc]omrade|[Pp]rocurator-[Gg]eneral|[Ee]xecutive|[Mm]ember|Dr\\.)";
    private static final String OFFICES =
            "(?:[Ss]ecretaries|[Mm]ayors|[Gg]overnors|[Cc]hairmen|[Dd]irectors|[Cc]ommissioners|[Pp]residents|[Mm]inisters|[Mm]embers|[Ll]eaders|[Rr]epresentatives|[Cc]omrades|[Mm]agistrates|[Ss]upervisors|[Cc]ouncilors|district heads|county heads)";
    private static final String WORD = "[A-Z\\u00C0-\\u00DE]\\p{Ll}+(?:[’'-]\\p{L}\\p{Ll}+)?";
    private static final String NAME = WORD + " " + WORD;

    private static final Pattern FIRST_WORD = Pattern.compile("\\b" + WORD + "(?= [A-Z\\u00C0-\\u00DE])");
    private static final Pattern SECOND_WORD = Pattern.compile(" (?<word>" + WORD + ")(?![\\p{L}’'])");
    private static final Pattern OFFICE_BEFORE = Pattern.compile("\\b" + OFFICE + " $");
    private static final Pattern OFFICES_BEFORE = Pattern.compile("\\b" + OFFICES + " $");
    private static final int LONGEST_OFFICE = 20;

    private static final Pattern NEXT = Pattern.compile(
            ",? (?:and )?(?<name>" + NAME
                    + ")(?= (?:attended|spoke|presided|were|was|took|delivered|made|gave|sat|accompanied|also|respectively)\\b|,| and )");
    /// "Gama Cidan, vice chairman of the region": the office follows at once and belongs to nobody else.
    private static final Pattern OFFICE_BEHIND =
            Pattern.compile("(?: [A-Z][a-z]+)? ?, (?:an? |the )?(?:[\\w-]+ ){0,3}?(?:" + OFFICE
                    + "|[Hh]ead|[Rr]esearcher|[Ee]xpert|[Ll]eader|[Cc]ommander)(?: of | for |,| and )");
    private static final Pattern BEFORE_APPOSED = Pattern.compile("(?:^|, |\\b(?:and|with|by) |\\n|[.!?] )$");
    /// "Ping Cheng was elected mayor of Datong".
    private static final Pattern ELECTED = Pattern.compile(" (?:was|were) (?:also )?elected ");
    /// "Mayor Lou Jian An": a given name printed as two words.
    private static final Pattern THIRD_WORD = Pattern.compile(
            " [A-Z][a-z]{0,5}(?= (?:presided|chaired|attended|delivered|said|stressed|met|made|spoke|pointed)\\b)");

    /// What names of bodies, offices and headlines are made of, and names of people are not.
    private static final Set<String> NO_NAMES = Set.copyOf(List.of("""
                    Municipal Provincial Party City County District Province Prefecture Region Town Township Autonomous \
                    Committee Committees Commission Government Council Congress Conference Standing Central National \
                    State People People’s People's General Office Bureau Department Ministry University Institute \
                    Company Group Federation Association Union Political Consultative Deputy Vice Executive Secretary \
                    Mayor Governor Chairman Director Member Members President Minister Comrade China Chinese Communist \
                    United New The Development Research Center Leading High Supreme Court Bank Holdings Corporation \
                    International Economic World Human Resources Public Management Finance Financial Health Safety \
                    Water Education Security Affairs Planning Housing Industry Industrial Technology Science Culture \
                    Cultural Tourism Media Energy Ecology Ecological Environment Environmental Protection Agriculture \
                    Rural Urban Civil Foreign Trade Commerce Commercial Law Legal Discipline Inspection Supervision \
                    Publicity Propaganda Organization Front Work Meeting Meetings Chairs Holds Meets Presides Attends \
                    Visits Calls Urges Says Hears Inspects Stresses Delivers Speech Report Police Army Garrison League Board Chamber Press \
                    Daily News Street Road Park Zone Area Hall Library School College Academy Hospital Project Plan \
                    Reform Construction Market Emergency Natural Social Republic Kingdom Embassy Consulate North South \
                    East West Northern Southern Eastern Western Upper Lower Grand Great Street Avenue River Lake \
                    Mountain Island Bay Port Airport Station Railway Energy Power Electric Oil Steel Motor Auto \
                    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June \
                    July August September October November December Spring Festival Day Year In On At For And Of With \
                    To By From After Before During When While This That These He She They It Its His Her Their Our We \
                    Also Then Both All Each Other Relevant Responsible Special Advisers Delegates Delegation Officials Premier\
                    """.split(" ")));

    private final String text;
    private final List<Span> whole = new ArrayList<>();
    private final List<Span> latin = new ArrayList<>();
    private final List<Span> others = new ArrayList<>();
    private boolean isRead;

    EnglishNames(String text) {
        this.text = text;
    }

    /// Returns the names within the span, in order.
    List<Span> in(Span within) {
        read();
        var found = new ArrayList<Span>();
        addFree(found, whole, within);
        addFree(found, latin, within);
        addFree(found, others, within);
        found.sort(Comparator.naturalOrder());
        return found;
    }

    /// "the Chang Jiang", "Tian Fu New Area": rivers, roads and zones, not people; "(Xinhua/Zhang Ling)" took the
    /// picture.
    private boolean isOfSomebody(Span name) {
        return !text.startsWith("the ", Math.max(0, name.start() - 4))
                && !text.startsWith("/", Math.max(0, name.start() - 1))
                && !PLACE_BEHIND.matcher(text).region(name.end(), text.length()).lookingAt();
    }

    private static final Pattern PLACE_BEHIND = Pattern.compile(
            " (?:Line|New (?:Area|District|Town|Zone)|River|Lake|Port|District|City|County|Province|Prefecture|Town|Township|Village|Road|Street|Avenue|Mountains?|Bridge|University|Industrial|Park|Group|Co\\b|Company|Hotel|Airport|Railway|Expressway|Reservoir|Island|Daily|Bank)\\b");

    /// Whom a surname alone means: the only one of that surname whom the text names in full.
    Optional<Span> ofSurname(String surname) {
        read();
        var found = Stream.of(whole, latin)
                .flatMap(List::stream)
                .filter(name -> name.in(text).startsWith(surname + " "))
                .toList();
        return found.stream().map(name -> name.in(text)).distinct().count() == 1
                ? Optional.of(found.getFirst())
                : Optional.empty();
    }

    private static void addFree(List<Span> found, List<Span> names, Span within) {
        names.stream()
                .filter(name -> name.start() >= within.start() && name.end() <= within.end())
                .filter(name -> found.stream().noneMatch(name::overlaps))
                .forEach(found::add);
    }

    /// A name that has stood beside a title is one wherever else it stands.
    private void read() {
        if (isRead) {
            return;
        }
        isRead = true;
        Names.latin(text, new Span(0, text.length())).stream()
                .filter(this::isOfSomebody)
                .forEach(latin::add);
        var printed = new LinkedHashSet<String>();
        var first = FIRST_WORD.matcher(text);
        while (first.find()) {
            var second = SECOND_WORD.matcher(text).region(first.end(), text.length());
            second.useTransparentBounds(true);
            if (!NO_NAMES.contains(first.group()) && second.lookingAt() && !NO_NAMES.contains(second.group("word"))) {
                read(new Span(first.start(), second.end()), printed);
            }
        }
        printed.stream().filter(EnglishNames::isName).forEach(name -> addEverywhere(others, name));
        others.sort(Comparator.naturalOrder());
    }

    private void read(Span name, Set<String> printed) {
        var before = text.substring(Math.max(0, name.start() - LONGEST_OFFICE), name.start());
        if (OFFICE_BEFORE.matcher(before).find()) {
            if (isBehind(THIRD_WORD, name.end())) {
                var third = text.indexOf(' ', name.end() + 1);
                addEverywhere(whole, text.substring(name.start(), third));
            }
            addUnlessPinyin(name, printed);
        } else if (OFFICES_BEFORE.matcher(before).find()) {
            addList(name, printed);
        } else if (isBehind(ELECTED, name.end())) {
            addUnlessPinyin(name, printed);
        } else if (BEFORE_APPOSED.matcher(before).find() && isBehind(OFFICE_BEHIND, name.end())) {
            addUnlessPinyin(new Span(name.start(), text.indexOf(',', name.end())), printed);
        }
    }

    private void addUnlessPinyin(Span name, Set<String> printed) {
        if (!latin.contains(name)) {
            printed.add(name.in(text).strip());
        }
    }

    private boolean isBehind(Pattern form, int at) {
        return form.matcher(text)
                .region(at, text.length())
                .useTransparentBounds(true)
                .lookingAt();
    }

    /// "Deputy commissioners Gulnar Tursun and Dilshat Kerim": one title for a list of names.
    private void addList(Span first, Set<String> printed) {
        addUnlessPinyin(first, printed);
        var next = NEXT.matcher(text).region(first.end(), text.length()).useTransparentBounds(true);
        while (next.lookingAt()) {
            addUnlessPinyin(new Span(next.start("name"), next.end("name")), printed);
            next.region(next.end("name"), text.length());
        }
    }

    private void addEverywhere(List<Span> names, String name) {
        for (var at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            names.add(new Span(at, at + name.length()));
        }
    }

    private static boolean isName(String name) {
        return Stream.of(name.split(" ", -1)).noneMatch(NO_NAMES::contains)
                && Places.in(name, new Span(0, name.length())).isEmpty();
    }
}
