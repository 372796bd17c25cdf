package org.counterfoil.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterfoil.incident.Schema;

/** Reads {@code expect} of a {@code source.yml}. */
final class ExpectationParser {

    private static final String SHARE = "write a share between 0 and 1, as 0.9";

    private ExpectationParser() {}

    static Expectation read(DescriptorPart source, Schema schema) {
        return source.part("expect", DescriptorKeys.EXPECT)
                .map(part -> expectation(part, schema))
                .orElse(Expectation.NONE);
    }

    private static Expectation expectation(DescriptorPart part, Schema schema) {
        DescriptorPart reports =
                part.part("reports", DescriptorKeys.EXPECT_REPORTS).orElse(null);
        DescriptorPart unchanged =
                part.part("unchanged", DescriptorKeys.EXPECT_UNCHANGED).orElse(null);
        int least = reports == null ? 0 : reports.number("minimum", 0, 0);
        int most = reports == null ? -1 : reports.number("maximum", -1, 0);
        if (reports != null && most >= 0 && most < least) {
            reports.complain("maximum", "the maximum is below the minimum", "swap them");
        }
        return new Expectation(
                least,
                most,
                filled(part, schema),
                unchanged == null ? -1 : unchanged.number("warn", -1, 0),
                unchanged == null ? -1 : unchanged.number("stop", -1, 0),
                part.choice("missing", List.of("carry-over", "stop")).equals("stop"));
    }

    private static Map<String, BigDecimal> filled(DescriptorPart part, Schema schema) {
        Map<String, BigDecimal> filled = new TreeMap<>();
        part.entries("filled").values().forEach(entry -> {
            String share = entry.text().orElse("");
            if (schema.find(entry.name()).isEmpty()) {
                entry.complain("unknown field '" + entry.name() + "'", Nearest.advice(entry.name(), names(schema)));
            } else if (share.matches("0(\\.\\d{1,6})?|1(\\.0{1,6})?")) {
                filled.put(entry.name(), new BigDecimal(share));
            } else {
                entry.complain("'" + entry.name() + "' is '" + share + "'", SHARE);
            }
        });
        return filled;
    }

    private static List<String> names(Schema schema) {
        return schema.fields().stream()
                .map(org.counterfoil.incident.Field::name)
                .toList();
    }
}
