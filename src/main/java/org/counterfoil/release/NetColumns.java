package org.counterfoil.release;

import java.math.BigDecimal;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.counterfoil.incident.Incident;
import org.jspecify.annotations.Nullable;

/** Three columns for what was lost in the end: taken minus recovered, where both are known in dollars. */
final class NetColumns {

    private NetColumns() {}

    static void add(Layout<Incident> layout) {
        add(layout, "low", "taken (low) minus recovered (high)", Figures::low, Figures::high);
        add(layout, "best", "taken (best) minus recovered (best)", Figures::best, Figures::best);
        add(layout, "high", "taken (high) minus recovered (low)", Figures::high, Figures::low);
    }

    private static void add(
            Layout<Incident> layout,
            String end,
            String formula,
            Function<Figures, @Nullable BigDecimal> taken,
            Function<Figures, @Nullable BigDecimal> recovered) {
        layout.money(
                "net_usd_" + end,
                "Net, " + end + " (USD)",
                "USD",
                "Derived: " + formula + "; empty where either is not known.",
                incident -> both(
                        taken.apply(AmountColumns.figures(incident, "taken")),
                        recovered.apply(AmountColumns.figures(incident, "recovered")),
                        BigDecimal::subtract));
    }

    private static @Nullable BigDecimal both(
            @Nullable BigDecimal left, @Nullable BigDecimal right, BinaryOperator<BigDecimal> operation) {
        return left == null || right == null ? null : operation.apply(left, right);
    }
}
