package org.counterfoil.intake;

import java.nio.file.Path;
import java.util.List;
import org.counterfoil.incident.OneTimeOverride;

/** Reads {@code overrides.csv}: code, who, when, why; columns in any order. */
public final class OverridesFile {

    private static final List<String> COLUMNS = List.of("code", "who", "when", "why");

    private OverridesFile() {}

    /** @param overridesCsv need not exist: then nothing is let pass */
    public static WrittenRows<OneTimeOverride> read(Path overridesCsv) {
        return WrittenRows.of(
                overridesCsv,
                COLUMNS,
                (number, cells) -> new OneTimeOverride(
                        cells.getOrDefault("code", ""),
                        cells.getOrDefault("who", ""),
                        JudgedLine.date(cells.getOrDefault("when", "")),
                        cells.getOrDefault("why", "")));
    }
}
