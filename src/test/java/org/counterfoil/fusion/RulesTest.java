package org.counterfoil.fusion;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.stream.Stream;
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

        new Expected(one).of(new Fusion(Tables.SCHEMA, table, Said.SOURCES, Genealogy.declared(Said.SOURCES)));
    }
}
