package org.counterfoil.source;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterfoil.incident.Measure;
import org.counterfoil.incident.Name;
import org.counterfoil.incident.Value;
import org.jspecify.annotations.Nullable;

/**
 * What is read from a sentence, with how often it was read rightly from sentences that the rules were never tuned on: those
 * that {@code cases/prose.csv} calls <i>held</i> and <i>held again</i> for single incidents, and {@code cases/prose_totals.csv}
 * calls <i>held</i> for stated totals. They are our own, and each was measured before anybody looked at what came of it. A
 * test counts them anew. One of the stated totals was wrong when it was first measured.
 */
enum ProseRule {
    NAMED_VICTIM(49, 50, "victim"),
    DESCRIBED_VICTIM(4, 4),
    DATE(48, 51, "occurred"),
    COUNTRY(6, 6, "country"),
    ACTOR(9, 9, "attribution"),
    TAKEN(43, 44, "taken", "taken_in_kind"),
    ATTEMPTED(1, 1, "attempted", "attempted_in_kind"),
    RECOVERED(2, 2, "recovered", "recovered_in_kind"),
    /** A count of many incidents, victims or countries. */
    COUNT_OVER_MANY(12, 12),
    SUM_OVER_MANY(13, 13);

    final int right;
    final int read;
    private final String[] fields;

    ProseRule(int right, int read, String... fields) {
        this.right = right;
        this.read = read;
        this.fields = fields;
    }

    /** Empty for what is quoted as a whole. */
    static Optional<ProseRule> of(String field, Value value) {
        return value instanceof Name name && name.anonymous()
                ? Optional.of(DESCRIBED_VICTIM)
                : Stream.of(values())
                        .filter(rule -> Stream.of(rule.fields).anyMatch(field::equals))
                        .findFirst();
    }

    static ProseRule of(Measure measure) {
        return measure.isAmount() ? SUM_OVER_MANY : COUNT_OVER_MANY;
    }

    /**
     * The share of such claims that is to be expected to be right, by Laplace's rule of succession: (right + 1) / (read + 2),
     * so that three of three do not count as certain; two decimals.
     */
    BigDecimal confidence() {
        return BigDecimal.valueOf(right + 1L).divide(BigDecimal.valueOf(read + 2L), 2, RoundingMode.HALF_UP);
    }

    static @Nullable BigDecimal confidence(String field, Value value) {
        return of(field, value).map(ProseRule::confidence).orElse(null);
    }
}
