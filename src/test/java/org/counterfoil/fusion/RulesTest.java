package org.counterfoil.fusion;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterfoil.incident.Resolution;
import org.counterfoil.incident.Value;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule, alone and behind others, in a table that has it for one field. */
class RulesTest {

    static Stream<Named<NamedCsvRecord>> cases() {
        return Tables.records("/cases/survivorship.csv").stream()
                .map(one -> Named.of(one.getField("rules") + ": " + one.getField("why"), one));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void choosesAsTheTableSays(NamedCsvRecord one) {
        String field = one.getField("field");
        Survivorship table = Survivorship.of(
                Tables.with(
                        field, List.of("unit", "rules", "tolerance"), one.getField("unit"), one.getField("rules"), ""),
                Tables.SCHEMA);

        Resolution resolution = new Fusion(Tables.SCHEMA, table, Said.SOURCES, Genealogy.declared(Said.SOURCES))
                .resolve(Said.of(field, one.getField("claims"))).stream()
                        .filter(found -> found.field().name().equals(field))
                        .findFirst()
                        .orElseThrow();

        assertThat(List.of(
                        resolution.status().text(),
                        resolution.values().stream().map(Value::text).collect(Collectors.joining("; ")),
                        resolution.range(),
                        resolution.rule(),
                        String.valueOf(resolution.losing().size())))
                .as(one.getField("why"))
                .containsExactly(
                        one.getField("status"),
                        one.getField("values"),
                        one.getField("range"),
                        one.getField("rule"),
                        one.getField("losing"));
    }
}
