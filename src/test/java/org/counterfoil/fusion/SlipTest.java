package org.counterfoil.fusion;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.counterfoil.incident.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is a slip of the pen and what is another value: cases as data, either way round. */
class SlipTest {

    static List<NamedCsvRecord> cases() {
        return Tables.records("/cases/slips.csv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsTypingFromSubstance(NamedCsvRecord row) {
        Value one = Said.value(row.getField("field"), row.getField("one"));
        Value other = Said.value(row.getField("field"), row.getField("other"));
        String slip = row.getField("slip");
        assertThat(Slip.between(one, other).map(Enum::name).orElse(""))
                .as(row.getField("why"))
                .isEqualTo(slip);
        assertThat(Slip.between(other, one)).isEqualTo(Slip.between(one, other));
    }
}
