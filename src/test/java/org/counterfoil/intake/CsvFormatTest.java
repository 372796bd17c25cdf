package org.counterfoil.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.counterfoil.incident.Issue.Kind;
import org.counterfoil.source.RawTable;
import org.jspecify.annotations.Nullable;
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

    private static String plain(String written) {
        return written.replace("\\n", "\n").replace("\\r", "\r").replace("\\0", "\0");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/csv-damage.csv", numLinesToSkip = 1)
    void keepsEveryRowOfADamagedTableOrSaysWhichItSetAside(
            String content, String rows, @Nullable String damaged, @Nullable String issue, String why)
            throws Exception {
        String zeros = plain(content).indexOf('\0') >= 0 ? "x,y\n".repeat(60) : "";
        ReadResult read = Reads.text(folder, "a.csv", plain(content) + zeros);
        RawTable table = read.document().tables().get(0);

        assertThat(Reads.rows(table).stream()
                        .filter(row -> zeros.isEmpty() || !row.endsWith("1=x 2=y"))
                        .toList())
                .as(why)
                .containsExactly(plain(rows).split(" / "));
        assertThat(table.marks().damaged().entrySet().stream()
                        .map(row -> row.getKey() + ": " + row.getValue().slug())
                        .collect(Collectors.joining(" / ")))
                .as(why)
                .isEqualTo(damaged == null ? "" : damaged);
        if (issue == null) {
            assertThat(read.issues()).as(why).isEmpty();
        } else {
            assertThat(read.issues()).as(why).anyMatch(each -> each.seen().contains(issue));
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/encodings.csv", numLinesToSkip = 1)
    void recognisesTheEncodingOfAShortTable(String encoding, String content, String why) throws Exception {
        String text = plain(content);
        String name = encoding.equals("windows-949") ? "x-windows-949" : encoding;
        ReadResult read = Reads.text(folder, "a.csv", text, Charset.forName(name), ReadOptions.DETECT);
        ReadResult same = Reads.text(folder, "b.csv", text);

        assertThat(Reads.rows(read.document().tables().get(0)))
                .as(why + ", read as " + read.readAs())
                .isEqualTo(Reads.rows(same.document().tables().get(0)));
        assertThat(read.issues()).hasSize(encoding.startsWith("UTF") ? 0 : 1);
    }

    @Test
    void saysHowTheFileWasRead() throws Exception {
        assertThat(Reads.text(folder, "a.csv", "a;b\n1;2\n").readAs())
                .containsExactly("encoding US-ASCII", "delimiter ;", "quote \", doubled");
    }

    @Test
    void setsTheRowOfADamagedCharacterAsideAndSaysItsByte() throws Exception {
        byte[] content = "Ort,Betrag\nZürich,1\nMünchen,2\nKöln,3\nDüren,4\n".getBytes(StandardCharsets.UTF_8);
        content[content.length - 5] = (byte) 0xC3;

        ReadResult read = Reads.bytes(folder, "a.csv", content, ReadOptions.DETECT);

        assertThat(read.document().tables().get(0).marks().damaged()).containsOnlyKeys(5);
        assertThat(read.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.kind()).isEqualTo(Kind.VALUE_UNREADABLE);
            assertThat(issue.seen()).contains("In UTF-8, byte 45 (C3), on line 5, has no meaning");
        });
    }

    @Test
    void refusesAHeaderWithADamagedCharacter() {
        byte[] content = "Stra\u00dfe,B\nZürich,1\nMünchen,2\nKöln,3\nDüren,4\n".getBytes(StandardCharsets.UTF_8);
        content[5] = 'x';

        assertThatThrownBy(() -> Reads.bytes(folder, "a.csv", content, ReadOptions.DETECT))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("UTF-8 with damaged characters: byte 5 (C3), on line 1");
    }

    @Test
    void saysThatLettersWereLostBefore() throws Exception {
        assertThat(Reads.text(folder, "a.csv", "a,b\nM\uFFFDller,2\n").issues())
                .anyMatch(
                        issue -> issue.seen().contains("U+FFFD") && issue.seen().contains("line 2"));
    }

    @Test
    void refusesARowOfAMillionColumnsAndACellOfMillions() {
        assertThatThrownBy(() -> Reads.text(folder, "a.csv", "a,b\n" + ",".repeat(1_000_000)))
                .hasMessageContaining("more than 16384 cells");
        assertThatThrownBy(() -> Reads.text(folder, "a.csv", "a,b\n" + "x".repeat(2_000_000) + ",1\n"))
                .hasMessageContaining("more than 1000000 characters");
    }

    @Test
    void refusesAGigabyteBeforeItIsRead() throws Exception {
        Path file = folder.resolve("a.csv");
        try (var sparse = new java.io.RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }

        assertThatThrownBy(() -> new DocumentReader().read("s", "a.csv", file, ReadOptions.DETECT))
                .hasMessageContaining("1073741824 bytes");
    }
}
