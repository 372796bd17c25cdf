package org.counterfoil.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.counterfoil.incident.Issue.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonFormatTest {

    @TempDir
    Path folder;

    private ReadResult read(String json, String records) throws Exception {
        return Reads.text(folder, "a.json", json, StandardCharsets.UTF_8, new ReadOptions("", "", records));
    }

    @Test
    void flattensRecordsUnderARowOfPaths() throws Exception {
        ReadResult read = read("""
                [{"date": "2017-12", "loss": {"usd": 1.50, "coins": [{"asset": "BTC"}, {"asset": "ETH"}]}},
                 {"tags": ["defi", "bridge"], "date": "2018", "closed": true, "note": null}]""", "");

        assertThat(Reads.rows(read.document().tables().get(0)))
                .containsExactly(
                        "0: 1=date 2=loss.usd 3=loss.coins[0].asset 4=loss.coins[1].asset 5=tags 6=closed",
                        "1: 1=2017-12 2=1.50 3=BTC 4=ETH",
                        "2: 1=2018 5=defi; bridge 6=true");
        assertThat(Reads.cell(read, 0, 1, 2).number()).isEqualTo(new BigDecimal("1.50"));
    }

    @Test
    void keepsWhatLiesBesideTheRecords() throws Exception {
        ReadResult read = read("{\"data\": {\"unit\": \"USD\", \"rows\": [{\"a\": 1}]}, \"by\": \"us\"}", "data.rows");

        assertThat(Reads.tables(read)).containsExactly("data.rows @ data.rows");
        assertThat(Reads.rows(read.document().tables().get(0))).containsExactly("0: 1=a", "1: 1=1");
        assertThat(Reads.passages(read)).containsExactly("data.unit [] USD", "by [] us");
    }

    @Test
    void keepsBothWhereAKeyWithADotMeetsANestedOne() throws Exception {
        ReadResult read = read("[{\"a.b\": \"1\", \"a\": {\"b\": \"2\"}}]", "");

        assertThat(Reads.rows(read.document().tables().get(0))).containsExactly("0: 1=a.b 2=a.b (2)", "1: 1=1 2=2");
    }

    @Test
    void readsOneObjectAsOneRecordAndLinesOfObjectsAsMany() throws Exception {
        assertThat(Reads.rows(read("{\"a\": 1}", "").document().tables().get(0)))
                .containsExactly("0: 1=a", "1: 1=1");
        assertThat(Reads.rows(
                        read("{\"a\": 1}\n{\"a\": 2}\n", "").document().tables().get(0)))
                .containsExactly("0: 1=a", "1: 1=1", "2: 1=2");
    }

    @Test
    void namesThePathThatIsMissing() {
        assertThatThrownBy(() -> read("{\"data\": {\"items\": []}}", "data.rows"))
                .isInstanceOfSatisfying(UnreadableDocument.class, e -> {
                    assertThat(e.issue().kind()).isEqualTo(Kind.TABLE_MISSING);
                    assertThat(e.issue().seen()).contains("data.rows", "items");
                });
    }

    @Test
    void keepsBothValuesOfAKeyGivenTwiceAndSaysOnWhichLine() throws Exception {
        ReadResult read = read("[\n{\"a\": 1, \"a\": 2}]", "");

        assertThat(Reads.rows(read.document().tables().get(0))).containsExactly("0: 1=a 2=a (2)", "1: 1=1 2=2");
        assertThat(read.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.kind()).isEqualTo(Kind.VALUE_AMBIGUOUS);
            assertThat(issue.origin().row()).isEqualTo(2);
        });
    }

    @Test
    void keepsTheTextOfANumberTooLargeToCalculateWith() throws Exception {
        ReadResult read = read("[{\"a\": 1e999999999}]", "");

        assertThat(Reads.cell(read, 0, 1, 1).text()).isEqualTo("1e999999999");
        assertThat(Reads.cell(read, 0, 1, 1).number()).isNull();
    }
}
