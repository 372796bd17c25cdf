package org.counterfoil.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.counterfoil.incident.Issue.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormatTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/delimiters.csv", numLinesToSkip = 1)
    void findsTheDelimiter(String content, String delimiter, String why) throws Exception {
        String text = content.replace("\\n", "\n").replace("\\t", "\t");
        Path file = java.nio.file.Files.writeString(folder.resolve("a.csv"), text);
        OpenFile open = new OpenFile("s", "a.csv", file, ReadOptions.DETECT);

        assertThat(String.valueOf(Delimiter.of(open))).as(why).isEqualTo(delimiter.equals("TAB") ? "\t" : delimiter);
    }

    @Test
    void numbersRowsByTheLineOnWhichTheyBegin() throws Exception {
        ReadResult read = Reads.text(folder, "a.csv", "a,b\n\n\"two\nlines\",x\nlast,\n");

        assertThat(Reads.rows(read.document().tables().get(0)))
                .containsExactly("1: 1=a 2=b", "3: 1=two\nlines 2=x", "5: 1=last");
        assertThat(Reads.tables(read)).containsExactly(" @ ");
    }

    @Test
    void keepsCellsBeyondTheHeader() throws Exception {
        ReadResult read = Reads.text(folder, "a.csv", "a,b\n1,2,3\n4\n");

        assertThat(Reads.rows(read.document().tables().get(0))).contains("2: 1=1 2=2 3=3", "3: 1=4");
    }

    @Test
    void leavesOutTheLineThatOnlyTellsTheDelimiter() throws Exception {
        ReadResult read = Reads.text(folder, "a.csv", "sep=;\na;b\n1;2\n");

        assertThat(Reads.rows(read.document().tables().get(0))).containsExactly("2: 1=a 2=b", "3: 1=1 2=2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void believesTheByteOrderMark(String encoding) throws Exception {
        ReadResult read = Reads.text(
                folder, "a.csv", "\uFEFFName,Betrag\nBörse,1\n", Charset.forName(encoding), ReadOptions.DETECT);

        assertThat(Reads.rows(read.document().tables().get(0))).containsExactly("1: 1=Name 2=Betrag", "2: 1=Börse 2=1");
        assertThat(read.issues()).isEmpty();
    }

    @Test
    void readsKoreanOfWindowsAndSaysThatItGuessed() throws Exception {
        String text = "날짜,거래소,피해액\n2017년 4월,야피존,55억 원\n2017년 12월,유빗,172억 원\n2018년 6월,코인레일,400억 원\n".repeat(4);
        ReadResult read = Reads.text(folder, "a.csv", text, Charset.forName("x-windows-949"), ReadOptions.DETECT);

        assertThat(Reads.cell(read, 0, 2, 2).text()).isEqualTo("야피존");
        assertThat(read.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.kind()).isEqualTo(Kind.VALUE_AMBIGUOUS);
            assertThat(issue.seen()).contains("windows-949");
        });
    }

    @Test
    void takesTheDeclaredEncodingWithoutAGuess() throws Exception {
        ReadOptions options = new ReadOptions("windows-1252", "", "");
        ReadResult read = Reads.text(folder, "a.csv", "Zürich,1\nGenève,2\n", Charset.forName("windows-1252"), options);

        assertThat(Reads.cell(read, 0, 2, 1).text()).isEqualTo("Genève");
        assertThat(read.issues()).isEmpty();
    }

    @Test
    void refusesUtf8WithADamagedCharacter() {
        byte[] content = "Ort,Betrag\nZürich,1\nMünchen,2\nKöln,3\nDüren,4\n".getBytes(StandardCharsets.UTF_8);
        content[content.length - 5] = (byte) 0xC3;

        assertThatThrownBy(() -> Reads.bytes(folder, "a.csv", content, ReadOptions.DETECT))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("UTF-8 with damaged characters");
    }

    @Test
    void refusesAQuoteThatIsNeverClosed() {
        assertThatThrownBy(() -> Reads.text(folder, "a.csv", "a,b\n1,2\n\"open,3\n4,5\n"))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("line 2");
    }
}
