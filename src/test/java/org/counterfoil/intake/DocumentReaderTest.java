package org.counterfoil.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Issue.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {

    @TempDir
    Path folder;

    @Test
    void believesTheContentAndSaysThatTheNameDisagrees() throws Exception {
        ReadResult read = Reads.text(folder, "a.xls", "<html><body><table><tr><td>1</table></body></html>");

        assertThat(read.document().format()).isEqualTo("html");
        assertThat(read.issues()).extracting(Issue::kind).containsExactly(Kind.FORMAT_MISMATCH);
        assertThat(read.issues().get(0).seen()).contains(".xls", "html");
    }

    @Test
    void saysNothingWhereTheNameAgreesOrPromisesNothing() throws Exception {
        assertThat(Reads.text(folder, "a.csv", "a,b\n1,2\n").issues()).isEmpty();
        assertThat(Reads.text(folder, "a.data", "a,b,c\n1,2,3\n").issues()).isEmpty();
        assertThat(Reads.text(folder, "a.txt", "[1] A footnote in prose, no array.")
                        .document()
                        .format())
                .isEqualTo("text");
    }

    @Test
    void givesTheHashOfWhatItRead() throws Exception {
        ReadResult read = Reads.text(folder, "a.csv", "abc");

        assertThat(read.sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
                .isEqualTo(ContentHash.of(folder.resolve("a.csv")));
    }

    @Test
    void noticesAChangeThatKeepsSizeAndTime() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "a,1");
        FileTime time = Files.getLastModifiedTime(file);
        OpenFile open = new OpenFile("s", "a.csv", file, ReadOptions.DETECT);
        assertThat(open.hasChanged()).isFalse();

        Files.writeString(file, "a,2");
        Files.setLastModifiedTime(file, time);

        assertThat(open.hasChanged()).isTrue();
        assertThat(open.unstable().issue().kind()).isEqualTo(Kind.FILE_UNSTABLE);
    }

    @Test
    void noticesThatAFileVanished() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "a,1");
        OpenFile open = new OpenFile("s", "a.csv", file, ReadOptions.DETECT);

        Files.delete(file);

        assertThat(open.hasChanged()).isTrue();
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThatThrownBy(() ->
                        new DocumentReader().read("s", "none.csv", folder.resolve("none.csv"), ReadOptions.DETECT))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class,
                        e -> assertThat(e.issue().kind()).isEqualTo(Kind.FILE_UNREADABLE))
                .hasMessageNotContaining(folder.toString());
    }

    @Test
    void refusesAFileOfTooManyCells() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "a");
        OpenFile open = new OpenFile("s", "a.csv", file, ReadOptions.DETECT);
        open.countCells(Limits.CELLS);

        assertThatThrownBy(() -> open.countCells(1)).isInstanceOf(Refusal.class).hasMessageContaining("3000000 cells");
    }
}
