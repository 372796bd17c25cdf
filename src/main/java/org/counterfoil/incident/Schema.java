package org.counterfoil.incident;

import java.util.List;
import java.util.Optional;

/** The fields of an incident in published order. A table anyone may edit ({@code schema.csv}). */
public record Schema(List<Field> fields) {

    public Schema {
        fields = List.copyOf(fields);
        if (fields.stream().map(Field::name).distinct().count() != fields.size()) {
            throw new IllegalArgumentException("A field is declared twice in the schema");
        }
    }

    public Optional<Field> find(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** @throws IllegalArgumentException if there is no such field; the message lists those there are */
    public Field field(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("The schema has no field '" + name + "'; it has "
                        + String.join(", ", fields.stream().map(Field::name).toList())));
    }
}
