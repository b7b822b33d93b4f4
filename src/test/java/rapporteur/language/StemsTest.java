package rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.tartarus.snowball.ext.EnglishStemmer;

class StemsTest {
    private static final String ROOTS = """
            able abolish accept achieve act add adjust admit advance agree aim allow alter analy animal annoy appear apply
            approach approve arm arsen arrang assign attend author base beauty begin boy brief broad build busi cab calm carbon
            care carry central chair change charm cheer city civil clear coal commun compl comply condition confer congress
            conserv consider control convey cool cooperat cosmo cow cry custom cut dai deal decid deep deliber depart deploy
            design develop differ digit direct discuss divid dual dry early ecolog econom edit educat effect effici electr
            emphas employ emerg energ enjoy enlarg enter equal even exampl expand explor fail fat feel fer finan fit fizz flow
            fly foreign form free full gas gener gentl glob go good govern grad great green grow guid hand happ hear heav help
            high hold hop hope host hypothes ident implement import improv increas indic industr inform innov inspect institut
            instruct integr invest invit island issue job join jump just key know labor lai last law lay lead learn legal level
            liber lie light limit live load local log long low mai major manag mark market marx member mid minist mob modern
            monitor moral mow municip nation natur need neutral new nois norm note number obey object off offic open oper opt
            order organ outlin overs own page paper part party pass past pay peopl perform period permit person plan play pledg
            point polic polit poll popul posit possess power practic pray prais prefer present presid press prevent princip
            prior prob process produc profess prog promot propos protect prov public publish purpos put qual quarter quick
            rail rais rate reach react read real reason reces recogn recover red reduc refer reform region regul relat relax
            releas rely report represent requir research resid resolv respons rest restor review revolution rich right rise risk
            role rul run rural safe sai say scienc scope secretar secur see select separ serv set ship shop show sign simpl
            size ski sky slow social solv sourc speak spec spirit spot stabil stand state stay step stop strateg stream strength
            stress strong struct studi study subject submit success suggest sum suppl support suppos supervis sustain sy system
            tabl take talk target tax teach tech tend term theor think threat tie time topic total tour trade train transform
            transit transl transport travel treat trend try turn two un under union unit univers urban us use util valid valu
            vari vehicl view vill vis visit vital vote wage wait war warm wast water way weak weigh welfare well west wid
            win wish witness word work world worr worth writ yard year yell yield young zone zoo zy y'all o'brien e a i o
            """;

    private static final String ENDINGS = """
            - s es ed ing er ers ly y ies ied ily iness ness nesses ful fully fulness less lessly lessness ous ously ousness
            ive ively iveness ivity iviti al ally alism alist ality aliti alize alized alizing alization ation ations ational
            ationally ate ated ates ating ator ators ative ativeness able ably ability abilities ible ibly ibility bli ic ical
            ically icate icated icity iciti ion ions ional ism ist ists ment ments ement mental ent ently ence ency enci ant
            antly ance ancy anci ize ized izer izes izing ization eed eedly edly ingly ish logy logi logist ogy ogi ogical
            tion tional 's s' 's' ' ll ull yed ying ys ee ees eeing us uses ss sses tted tting bbed dding ffed gging mmed
            nning pped rring zzing bled bling
            """;

    private static final String IRREGULARS = """
            skis skies dying lying tying idly gently ugly early only singly sky news howe atlas cosmos bias andes inning
            innings outing outings canning cannings herring herrings earring earrings proceed proceeds proceeded exceed
            exceeds exceeded succeed succeeds succeeded generate generally generic generous communism communion community
            arsenal arsenic sayings yes youth boyish yacht by say says saying knack gap gaps kiwis gas this us ties dies
            cries hopping hoping hopefully falling hissing fizzed failing filing agreed feed bleed sing bring king being
            controlled rolled conditional rational vietnamization conformably radically differently vileness analogously
            decisiveness hopefulness callousness formality sensitivity sensibility triplicate formative formalize electricity
            electrical goodness revival allowance inference airliner gyroscopic adjustable defensible irritant replacement
            adjustment dependent adoption homologous communism activate angularity effective bowdlerize probate rate cease
            controll roll bed shed shred bead embed bid add egg off ebb err odd inn a is be do eye aye yyy ayy'ss ''s 'tis
            """;

    @Test
    void forms_of_a_word_share_a_stem() {
        assertThat(Set.of("meeting", "meetings", "meets", "meet’s").stream().map(Stems::of))
                .containsOnly("meet");
        assertThat(Stems.of("policies")).isEqualTo(Stems.of("policy")).isEqualTo("polici");
    }

    @Test
    void other_scripts_and_short_words_stay() {
        assertThat(Stems.of("")).isEmpty();
        assertThat(Stems.of("is")).isEqualTo("is");
        assertThat(Stems.of("会议")).isEqualTo("会议");
        assertThat(Stems.of("5g")).isEqualTo("5g");
    }

    @Test
    void every_stem_is_the_one_of_snowball() {
        var snowball = new EnglishStemmer();
        var words = vocabulary();

        assertThat(words).hasSizeGreaterThan(50_000);
        var softly = new SoftAssertions();
        for (var word : words) {
            snowball.setCurrent(word);
            snowball.stem();
            softly.assertThat(Stems.of(word)).as(word).isEqualTo(snowball.getCurrent());
        }
        softly.assertAll();
    }

    private static Set<String> vocabulary() {
        var words = new LinkedHashSet<String>(Arrays.asList(listed(IRREGULARS)));
        for (var root : listed(ROOTS)) {
            for (var ending : listed(ENDINGS)) {
                words.add("-".equals(ending) ? root : root + ending);
            }
        }
        addRandom(words);
        return words;
    }

    /// No words at all, but every combination of letters that the rules ask about.
    private static void addRandom(Set<String> words) {
        var random = new Random(41);
        var letters = "aeiouybdlstgnrxwzc'";
        var endings = listed(ENDINGS);
        for (var count = 0; count < 20_000; count++) {
            var word = new StringBuilder();
            for (var length = random.nextInt(6); length >= 0; length--) {
                word.append(letters.charAt(random.nextInt(letters.length())));
            }
            words.add(word + (random.nextBoolean() ? endings[random.nextInt(1, endings.length)] : ""));
        }
    }

    private static String[] listed(String words) {
        return words.strip().split("\\s+");
    }
}
