package org.counterfoil.nightly;

import java.nio.file.Path;
import java.util.List;
import org.counterfoil.linkage.TableLinker;
import org.counterfoil.linkage.TableSchema;
import org.counterfoil.linkage.table.Table;

/** How every run over a table begins: rows are read and blocked, and numbers trained or taken as they are kept. */
final class TableStart {

    private TableStart() {}

    /**
     * @param truth a column to read beside those of the schema, or empty
     * @throws IllegalArgumentException if the files do not fit the schema, or the model does not
     */
    static TableLinker linker(TableSchema schema, ModelOptions model, List<Path> files, String truth, RunLines lines) {
        TableFiles.Read read = lines.timed("read", () -> TableFiles.read(files, schema, truth));
        Table table = read.table();
        lines.say(
                "%s: %,d rows%s",
                schema.title().isEmpty() ? "Linked" : schema.title(),
                table.size(),
                table.sides() == null ? "" : " " + table.rowsBySide());
        if (read.aside() > 0) {
            lines.say("%,d rows were set aside: %s", read.aside(), String.join("; ", read.setAside()));
        }
        TableLinker linker = lines.timed("block", () -> new TableLinker(schema, table));
        linker.warnings().forEach(warning -> lines.say("%s", warning));
        if (schema.blocking().isEmpty()) {
            lines.say("Blocking rules chosen by what they cost on these rows:");
            linker.rules().forEach(rule -> lines.say("  - keys: [%s]", rule.name()));
        }
        model.apply(linker, lines);
        return linker;
    }
}
