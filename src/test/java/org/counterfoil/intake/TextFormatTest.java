package org.counterfoil.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterfoil.source.RawPassage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TextFormatTest {

    @TempDir
    Path folder;

    @Test
    void splitsParagraphsAtBlankLinesAndListsAtItems() throws Exception {
        ReadResult read = Reads.text(
                folder,
                "a.txt",
                "# Summary\nThe panel counts\r\n35 attacks.\r\n \r\n- one, two\n- three, four\n\n\nEnd.\n");

        assertThat(read.document().format()).isEqualTo("text");
        assertThat(Reads.passages(read))
                .containsExactly(
                        "paragraph 1 [] Summary",
                        "paragraph 2 [Summary] The panel counts 35 attacks.",
                        "paragraph 3 [Summary] - one, two",
                        "paragraph 4 [Summary] - three, four",
                        "paragraph 5 [Summary] End.");
    }

    @Test
    void takesProseWithCommasForProseAndATableOfTabsForATable() throws Exception {
        assertThat(Reads.text(folder, "a.txt", "First, a sentence.\nSecond, a sentence.\n")
                        .document()
                        .format())
                .isEqualTo("text");
        assertThat(Reads.text(folder, "b.txt", "a\tb\n1\t2\n").document().format())
                .isEqualTo("csv");
    }

    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "/cases/text-tables.csv", numLinesToSkip = 1, maxCharsPerColumn = 10_000)
    void findsTablesThatAreDrawn(String text, String why, String tables, String passages) throws Exception {
        ReadResult read = Reads.text(folder, "a.txt", text);

        assertThat(read.document().tables().stream()
                        .flatMap(table -> Stream.concat(Stream.of(table.name()), Reads.rows(table).stream()))
                        .map(line -> line.replace("\n", "/"))
                        .collect(Collectors.joining("\n")))
                .as(why)
                .isEqualTo(tables == null ? "" : tables);
        assertThat(read.document().passages().stream().map(RawPassage::text).collect(Collectors.joining("\n")))
                .isEqualTo(passages == null ? "" : passages);
    }

    @Test
    void readsListItemsAsRecords() throws Exception {
        ReadResult read = Reads.text(
                folder,
                "a.txt",
                "# 2019\n- Binance, 7 May\n  - Lost: 7,000 BTC\n- Bitrue\n\nEnd.\n",
                StandardCharsets.UTF_8,
                new ReadOptions("", "", "items"));

        assertThat(Reads.rows(read.document().tables().get(0)))
                .containsExactly(
                        "0: 1=heading 1 2=item 3=Lost", "1: 1=2019 2=Binance, 7 May 3=7,000 BTC", "2: 1=2019 2=Bitrue");
        assertThat(Reads.passages(read)).containsExactly("paragraph 1 [] 2019", "paragraph 2 [2019] End.");
    }
}
