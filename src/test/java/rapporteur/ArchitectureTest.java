package rapporteur;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The plan of the house: which room may know which, and which library belongs to which room.
///
/// A room is a package with all below it, except what is a room of its own: `search.lucene` is no part of `search`.
/// A room that is not built yet keeps every rule.
@AnalyzeClasses(packages = "rapporteur", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /// Main and Application: the package `rapporteur` itself.
    private static final String ENTRANCE = "the entrance";

    /// Left to right: each knows only those before it.
    private static final List<String> SUBJECT = List.of(
            "language", "article", "meeting", "search", "question", "answer", "report", "watch", "chat", "evaluation");

    private static final List<String> LIBRARY =
            List.of("search.lucene", "store", "reading", "model", "chat.telegram", "report.chart", "cli", "health");

    private static final List<String> OTHERS = List.of("collection", "settings");

    @ArchTest
    static final ArchRule every_class_stands_in_a_room_of_this_plan = classes()
            .should(ArchCondition.from(standingIn(joined(SUBJECT, LIBRARY, OTHERS, List.of(ENTRANCE)))))
            .allowEmptyShould(true);

    @ArchTest
    static void rooms_of_the_subject_know_only_rooms_to_their_left(JavaClasses house) {
        for (var place = 0; place < SUBJECT.size(); place++) {
            knowsOnly(SUBJECT.get(place), SUBJECT.subList(0, place)).check(house);
        }
    }

    @ArchTest
    static final ArchRule the_collection_knows_only_the_rooms_up_to_search =
            knowsOnly("collection", List.of("language", "article", "meeting", "search"));

    @ArchTest
    static final ArchRule settings_know_nothing_of_ours = knowsOnly("settings", List.of());

    @ArchTest
    static void library_rooms_do_not_know_each_other(JavaClasses house) {
        for (var room : LIBRARY) {
            knowsOnly(room, joined(SUBJECT, OTHERS)).check(house);
        }
    }

    @ArchTest
    static final ArchRule only_the_entrance_knows_library_rooms = noClasses()
            .that(not(standingIn(joined(LIBRARY, List.of(ENTRANCE)))))
            .should()
            .dependOnClassesThat(standingIn(LIBRARY))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nobody_knows_the_entrance = noClasses()
            .that(not(standingIn(List.of(ENTRANCE))))
            .should()
            .dependOnClassesThat(standingIn(List.of(ENTRANCE)))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule lucene_is_known_only_in_search_lucene =
            only("search.lucene").knows("org.apache.lucene..");

    @ArchTest
    static final ArchRule sql_is_known_only_in_store = only("store").knows("java.sql..", "javax.sql..", "org.sqlite..");

    @ArchTest
    static final ArchRule picocli_is_known_only_in_cli = only("cli").knows("picocli..");

    @ArchTest
    static final ArchRule icu_is_known_only_in_language = only("language").knows("com.ibm.icu..");

    @ArchTest
    static final ArchRule jsoup_and_pdfbox_are_known_only_in_reading =
            only("reading").knows("org.jsoup..", "org.apache.pdfbox..");

    @ArchTest
    static final ArchRule langchain4j_is_known_only_in_model = only("model").knows("dev.langchain4j..");

    @ArchTest
    static final ArchRule onnxruntime_and_its_tokenizers_are_known_only_in_model =
            only("model").knows("ai.onnxruntime..", "ai.djl..");

    @ArchTest
    static final ArchRule telegram_is_known_only_in_chat_telegram =
            only("chat.telegram").knows("org.telegram..");

    @ArchTest
    static final ArchRule jfreechart_and_fonts_are_known_only_in_report_chart =
            only("report.chart").knows("org.jfree..", "java.awt..");

    /// Rooms that read or write JSON of their own: what the commands print, `.jsonl` articles, what is kept, what
    /// models and Telegram say.
    @ArchTest
    static final ArchRule jackson_is_known_only_where_json_is_read_or_written =
            only("cli", "reading", "store", "model", "chat.telegram").knows("com.fasterxml..");

    @ArchTest
    static final ArchRule okhttp_is_known_only_in_chat_telegram =
            only("chat.telegram").knows("okhttp3..", "okio..");

    /// All others log through SLF4J and do not care where it goes.
    @ArchTest
    static final ArchRule logback_is_known_only_in_the_entrance =
            only(ENTRANCE).knows("ch.qos.logback..", "org.slf4j.bridge..");

    /// The compiler sees an unmarked package only once a class stands in it; and a door should say what is behind
    /// it.
    @Test
    void every_package_says_at_its_door_that_it_is_null_marked() throws IOException {
        var sources = Path.of("src/main/java");
        List<Path> packages;
        try (var files = Files.walk(sources)) {
            packages = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
        }

        assertThat(packages)
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .contains("///")
                        .containsPattern("(?m)^@NullMarked$"));
    }

    private static ArchRule knowsOnly(String room, List<String> known) {
        return classes()
                .that(standingIn(List.of(room)))
                .should()
                .onlyDependOnClassesThat(
                        standingIn(joined(known, List.of(room))).or(notOurs()))
                .allowEmptyShould(true);
    }

    private static Only only(String... rooms) {
        return libraries -> noClasses()
                .that(not(standingIn(List.of(rooms))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .allowEmptyShould(true);
    }

    private interface Only {
        ArchRule knows(String... libraries);
    }

    private static DescribedPredicate<JavaClass> standingIn(List<String> rooms) {
        return DescribedPredicate.describe(
                "stand in " + String.join(", ", rooms), type -> rooms.contains(roomOf(type)));
    }

    private static DescribedPredicate<JavaClass> notOurs() {
        return not(JavaClass.Predicates.resideInAPackage("rapporteur..")).as("are not ours");
    }

    /// Returns the room with the longest name that fits; any other package is a room by itself.
    private static String roomOf(JavaClass type) {
        var name = type.getPackageName();
        if (name.equals("rapporteur")) {
            return ENTRANCE;
        }
        return joined(SUBJECT, LIBRARY, OTHERS).stream()
                .filter(room -> (name + ".").startsWith("rapporteur." + room + "."))
                .max(Comparator.comparingInt(String::length))
                .orElse(name);
    }

    @SafeVarargs
    private static List<String> joined(List<String>... lists) {
        var all = new ArrayList<String>();
        for (var list : lists) {
            all.addAll(list);
        }
        return all;
    }
}
