package org.counterfoil.release;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.counterfoil.incident.Schema;

/**
 * By how much one open question, answered the other way, would move what is published over a scope.
 *
 * @param scope what the figures are over: the names of a {@link Scopes.Group}
 * @param shifts after minus before, by measure in the order of {@link #measures}; 0 where it moves nothing
 */
record Swing(OpenQuestion question, List<String> scope, Map<String, BigDecimal> shifts) {

    static final String INCIDENTS = "incidents";

    static final String COUNTRIES = "countries";

    /** Incidents, countries, then the fields of amounts in dollars in the order of the schema. */
    static List<String> measures(Schema schema) {
        List<String> names = new ArrayList<>(List.of(INCIDENTS, COUNTRIES));
        AmountColumns.fields(schema).forEach(field -> names.add(field.name()));
        return List.copyOf(names);
    }

    /**
     * By taken before attempted before recovered, or in whichever order the schema has its amounts; then by countries and
     * incidents; the largest first, whichever way it goes.
     */
    static Comparator<Swing> order(Schema schema) {
        List<String> measures =
                new ArrayList<>(measures(schema).subList(2, measures(schema).size()));
        measures.add(COUNTRIES);
        measures.add(INCIDENTS);
        Comparator<Swing> order = Comparator.comparing(swing -> 0);
        for (String measure : measures) {
            order = order.thenComparing(swing -> swing.shift(measure).abs(), Comparator.reverseOrder());
        }
        return order.thenComparing(Swing::question, OpenQuestion.ORDER);
    }

    boolean isWhole() {
        return scope.get(1).equals(Scopes.WHOLE);
    }

    BigDecimal shift(String measure) {
        return shifts.getOrDefault(measure, BigDecimal.ZERO);
    }

    boolean movesNothing() {
        return shifts.values().stream().allMatch(shift -> shift.signum() == 0);
    }

    /** {@code incidents 150 → 149, taken -13,000,000 USD}: what it would do to the scope's figures, in words. */
    String words(Sensitivity sensitivity) {
        List<String> parts = new ArrayList<>();
        shifts.forEach((measure, shift) -> {
            if (shift.signum() != 0) {
                parts.add(
                        isCount(measure)
                                ? counted(measure, shift, sensitivity)
                                : String.format(
                                        Locale.ROOT, "%s %+,d USD", measure.replace('_', ' '), shift.longValue()));
            }
        });
        return String.join(", ", parts);
    }

    private String counted(String measure, BigDecimal shift, Sensitivity sensitivity) {
        return sensitivity
                .total(scope, measure)
                .map(total -> measure + " " + total.best().toPlainString() + " → "
                        + total.best().add(shift).toPlainString())
                .orElse(measure + " " + shift.toPlainString());
    }

    static boolean isCount(String measure) {
        return measure.equals(INCIDENTS) || measure.equals(COUNTRIES);
    }
}
