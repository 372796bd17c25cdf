package org.counterfoil.nightly;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.counterfoil.intake.RowFile;
import org.counterfoil.linkage.TableSchema;
import org.counterfoil.linkage.table.Proposal;
import org.counterfoil.linkage.table.Table;
import org.counterfoil.linkage.table.TableRows;

/** Reads the tables that are to be linked, one CSV or several with the same columns. */
final class TableFiles {

    private TableFiles() {}

    /** @param id the column that names each row */
    record Read(String id, Table table, long aside, List<String> setAside) {}

    /** @throws IllegalArgumentException if a file cannot be read, a column is missing, or an id stands on two rows */
    static Read read(List<Path> files, String id, String side, List<String> columns) {
        TableRows rows = new TableRows(id, side, columns);
        RowEncoding encoding = new RowEncoding(rows);
        for (Path file : files) {
            encoding.read(file);
        }
        return new Read(id, rows.table(), rows.aside(), rows.setAside());
    }

    /**
     * What a schema asks for.
     *
     * @param also one more column, or empty
     * @throws IllegalArgumentException as the other
     */
    static Read read(List<Path> files, TableSchema schema, String also) {
        List<String> columns = new ArrayList<>(schema.columns());
        if (!also.isEmpty()) {
            columns.add(also);
        }
        return read(files, schema.id(), schema.side(), columns);
    }

    /** @throws Refusal naming a file that is not there */
    static void require(List<Path> files) {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new Refusal(ExitCode.NOT_FOUND, "There is no file " + file.toAbsolutePath());
            }
        }
    }

    /** Everything, where no schema says what to read. */
    static Read readAll(List<Path> files) {
        return read(files, Proposal.id(RowFile.header(files.get(0))), "", List.of());
    }
}
