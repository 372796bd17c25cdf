package org.counterfoil.fusion;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.Resolution;
import org.counterfoil.incident.Value;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConflictsTest {

    private final Fusion fusion =
            new Fusion(Tables.SCHEMA, Tables.SHIPPED, Said.SOURCES, Genealogy.declared(Said.SOURCES));

    static Stream<Named<NamedCsvRecord>> cases() {
        return Tables.records("/cases/conflicts.csv").stream()
                .map(one -> Named.of(one.getField("field") + ": " + one.getField("why"), one));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void resolvesAsTheTableSays(NamedCsvRecord conflict) {
        List<Report> reports = Said.of(conflict.getField("field"), conflict.getField("claims"));

        Resolution resolution = fusion.resolve(reports).stream()
                .filter(one -> one.field().name().equals(conflict.getField("field")))
                .findFirst()
                .orElseThrow();

        assertThat(List.of(
                        resolution.status().text(),
                        resolution.values().stream().map(Value::text).collect(Collectors.joining("; ")),
                        resolution.range(),
                        resolution.rule(),
                        String.valueOf(resolution.losing().size())))
                .as(conflict.getField("why"))
                .containsExactly(
                        conflict.getField("status"),
                        conflict.getField("values"),
                        conflict.getField("range"),
                        conflict.getField("rule"),
                        conflict.getField("losing"));
    }
}
