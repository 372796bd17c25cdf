package org.counterfoil.nightly;

import java.util.List;
import java.util.Locale;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.Schema;

/** Reads the schema table. */
final class SchemaTable {

    private SchemaTable() {}

    /** @throws IllegalArgumentException naming file and line where the table makes no sense */
    static Schema read(ModelTable table) {
        List<Field> fields =
                table.lines().stream().map(line -> field(table, line)).toList();
        return new Schema(fields);
    }

    private static Field field(ModelTable table, ModelTable.Line line) {
        String name = line.cell("name");
        String many = line.cell("many");
        if (!name.matches("[a-z][a-z_]*")) {
            throw table.error(line, "a field's name is lower-case letters and underscores, not '" + name + "'");
        }
        if (!many.equals("yes") && !many.equals("no")) {
            throw table.error(line, "many is yes or no, not '" + many + "'");
        }
        if (line.cell("meaning").isBlank()) {
            throw table.error(line, "the field '" + name + "' has no meaning; the codebook needs one");
        }
        return new Field(name, kind(table, line), many.equals("yes"), line.cell("meaning"));
    }

    private static FieldKind kind(ModelTable table, ModelTable.Line line) {
        String kind = line.cell("kind").toUpperCase(Locale.ROOT);
        return FieldKind.all().stream()
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> table.error(
                        line, "there is no kind '" + line.cell("kind") + "'; there are " + FieldKind.all()));
    }
}
