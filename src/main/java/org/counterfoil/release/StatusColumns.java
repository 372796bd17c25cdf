package org.counterfoil.release;

import org.counterfoil.incident.Field;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Schema;

/** A column a field that says how its value came about. Texts and pointers have none: they stand side by side. */
final class StatusColumns {

    private StatusColumns() {}

    static void add(Layout<Incident> layout, Schema schema) {
        schema.fields().stream().filter(StatusColumns::hasStatus).forEach(field -> add(layout, field));
    }

    private static boolean hasStatus(Field field) {
        return field.kind() != FieldKind.TEXT
                && field.kind() != FieldKind.REFERENCE
                && !(field.kind() == FieldKind.AMOUNT && field.many());
    }

    private static void add(Layout<Incident> layout, Field field) {
        layout.cell(
                field.name() + "_status",
                Words.title(field.name()) + " status",
                12,
                "How " + field.name()
                        + " came about: agreed (all who speak are compatible), settled (they differ, a rule"
                        + " chose), contested (they differ, no rule could choose); where there is no value: unreadable (one is given,"
                        + " but could not be read), unknown (said to be unknown), not applicable (said not to apply),"
                        + " silent (nobody speaks).",
                IncidentTable.linked(field, resolution -> resolution.status().text()));
    }
}
