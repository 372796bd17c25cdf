package org.counterfoil.fusion;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.stream.Stream;
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
        new Expected(conflict).of(fusion);
    }
}
