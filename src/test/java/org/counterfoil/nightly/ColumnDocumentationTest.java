package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.counterfoil.Docs;
import org.counterfoil.incident.Schema;
import org.counterfoil.intake.ModelTables;
import org.counterfoil.release.Changes;
import org.counterfoil.release.Column;
import org.counterfoil.release.HeadlineScope;
import org.counterfoil.release.MadeOf;
import org.counterfoil.release.ReleaseContent;
import org.counterfoil.release.ReleaseId;
import org.counterfoil.release.ReleaseTables;
import org.counterfoil.release.Sensitivity;
import org.counterfoil.release.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sheet and every column is explained. With {@code -Ddocs.update=true} the page of columns is written anew. */
class ColumnDocumentationTest {

    private static final Pattern NAME = Pattern.compile("\\*([^*]+)\\*");
    private static final Path PAGE = Docs.FOLDER.resolve("columns.md");

    @Test
    void explainsEveryColumn() throws IOException {
        String page = page(tables());
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(PAGE, page);
        }
        List<String> written = Docs.text(PAGE).lines().toList();
        assertThat(page.lines().filter(line -> !written.contains(line)))
                .as("lines that docs/columns.md lacks. Run: mvn test -Dtest=ColumnDocumentationTest -Ddocs.update=true")
                .isEmpty();
        assertThat(written).containsExactlyElementsOf(page.lines().toList());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void namesEverySheetAndItsFile(Table table) {
        assertThat(Docs.text(Docs.README)).contains("| " + table.title() + " | `" + table.name() + ".csv` | ");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void hasAMeaningForEveryColumn(Table table) {
        assertThat(table.columns())
                .allSatisfy(
                        column -> assertThat(column.meaning()).as(column.name()).matches("(?s)\\S.*[.)]"));
    }

    /** Every table tells of its changes, or the page of judgements says why it does not; and of none it says both. */
    @Test
    void tellOfTheirChangesOrSayWhyNot() {
        String page = Docs.text(Docs.FOLDER.resolve("interpretation.md"));
        String section = page.substring(page.indexOf("### Which tables tell of their changes"));
        List<String> untold = section.lines()
                .skip(1)
                .takeWhile(line -> !line.startsWith("###"))
                .filter(line -> line.startsWith("- "))
                .map(line -> line.substring(0, line.indexOf(':')))
                .flatMap(names -> NAME.matcher(names).results().map(name -> name.group(1)))
                .toList();
        assertThat(untold)
                .containsExactlyInAnyOrderElementsOf(tables().stream()
                        .filter(table -> !Changes.TRACKED.contains(table.name()))
                        .map(Table::title)
                        .toList());
    }

    static List<Table> tables() {
        Schema schema = SchemaTable.read(ModelTables.read("schema", Path.of("no-such-folder")));
        ReleaseContent empty = new ReleaseContent(
                new ReleaseId(LocalDate.of(2026, 1, 1), 1),
                new MadeOf("", "", "", "", new TreeMap<>(), new TreeMap<>(), ""),
                schema,
                List.of(),
                List.of(),
                List.of(),
                org.counterfoil.linkage.ToldPairs.of(List.of()),
                org.counterfoil.linkage.LinkageFigures.of(new org.counterfoil.linkage.PairCounts(0, 0, 0, 0)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                org.counterfoil.fusion.Rulings.NONE,
                List.of(),
                List.of(),
                HeadlineScope.DPRK,
                List.of(),
                Sensitivity.NONE,
                List.of(),
                org.counterfoil.fusion.Genealogy.declared(List.of()));
        return ReleaseTables.of(empty, Optional.empty());
    }

    private static String page(List<Table> tables) {
        StringBuilder page = new StringBuilder("# The columns of a release\n\n"
                + "One section a sheet of the workbook, and the CSV file of the same table. The sheet *Codebook* says the"
                + " same, with how\noften each column is filled and an example.\n");
        tables.forEach(table -> page.append(section(table)));
        return page.toString();
    }

    private static String section(Table table) {
        StringBuilder section = new StringBuilder("\n## " + table.title() + ": `" + table.name() + ".csv`\n\n"
                + table.meaning() + "\n\n| column | in the workbook | type | meaning |\n|---|---|---|---|\n");
        table.columns().forEach(column -> section.append(line(column)));
        return section.toString();
    }

    private static String line(Column column) {
        String type = column.type().name().toLowerCase(Locale.ROOT);
        String unit = column.unit().isEmpty() ? "" : ", " + column.unit();
        return "| `" + column.name() + "` | " + column.title() + " | " + type + unit + " | " + column.meaning()
                + " |\n";
    }
}
