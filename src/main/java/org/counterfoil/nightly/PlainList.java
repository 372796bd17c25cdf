package org.counterfoil.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterfoil.publish.CsvFile;
import org.counterfoil.release.Column;
import org.counterfoil.release.RowText;
import org.counterfoil.release.Table;
import org.counterfoil.source.Descriptor;
import org.counterfoil.source.DocumentLayout;
import org.counterfoil.source.TableLayout;
import org.counterfoil.source.TableRole;

/**
 * A document whose rows may be changed one by one and mean what they meant: a CSV file with commas, one header line and one
 * table of reports, in which no row holds for another. For one thread.
 *
 * @param source its folder's name
 * @param document below that folder
 * @param header the columns
 * @param rows one text a column
 */
record PlainList(String source, String document, TableLayout layout, List<String> header, List<List<String>> rows) {

    private static final Set<String> MONEY = Set.of("taken", "attempted", "recovered");

    /** Empty where the document is none, or is not there tonight. */
    static Optional<PlainList> of(PlannedDocument planned) throws IOException {
        Path file = planned.file();
        Descriptor descriptor = planned.descriptor();
        DocumentLayout layout = planned.layout();
        if (file == null || descriptor == null || layout == null || !isPlain(planned.path(), layout)) {
            return Optional.empty();
        }
        Table table;
        try {
            table = CsvFile.read(file);
        } catch (IOException notOurCsv) {
            return Optional.empty();
        }
        List<String> header = table.columns().stream().map(Column::name).toList();
        List<List<String>> rows = table.rows().stream()
                .map(row -> row.cells().stream().map(cell -> cell.text()).toList())
                .toList();
        return Optional.of(
                new PlainList(planned.source(), planned.path(), layout.tables().get(0), header, rows));
    }

    private static boolean isPlain(String path, DocumentLayout layout) {
        return path.endsWith(".csv")
                && !layout.isGlob()
                && layout.tables().size() == 1
                && layout.tables().get(0).role() == TableRole.REPORTS
                && layout.tables().get(0).header().equals(List.of(1))
                && layout.tables().get(0).dividers().isEmpty()
                && layout.tables().get(0).policy().fillDown().isEmpty()
                && layout.tables().get(0).revisions().by().isEmpty();
    }

    /** The column whose values are the keys of its rows, if they are nothing else. */
    Optional<String> key() {
        return layout.key().size() == 1
                        && !layout.columns().containsKey(layout.key().get(0))
                ? Optional.of(layout.key().get(0)).filter(header::contains)
                : Optional.empty();
    }

    /** The column that holds an amount in every row. */
    Optional<String> amount() {
        return layout.columns().entrySet().stream()
                .filter(column -> MONEY.contains(column.getValue().target()))
                .map(column -> column.getKey())
                .filter(header::contains)
                .filter(column -> rows.stream()
                        .anyMatch(row -> row.get(header.indexOf(column)).matches(".*\\d.*")))
                .findFirst();
    }

    /** The rows in another order. */
    PlainList shuffled(long seed) {
        List<List<String>> other = new ArrayList<>(rows);
        Collections.shuffle(other, new Random(seed));
        return new PlainList(source, document, layout, header, other);
    }

    /** @param change what a cell of the column becomes */
    PlainList with(String column, UnaryOperator<String> change) {
        int at = header.indexOf(column);
        List<List<String>> other = rows.stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>(row);
                    cells.set(at, change.apply(cells.get(at)));
                    return List.copyOf(cells);
                })
                .toList();
        return new PlainList(source, document, layout, header, other);
    }

    /** Puts it in place of the document of that name. */
    void write(Path input) throws IOException {
        String lines = Stream.concat(Stream.of(header), rows.stream())
                .map(RowText::write)
                .collect(Collectors.joining("\n", "", "\n"));
        Files.writeString(input.resolve("sources").resolve(source).resolve(document), lines);
    }
}
