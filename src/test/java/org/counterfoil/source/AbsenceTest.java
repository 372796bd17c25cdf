package org.counterfoil.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.NoValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AbsenceTest {

    private static final Absence WORDS = Absence.of(Cases.table("absences"));

    static Stream<NamedCsvRecord> cases() {
        return Cases.of("absences.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsNoValueFromAValue(NamedCsvRecord one) {
        assertThat(WORDS.read(one.getField("text")).map(NoValue::text).orElse(""))
                .as(one.getField("why"))
                .isEqualTo(one.getField("means"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "nix, nothing, 'nothing' is no meaning: write 'unknown' or 'not applicable'",
                "[], unknown, the word is empty",
                "Nil, unknown, 'nil' has another meaning above; keep one"
            })
    void refusesALineThatMakesNoSense(String word, String means, String message) {
        ModelTable table = new ModelTable(
                "absences",
                "mine",
                List.of("word", "means", "note"),
                List.of(
                        new ModelTable.Line(2, Map.of("word", "nil", "means", "not applicable", "note", "")),
                        new ModelTable.Line(3, Map.of("word", word, "means", means, "note", ""))));

        assertThatThrownBy(() -> Absence.of(table)).hasMessageContaining("absences.csv (mine), line 3: " + message);
    }
}
