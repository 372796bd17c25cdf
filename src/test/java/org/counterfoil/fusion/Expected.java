package org.counterfoil.fusion;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.stream.Collectors;
import org.counterfoil.incident.Resolution;
import org.counterfoil.incident.Value;

/** A line of cases: what sources claim of a field, and what is to come of it. */
record Expected(NamedCsvRecord line) {

    void of(Fusion fusion) {
        String field = line.getField("field");
        Resolution resolution = fusion.resolve(Said.of(field, line.getField("claims"))).stream()
                .filter(one -> one.field().name().equals(field))
                .findFirst()
                .orElseThrow();

        assertThat(List.of(
                        resolution.status().text(),
                        resolution.values().stream().map(Value::text).collect(Collectors.joining("; ")),
                        Said.range(resolution),
                        resolution.rule(),
                        String.valueOf(resolution.losing().size())))
                .as(line.getField("why"))
                .containsExactly(
                        line.getField("status"),
                        line.getField("values"),
                        line.getField("range"),
                        line.getField("rule"),
                        line.getField("losing"));
    }
}
