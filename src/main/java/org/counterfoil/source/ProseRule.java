package org.counterfoil.source;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.counterfoil.incident.Measure;
import org.counterfoil.incident.Name;
import org.counterfoil.incident.Value;
import org.jspecify.annotations.Nullable;

/**
 * What is read from a sentence, with how often it was read rightly from sentences that the rules were never tuned on: those
 * that {@code cases/prose.csv} calls <i>held</i> for single incidents, and {@code cases/prose_totals.csv} for stated totals. They
 * are our own, and were measured before anybody looked at what came of them. The figures stand in
 * {@code ProseConfidence.properties}; a test counts them anew.
 */
enum ProseRule {
    NAMED_VICTIM("a victim by name", "victim"),
    DESCRIBED_VICTIM("a victim by a description"),
    DATE("the date", "occurred"),
    COUNTRY("the country", "country"),
    ACTOR("the actor", "attribution"),
    TAKEN("a sum taken", "taken", "taken_in_kind"),
    ATTEMPTED("a sum attempted", "attempted", "attempted_in_kind"),
    RECOVERED("a sum recovered", "recovered", "recovered_in_kind"),
    COUNT_OVER_MANY("a count of many incidents, victims or countries"),
    SUM_OVER_MANY("a sum over many incidents");

    final int right;
    final int read;
    final String meaning;
    private final List<String> fields;

    ProseRule(String meaning, String... fields) {
        String[] figures = ResourceBundle.getBundle("org.counterfoil.source.ProseConfidence", Locale.ROOT)
                .getString(key())
                .split("/");
        this.right = Integer.parseInt(figures[0]);
        this.read = Integer.parseInt(figures[1]);
        this.meaning = meaning;
        this.fields = List.of(fields);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for what is quoted as a whole. */
    static Optional<ProseRule> of(String field, Value value) {
        return value instanceof Name name && name.anonymous()
                ? Optional.of(DESCRIBED_VICTIM)
                : Stream.of(values())
                        .filter(rule -> rule.fields.contains(field))
                        .findFirst();
    }

    static ProseRule of(Measure measure) {
        return measure.isAmount() ? SUM_OVER_MANY : COUNT_OVER_MANY;
    }

    /** The share of such claims that is to be expected to be right; two decimals. */
    BigDecimal confidence() {
        return confidence(right, read);
    }

    /** By Laplace's rule of succession: (right + 1) / (read + 2), so that three of three do not count as certain. */
    static BigDecimal confidence(int right, int read) {
        return BigDecimal.valueOf(right + 1L).divide(BigDecimal.valueOf(read + 2L), 2, RoundingMode.HALF_UP);
    }

    static @Nullable BigDecimal confidence(String field, Value value) {
        return of(field, value).map(ProseRule::confidence).orElse(null);
    }
}
