package org.counterfoil;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The house, as rules: who may know whom, and what the core never does. */
class ArchitectureTest {

    private static final String ROOT = "org.counterfoil.";
    private static final String[] CORE = packages("incident", "source", "linkage", "fusion", "totals", "release");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.counterfoil");

    @TestFactory
    Stream<DynamicTest> theHouseStands() {
        return rules().map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(HOUSE)));
    }

    private static Stream<ArchRule> rules() {
        return Stream.of(
                mayUse("incident"),
                mayUse("source", "incident"),
                mayUse("linkage", "incident"),
                standsAlone("linkage.similarity"),
                standsAlone("linkage.estimation"),
                standsAlone("linkage.cluster"),
                standsAlone("linkage.rivals"),
                standsAlone("linkage.engine"),
                mayUse("linkage.evaluation", "incident"),
                mayUse("linkage.table", "linkage.engine", "linkage.similarity"),
                slices().matching("org.counterfoil.linkage.(*)..")
                        .should()
                        .beFreeOfCycles()
                        .because("imports run strictly down"),
                mayUse("fusion", "incident"),
                mayUse("totals", "incident"),
                mayUse("release", "incident", "source", "linkage", "fusion", "totals"),
                mayKnow("intake", "incident", "source"),
                readsPages("intake.pdf"),
                mayKnow("ledger", "incident", "source", "linkage", "fusion", "totals", "release"),
                mayKnow("publish", "incident", "release"),
                slices().matching("org.counterfoil.(*)..")
                        .should()
                        .beFreeOfCycles()
                        .because("imports run strictly down"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage(ROOT + "nightly..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(ROOT + "nightly..", "org.springframework.batch..")
                        .because("only nightly knows Spring Batch, and nobody knows nightly"),
                noClasses()
                        .that()
                        .resideOutsideOfPackages(packages("intake", "publish"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.apache.poi..",
                                "org.apache.pdfbox..",
                                "org.jsoup..",
                                "org.commonmark..",
                                "de.siegmar..")
                        .because("file formats are read by intake and written by publish"),
                noClasses()
                        .that()
                        .resideOutsideOfPackages(packages("ledger", "nightly"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..")
                        .because("only the ledger speaks SQL; nightly hands it the database"),
                core("neverAsksTheClock", "a night must be repeatable")
                        .should()
                        .callMethod(java.time.LocalDate.class, "now")
                        .orShould()
                        .callMethod(java.time.Instant.class, "now")
                        .orShould()
                        .callMethod(java.time.LocalDateTime.class, "now")
                        .orShould()
                        .callMethod(System.class, "currentTimeMillis")
                        .orShould()
                        .callMethod(java.util.UUID.class, "randomUUID")
                        .orShould()
                        .callMethod(Math.class, "random")
                        .because("a night must be repeatable"),
                core("keepsNoHashOrder", "")
                        .should()
                        .callConstructor(java.util.HashSet.class)
                        .orShould()
                        .callMethod(java.util.Map.class, "copyOf", java.util.Map.class)
                        .orShould()
                        .callMethod(java.util.Set.class, "copyOf", java.util.Collection.class)
                        .because("their order is arbitrary, or differs from run to run"),
                fields().that()
                        .areDeclaredInClassesThat()
                        .resideInAnyPackage(CORE)
                        .and()
                        .areNotStatic()
                        .and()
                        .haveRawType(double.class)
                        .should()
                        .beDeclaredInClassesThat()
                        .resideInAnyPackage(packages("linkage"))
                        .because("money is decimal"),
                noClasses()
                        .should()
                        .callMethod(String.class, "toLowerCase")
                        .orShould()
                        .callMethod(String.class, "toUpperCase")
                        .orShould()
                        .callMethod(String.class, "format", String.class, Object[].class)
                        .because("the machine's language must change nothing"),
                noClasses()
                        .should()
                        .haveSimpleNameEndingWith("Impl")
                        .orShould()
                        .haveSimpleNameEndingWith("Utils")
                        .orShould()
                        .haveSimpleNameEndingWith("Helper")
                        .orShould()
                        .haveSimpleNameEndingWith("Manager")
                        .because("names are the field's standard terms"),
                NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS,
                NO_CLASSES_SHOULD_USE_FIELD_INJECTION);
    }

    private static com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction core(String rule, String because) {
        return noClasses().that().resideInAnyPackage(CORE);
    }

    /** A room of the core: the JDK, ICU, the rooms below. */
    private static ArchRule mayUse(String room, String... below) {
        return classes()
                .that()
                .resideInAPackage(ROOT + room + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.of(
                                Stream.of("java..", "com.ibm.icu..", "org.jspecify..", ROOT + room + ".."),
                                Stream.of(packages(below)))
                        .flatMap(names -> names)
                        .toArray(String[]::new))
                .because("the core is pure");
    }

    /** A part of a room that knows numbers and texts only: the JDK and nothing of ours. */
    private static ArchRule standsAlone(String part) {
        return classes()
                .that()
                .resideInAPackage(ROOT + part + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", ROOT + part + "..")
                .because("what has no schema serves every schema");
    }

    /** Geometry of pages: PDFBox takes them apart, and nothing of ours is known there. */
    private static ArchRule readsPages(String part) {
        return classes()
                .that()
                .resideInAPackage(ROOT + part + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.apache.pdfbox..", ROOT + part + "..")
                .because("what a page looks like has nothing to do with what it says");
    }

    /** An adapter: any library, but only these rooms. */
    private static ArchRule mayKnow(String room, String... rooms) {
        String[] others = Stream.of(
                        "incident", "source", "linkage", "fusion", "totals", "release", "intake", "ledger", "publish")
                .filter(other ->
                        !other.equals(room) && !java.util.List.of(rooms).contains(other))
                .map(other -> ROOT + other + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(ROOT + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .because("imports run strictly down");
    }

    private static String[] packages(String... rooms) {
        return Stream.of(rooms).map(room -> ROOT + room + "..").toArray(String[]::new);
    }
}
