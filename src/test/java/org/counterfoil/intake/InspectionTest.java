package org.counterfoil.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectionTest {

    @TempDir
    Path folder;

    @Test
    void saysWhatWasRecognisedAndShowsTheFirstRows() throws Exception {
        ReadResult read = Reads.text(folder, "a.csv", "Date,What\n2019,\"two\nlines\"\n1,\n2,\n3,\n4,\n");

        assertThat(Inspection.describe(read))
                .containsExactly(
                        "a.csv: csv, 1 table, 0 passages",
                        "read as: encoding US-ASCII; delimiter ,; quote \", doubled",
                        "table without a name: 6 rows, 2 columns",
                        "  row 1: 1=Date | 2=What",
                        "  row 2: 1=2019 | 2=two lines",
                        "  row 4: 1=1",
                        "  row 5: 1=2",
                        "  … 2 more rows");
    }

    @Test
    void hintsAtRecordsThatLieDeeper() throws Exception {
        ReadResult read = Reads.text(folder, "a.json", "{\"data\": {\"hacks\": [{\"a\": 1}, {\"a\": 2}]}}");

        assertThat(Inspection.describe(read)).last().asString().contains("records: data.hacks");
    }
}
