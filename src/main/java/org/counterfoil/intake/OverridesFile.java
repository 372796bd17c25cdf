package org.counterfoil.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.OneTimeOverride;

/** Reads {@code overrides.csv}: code, who, when, why; columns in any order. */
public final class OverridesFile {

    private static final List<String> COLUMNS = List.of("code", "who", "when", "why");

    private OverridesFile() {}

    /**
     * @param overrides in file order
     * @param issues rows without a meaning, which have no effect
     */
    public record Overrides(List<OneTimeOverride> overrides, List<Issue> issues) {

        public Overrides {
            overrides = List.copyOf(overrides);
            issues = List.copyOf(issues);
        }
    }

    /** @param overridesCsv need not exist: then nothing is let pass */
    public static Overrides read(Path overridesCsv) {
        JudgementRows rows = new JudgementRows(overridesCsv, COLUMNS);
        List<OneTimeOverride> overrides = new ArrayList<>();
        rows.read(overridesCsv, (number, cells) -> overrides.add(override(cells)));
        return new Overrides(overrides, rows.issues());
    }

    private static OneTimeOverride override(Map<String, String> cells) {
        return new OneTimeOverride(
                cells.getOrDefault("code", ""),
                cells.getOrDefault("who", ""),
                JudgedLine.date(cells.getOrDefault("when", "")),
                cells.getOrDefault("why", ""));
    }
}
