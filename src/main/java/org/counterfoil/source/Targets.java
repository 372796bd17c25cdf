package org.counterfoil.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.Measure;
import org.counterfoil.incident.Schema;

/**
 * What the columns and constants of a table may become.
 *
 * @param role of the table
 * @param schema the fields of a report
 * @param columns what a column may become
 * @param constants what a constant may be
 */
record Targets(TableRole role, Schema schema, List<String> columns, List<String> constants) {

    static final String KEY = "key";
    static final String ACTOR = "actor";
    static final String PERIOD = "period";
    static final String COUNTRY = "country";
    static final String VICTIM = "victim";
    static final String VICTIM_KIND = "victim_kind";
    static final String PART_OF = "part-of";
    static final String SUMS = "sums";

    private static final List<String> SAID = List.of(ColumnRule.SPEAKER, ColumnRule.STATED);
    private static final List<String> SCOPE = List.of(ACTOR, PERIOD, COUNTRY, VICTIM, VICTIM_KIND, PART_OF, SUMS);

    static Targets of(TableRole role, Schema schema) {
        List<String> constants = new ArrayList<>(
                role == TableRole.TOTALS
                        ? SCOPE
                        : schema.fields().stream().map(Field::name).toList());
        constants.addAll(SAID);
        List<String> columns = new ArrayList<>(constants);
        if (role == TableRole.TOTALS) {
            Stream.of(Measure.values()).map(Measure::text).forEach(columns::add);
        }
        columns.add(KEY);
        columns.add(ColumnRule.NONE);
        return new Targets(role, schema, List.copyOf(columns), List.copyOf(constants));
    }

    /** What kind of values a target holds; empty where it holds none of a field's. */
    Optional<FieldKind> kind(String target) {
        if (role != TableRole.TOTALS) {
            return schema.find(target).map(Field::kind);
        }
        return switch (target) {
            case PERIOD -> Optional.of(FieldKind.DATE);
            case COUNTRY -> Optional.of(FieldKind.COUNTRY);
            case VICTIM_KIND -> Optional.of(FieldKind.CODE);
            case VICTIM -> Optional.of(FieldKind.NAME);
            case ACTOR -> Optional.of(FieldKind.ATTRIBUTION);
            default -> Optional.empty();
        };
    }

    /** Whether it is a measure of a stated total that is an amount. */
    static boolean isAmount(String target) {
        return Stream.of(Measure.values()).anyMatch(measure -> measure.text().equals(target) && measure.isAmount());
    }

    /** Whether a date is meant: when it happened, or when it was said. */
    boolean isDate(String target) {
        return target.equals(ColumnRule.STATED) || kind(target).equals(Optional.of(FieldKind.DATE));
    }
}
