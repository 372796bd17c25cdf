package org.counterfoil.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.counterfoil.incident.Issue.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The same path language for JSON and XML: {@code cases/record-paths.csv}. */
class RecordPathTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "[{\"a\":1},{\"a\":2}] | ^^ | the top holds them",
                "{\"data\":{\"items\":[{\"a\":1},{\"a\":2}]}} | data.items | they lie deeper",
                "{\"by\":[{\"n\":1},{\"n\":2}],\"rows\":[{\"a\":1},{\"a\":2},{\"a\":3}]} | rows | the longer list",
                "{\"b\":[{\"a\":1},{\"a\":2}],\"a\":[{\"a\":1},{\"a\":2}]} | a | the first of equals",
                "{\"a.b\":[{\"a\":1},{\"a\":2}]} | 'a.b' | a name with a dot",
                "{\"a\":[{\"a\":1}]} | ^^ | one object is no list",
                "{\"a\":[1,2,3]} | ^^ | numbers are no records"
            })
    void suggestsWhereTheRecordsLie(String json, String path, String why) throws Exception {
        assertThat(Reads.text(folder, "a.json", json).suggested().records())
                .as(why)
                .isEqualTo(path);
    }

    @TempDir
    Path folder;

    private ReadResult read(String name, String content, String records, String unfold) throws Exception {
        return Reads.text(
                folder, name, content, StandardCharsets.UTF_8, new ReadOptions("", "", records, unfold, null));
    }

    private static String said(ReadResult read) {
        Stream<String> rows = Reads.rows(read.document().tables().get(0)).stream();
        Stream<String> beside = Reads.passages(read).stream();
        return String.join(" / ", Stream.concat(rows, beside).toList());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/record-paths.csv", numLinesToSkip = 1, maxCharsPerColumn = 2000)
    void findsTheRecords(String content, String records, String unfold, String expected, String why) throws Exception {
        String name = content.startsWith("<") ? "a.xml" : "a.json";
        String none = "";

        assertThat(said(read(name, content, records == null ? none : records, unfold == null ? none : unfold)))
                .as(why)
                .isEqualTo(expected);
    }

    @Test
    void namesThePathAndTheListThatAreMissing() {
        for (String options : List.of("a.x|", "|nowhere")) {
            String[] parts = options.split("\\|", -1);
            assertThatThrownBy(() -> read("a.xml", "<a><b c='1'/><b c='2'/></a>", parts[0], parts[1]))
                    .isInstanceOfSatisfying(
                            UnreadableDocument.class,
                            e -> assertThat(e.issue().kind()).isEqualTo(Kind.TABLE_MISSING));
        }
    }
}
