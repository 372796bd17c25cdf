package org.counterfoil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterfoil.incident.Break;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Resolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the program is made of is documented, and what is documented is there. */
class DocumentationTest {

    private static final Path CODE = Path.of("src/main/java/org/counterfoil");
    private static final Path RESOURCES = Path.of("src/main/resources");

    @ParameterizedTest
    @EnumSource
    void explainsEveryKindOfIssue(Issue.Kind kind) {
        assertThat(Docs.text(Docs.FOLDER.resolve("issues.md")))
                .contains("| `" + kind.slug() + "` | " + kind.severity().name().toLowerCase(Locale.ROOT) + " | "
                        + kind.meaning() + " | ");
    }

    @ParameterizedTest
    @EnumSource
    void explainsEveryKindOfBreak(Break.Kind kind) {
        assertThat(Docs.text(Docs.FOLDER.resolve("issues.md")))
                .contains("| `" + kind.slug() + "` | " + kind.meaning() + " | ");
    }

    @Test
    void namesNoKindThatDoesNotExist() {
        List<String> kinds = Stream.concat(
                        Stream.of(Issue.Kind.values()).map(Issue.Kind::slug),
                        Stream.of(Break.Kind.values()).map(Break.Kind::slug))
                .toList();
        assertThat(Docs.found(Docs.text(Docs.FOLDER.resolve("issues.md")), "(?m)^\\| `([^`]+)`"))
                .containsExactlyElementsOf(kinds);
    }

    @ParameterizedTest
    @EnumSource
    void explainsEveryStatus(Resolution.Status status) {
        assertThat(Docs.text(Docs.README)).contains("*" + status.text() + "*: ");
    }

    @ParameterizedTest
    @MethodSource("editableTables")
    void namesEveryTableThatAnyoneMayEdit(String table) {
        assertThat(Docs.text(Docs.README)).contains("`" + table + "`");
    }

    static List<String> editableTables() {
        return Stream.of("model", "reference")
                .flatMap(folder -> Docs.below(RESOURCES.resolve(folder), ".csv").stream())
                .map(file -> slashed(RESOURCES.relativize(file)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void explainsEveryPackage(String name) {
        Path info = CODE.resolve(name).resolve("package-info.java");
        assertThat(info).exists();
        String sentence =
                Docs.found(Docs.text(info), "(?s)/\\*\\*\\s*(.*?)\\s*\\*/").get(0);
        assertThat(sentence).endsWith(".");
        assertThat(Docs.text(Docs.README)).contains("| `" + name + "` | ");
        assertThat(Docs.text(Docs.FOLDER.resolve("architecture.md"))).contains("| `" + name + "` | " + sentence);
    }

    static List<String> packages() throws IOException {
        try (Stream<Path> folders = Files.list(CODE)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void explainsEveryTableOfTheLedger() {
        TreeSet<String> tables = new TreeSet<>();
        List<Path> inOrder = Docs.below(RESOURCES.resolve("ledger"), ".sql").stream()
                .sorted(Comparator.comparing(DocumentationTest::version))
                .toList();
        for (Path file : inOrder) {
            tables.removeAll(Docs.found(Docs.text(file), "(?m)^drop table (\\w+)"));
            tables.addAll(Docs.found(Docs.text(file), "(?m)^create table (\\w+)"));
            tables.removeAll(Docs.found(Docs.text(file), "(?m)^alter table (\\w+) rename to \\w+"));
            tables.addAll(Docs.found(Docs.text(file), "(?m)^alter table \\w+ rename to (\\w+)"));
        }
        String page = Docs.text(Docs.FOLDER.resolve("architecture.md"));
        String ledger =
                page.substring(page.indexOf("## What the ledger holds"), page.indexOf("## What may be stopped"));
        assertThat(Docs.found(ledger, "(?m)^\\| `(\\w+)`")).containsExactlyInAnyOrderElementsOf(tables);
    }

    /** Of {@code V10__a_release_that_is_being_written.sql} 10. */
    private static int version(Path file) {
        String name = file.getFileName().toString();
        return Integer.parseInt(name.substring(1, name.indexOf("__")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leadsNowhereThatDoesNotExist(Path page) {
        List<String> links = Docs.found(Docs.text(page), "\\]\\(([^)#]+)(?:#[^)]*)?\\)");
        Path folder = page.toAbsolutePath().getParent();
        assertThat(links)
                .filteredOn(link -> !link.matches("[a-z]+:.*"))
                .allSatisfy(link -> assertThat(folder.resolve(link)).exists());
    }

    static List<Path> pages() {
        return Docs.pages();
    }

    @Test
    void isReachableFromTheReadme() {
        String readme = Docs.text(Docs.README);
        assertThat(Docs.below(Docs.FOLDER, ""))
                .filteredOn(
                        file -> Files.isRegularFile(file) && !file.toString().endsWith(".png"))
                .allSatisfy(file -> assertThat(readme).contains("(" + slashed(file) + ")"));
    }

    @Test
    void showsEveryPicture() {
        String pages = Docs.pages().stream().map(Docs::text).collect(Collectors.joining());
        assertThat(Docs.below(Docs.FOLDER, ".png"))
                .allSatisfy(file -> assertThat(pages).contains("images/" + file.getFileName() + ")"));
    }

    @Test
    void leavesNothingForLater() {
        assertThat(Docs.below(Path.of("src/main"), ""))
                .filteredOn(Files::isRegularFile)
                .allSatisfy(file -> assertThat(Docs.text(file)).doesNotContain("TO" + "DO", "FIX" + "ME"));
    }

    @Test
    void keepsAChangelogOfWhatIsNotReleased() {
        assertThat(Docs.text(Path.of("CHANGELOG.md"))).containsPattern("(?m)^## \\[Unreleased]\\R\\R### \\w+\\R\\R- ");
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
