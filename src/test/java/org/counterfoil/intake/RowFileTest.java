package org.counterfoil.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowFileTest {

    @TempDir
    Path folder = Path.of("");

    private List<String> read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("rows.csv"), bytes);
        List<String> read = new ArrayList<>();
        RowFile.read(file, new RowFile.Rows() {
            @Override
            public void header(List<String> columns) {
                read.add("header " + columns);
            }

            @Override
            public void rows(RowBatch batch) {
                for (int row = 0; row < batch.rows(); row++) {
                    read.add(batch.lines()[row] + " " + batch.cells(row));
                }
            }
        });
        assertThat(read.get(0)).isEqualTo("header " + RowFile.header(file));
        return read;
    }

    private List<String> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void countsLinesAsAnEditorDoes() throws IOException {
        assertThat(read("id,name\n1,\"two\nlines\"\n\n2,b,c\n"))
                .containsExactly("header [id, name]", "2 [1, two\nlines]", "5 [2, b, c]");
    }

    @Test
    void takesTheByteOrderMarkOffTheFirstColumn() throws IOException {
        assertThat(read("\uFEFFid,name\n1,a\n")).startsWith("header [id, name]");
    }

    @Test
    void recognisesTheDelimiter() throws IOException {
        assertThat(read("id;name;city\n1;a, b;c\n2;d;e\n")).contains("2 [1, a, b, c]");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> read("")).hasMessageContaining("rows.csv: the file is empty");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        assertThatThrownBy(() -> read("id,name\n1,Müller\n".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rows.csv: the file is not in UTF-8");
    }

    @Test
    void saysAfterWhichLineAQuoteIsNotClosed() {
        assertThatThrownBy(() -> read("id,name\n1,a\n2,\"b\n3,c\n"))
                .hasMessageContaining("rows.csv: after line 2 the quotes do not fit");
    }

    @Test
    void handsOnEveryRowOfAFileOfManyBatches() throws IOException {
        StringBuilder text = new StringBuilder("id,name\n");
        List<String> expected = new ArrayList<>(List.of("[id, name]"));
        for (int row = 0; row < 10_000; row++) {
            String name = row % 1000 == 7 ? "long ".repeat(20_000) + row : "n" + row % 13;
            text.append(row).append(',').append(name).append(row % 5 == 0 ? "\n\n" : "\n");
            expected.add("[" + row + ", " + name + "]");
        }
        assertThat(read(text.toString()).stream().map(line -> line.substring(line.indexOf('['))))
                .containsExactlyElementsOf(expected);
    }
}
