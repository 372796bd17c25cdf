package org.counterfoil.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
