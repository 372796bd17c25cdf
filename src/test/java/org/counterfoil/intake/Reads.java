package org.counterfoil.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.counterfoil.incident.Issue;
import org.counterfoil.source.RawCell;
import org.counterfoil.source.RawRow;
import org.counterfoil.source.RawTable;

/** Writes a file into a folder and reads it back. */
final class Reads {

    private Reads() {}

    static ReadResult text(Path folder, String name, String content) throws Exception {
        return text(folder, name, content, StandardCharsets.UTF_8, ReadOptions.DETECT);
    }

    static ReadResult text(Path folder, String name, String content, Charset charset, ReadOptions options)
            throws Exception {
        return bytes(folder, name, content.getBytes(charset), options);
    }

    static ReadResult bytes(Path folder, String name, byte[] content, ReadOptions options) throws Exception {
        Path file = Files.write(folder.resolve(name), content);
        return new DocumentReader().read("s", name, file, options);
    }

    /** The issue by which the file is refused. */
    static Issue refusal(Path folder, String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        try {
            new DocumentReader().read("s", name, file, ReadOptions.DETECT);
        } catch (UnreadableDocument e) {
            return e.issue();
        }
        throw new AssertionError(name + " was read");
    }

    /** {@code 2: 1=a 3=b}. */
    static String row(RawRow row) {
        return row.number() + ": "
                + row.cells().stream()
                        .map(cell -> cell.column() + "=" + cell.text())
                        .collect(Collectors.joining(" "));
    }

    static List<String> rows(RawTable table) {
        return table.rows().stream().map(Reads::row).toList();
    }

    static List<String> tables(ReadResult result) {
        return result.document().tables().stream()
                .map(table -> table.name() + " @ " + table.place())
                .toList();
    }

    static List<String> passages(ReadResult result) {
        return result.document().passages().stream()
                .map(passage -> passage.place() + " [" + passage.heading() + "] " + passage.text())
                .toList();
    }

    static RawCell cell(ReadResult result, int table, int row, int column) {
        return result.document().tables().get(table).rows().stream()
                .filter(each -> each.number() == row)
                .findFirst()
                .flatMap(each -> each.cell(column))
                .orElseThrow();
    }
}
