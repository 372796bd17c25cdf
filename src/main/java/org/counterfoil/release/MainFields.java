package org.counterfoil.release;

import java.util.Optional;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Schema;

/** The field of each kind that comes first in the schema: who was hit, when it happened. */
final class MainFields {

    private MainFields() {}

    static Optional<Field> of(Schema schema, FieldKind kind) {
        return schema.fields().stream().filter(field -> field.kind() == kind).findFirst();
    }

    static Optional<DateInterval> when(Field field, Incident incident) {
        return incident.values(field.name(), DateInterval.class).stream().findFirst();
    }

    /** The calendar year in which it happened, or empty where that is not known or there are several. */
    static Optional<Integer> year(Schema schema, Incident incident) {
        return of(schema, FieldKind.DATE)
                .flatMap(field -> when(field, incident))
                .filter(date -> date.earliest().getYear() == date.latest().getYear())
                .map(date -> date.earliest().getYear());
    }
}
