package org.counterfoil.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DocumentShapeTest {

    private static final Descriptor DESCRIBED = Given.descriptor("""
            tables:
              - currency: USD
                columns: {Date: occurred, Taken: taken}
            """);

    private static DocumentShape shape(Descriptor descriptor, RawTable... tables) {
        RawDocument raw = new RawDocument("list", "list.csv", "csv", List.of(tables), List.of());
        return new Understanding(Given.SCHEMA, Given.LISTS)
                .shape(descriptor.documents().get(0), raw);
    }

    private static RawTable table(String lines) {
        return Given.table(Stream.of(lines.split(";")).map(String::strip).toArray(String[]::new));
    }

    @ParameterizedTest(name = "{3}")
    @CsvFileSource(files = "src/test/resources/cases/shape-drift.csv", numLinesToSkip = 1, maxCharsPerColumn = 10_000)
    void tellsWhatIsNotAsItWas(String before, String after, String drift, String why) {
        List<String> told = shape(DESCRIBED, table(before))
                .drift(shape(DESCRIBED, table(after)), DESCRIBED.documents().get(0));
        assertThat(String.join("; ", told)).as(why).isEqualTo(drift == null ? "" : drift);
    }

    @Test
    void missesASheetThatIsGone() {
        RawTable year = Given.named("2018", "Date | Taken", "2018-01-02 | 5");
        RawTable other = Given.named("Notes", "Date | Taken", "2018-01-02 | 5");
        assertThat(shape(DESCRIBED, year)
                        .drift(shape(DESCRIBED, other), DESCRIBED.documents().get(0)))
                .containsExactly("table '2018' is gone; tables nobody described are there instead: 'Notes'");
    }

    @Test
    void leavesAlonePartsThatAPersonHasDescribedAnew() {
        Descriptor anew = Given.descriptor("tables: [{currency: USD, columns: {Date: occurred, Loss: taken}}]");
        DocumentShape now = shape(anew, Given.table("Date | Loss", "2018-01-02 | 5000000"));
        DocumentShape before = shape(DESCRIBED, Given.table("Date | Taken", "2018-01-02 | 5000000"));
        assertThat(before.drift(now, anew.documents().get(0))).isEmpty();
        assertThat(DocumentShape.UNKNOWN.drift(now, anew.documents().get(0))).isEmpty();
    }
}
