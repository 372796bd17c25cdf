package org.counterfoil.source;

import java.util.List;
import org.counterfoil.incident.Country;
import org.counterfoil.incident.Coverage;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Precision;
import org.counterfoil.incident.Schema;
import org.counterfoil.incident.Scope;
import org.jspecify.annotations.Nullable;

/** Reads what a {@code source.yml} says the source covers. */
final class CoverageParser {

    private CoverageParser() {}

    /** @return null where it says nothing, or nothing that can be understood */
    static @Nullable Coverage read(String source, DescriptorPart part, Schema schema) {
        DescriptorPart coverage = part.part("coverage", DescriptorKeys.COVERAGE).orElse(null);
        if (coverage == null) {
            return null;
        }
        coverage.required("from");
        coverage.required("to");
        DateInterval from = coverage.date("from").orElse(null);
        DateInterval to = coverage.date("to").orElse(null);
        Scope complete = coverage.part("complete", DescriptorKeys.COMPLETE)
                .map(promise -> promised(promise, schema))
                .orElse(null);
        if (from == null || to == null) {
            return null;
        }
        if (to.latest().isBefore(from.earliest())) {
            coverage.complain("from", "the coverage ends before it begins", "swap 'from' and 'to'");
            return null;
        }
        DateInterval window = new DateInterval(from.earliest(), to.latest(), Precision.RANGE, false);
        return new Coverage(source, window, complete, part.date("stated").orElse(null));
    }

    private static Scope promised(DescriptorPart promise, Schema schema) {
        promise.required("because");
        String sponsor = promise.parsed("sponsor", Country::new, "write the code of a state, such as KP")
                .map(Country::alpha2)
                .orElse("");
        List<String> kinds = Codes.of(schema, "victim_kind").read(promise, "victim-kinds", "kind of victim");
        return new Scope("", sponsor, null, List.of(), List.of(), kinds, "");
    }
}
