package org.counterfoil.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetXmlTest {

    /** Gives one byte at a time, so that every token lies across a block. */
    private static InputStream trickle(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(1, length));
            }
        };
    }

    private static List<String> cells(byte[] xml) throws IOException {
        List<String> cells = new ArrayList<>();
        SheetRow row = new SheetRow(
                SharedStrings.read(trickle("<sst><si><t>shared</t></si></sst>".getBytes(StandardCharsets.UTF_8))),
                new CellStyles(false));
        new SheetXml(trickle(xml), row, new SheetVisitor() {
                    @Override
                    public void row(SheetRow read) throws IOException {
                        for (int i = 0; i < read.count(); i++) {
                            cells.add((read.isHidden() ? "hidden " : "")
                                    + CellAddress.text(read.number(), read.column(i)) + "=" + read.shown(i));
                        }
                    }

                    @Override
                    public void hiddenColumns(int first, int last) {
                        cells.add("hidden columns " + first + " to " + last);
                    }

                    @Override
                    public void merged(CellRange range) {
                        cells.add("merged " + range.firstRow() + " to " + range.lastRow());
                    }
                })
                .read();
        return cells;
    }

    private static List<String> sheet(String rows) throws IOException {
        return cells(("<worksheet><sheetData>" + rows + "</sheetData></worksheet>").getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<row><c><v>1</v></c><c/><c><v>2</v></c></row>|A1=1 C1=2|no addresses: cells follow the one before",
                "<row r='3'><c r='B3'><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>|B3=1 C3=2 A4=3|some addresses",
                "<row r='2'><c r='C2'><v>3</v></c><c r='A2'><v>1</v></c></row>|A2=1 C2=3|cells out of order",
                "<row r='5'><c r='A5'><v>5</v></c></row><row r='2'><c r='A2'><v>2</v></c></row>|A5=5 A2=2|rows out of order stay",
                "<row><c t='s'><v> 0 </v></c></row>|A1=shared|a shared text",
                "<row><c t='inlineStr'><is><r><t>ri</t></r><r><rPr><b/></rPr><t>ch</t></r><rPh><t>x</t></rPh></is></c></row>|A1=rich|runs are joined, phonetic readings left out",
                "<row><c t='str'><v>a_x0041_b</v></c></row>|A1=aAb|escaped characters",
                "<row><c t='str'><v><![CDATA[<&>]]>&#65;<!-- - -- -->&amp;<?x ?>b</v></c></row>|A1=<&>A&b|every way of XML to write text",
                "<row><c><f>SUM(A2)</f><v>7</v></c><c><f>B9</f></c><c t='str'><f>D9</f><v></v></c></row>|A1=7 B1==B9|a formula's last result; one never calculated; one that gave nothing",
                "<row hidden='1'><c><v>1</v></c></row>|hidden A1=1|hidden rows",
                "<x:row><x:c t='b'><x:v>1</x:v></x:c><x:c t=\"e\"><x:v>#N/A</x:v></x:c></x:row>|A1=TRUE B1=#N/A|a prefix on every name",
                "<row spans='1:2' foo='a>b' ><c s='99' r = 'A1' ><v>1</v><extLst><ext><v>9</v></ext></extLst></c></row>|A1=1|what is not known is passed",
                "<row><c t='d'><v>2019-02-04</v></c></row>|A1=2019-02-04|dates as ISO 8601"
            })
    void readsWhatTheFormatAllows(String rows, String cells, String why) throws IOException {
        assertThat(String.join(" ", sheet(rows))).as(why).isEqualTo(cells);
    }

    @Test
    void readsWhatLiesAroundTheRows() throws IOException {
        String xml = "<?xml version='1.0' encoding='UTF-8' standalone='yes'?><!-- c --><worksheet xmlns='u'>"
                + "<sheetFormatPr zeroHeight='1'/><cols><col min='2' max='3' hidden='true'/><col min='5' max='5'/></cols>"
                + "<sheetData><row><c><v>1</v></c></row><row hidden='0'><c><v>2</v></c></row></sheetData>"
                + "<mergeCells><mergeCell ref='A1:B3'/></mergeCells></worksheet>\n";
        List<String> expected = List.of("hidden columns 2 to 3", "hidden A1=1", "A2=2", "merged 1 to 3");

        assertThat(cells(xml.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
        for (String charset : List.of("UTF-16", "UTF-16LE", "UTF-16BE")) {
            byte[] bytes = xml.replace("UTF-8", "UTF-16").getBytes(Charset.forName(charset));
            assertThat(cells(bytes)).as(charset).isEqualTo(expected);
        }
        assertThat(cells(("\uFEFF" + xml).getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>",
                "<row><c r='A2'><v>1</v></c></row>",
                "<row><c r='XFE1'><v>1</v></c></row>",
                "<row><c r='1'><v>1</v></c></row>",
                "<row r='1048577'><c><v>1</v></c></row>",
                "<row r='0'><c><v>1</v></c></row>",
                "<row><c><v>one</v></c></row>",
                "<row><c t='s'><v>1</v></c></row>",
                "<row><c t='s'><v>-1</v></c></row>",
                "<row><c t='q'><v>1</v></c></row>",
                "<row><c t='str'><v>&x;</v></c></row>",
                "<row><c t='str'><v>&#0;</v></c></row>",
                "<row><c t='str'><v>&amp</v></c></row>",
                "<row><c><v>1</c></v></row>",
                "<row><c><v>1</v></c>",
                "<row></row></row>",
                "<row a></row>",
                "<row a=1></row>",
                "<row <c/></row>"
            })
    void refusesWhatItForbids(String rows) {
        assertThatThrownBy(() -> sheet(rows)).isInstanceOf(MalformedSheet.class);
    }

    @Test
    void refusesDocumentTypesAndWhatFollowsTheEnd() {
        for (String xml : List.of(
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><worksheet><sheetData/></worksheet>",
                "<worksheet><sheetData/></worksheet>x",
                "<worksheet><sheetData/></worksheet><worksheet/>",
                "<worksheet><sheetData>",
                "",
                "words")) {
            assertThatThrownBy(() -> cells(xml.getBytes(StandardCharsets.UTF_8)))
                    .as(xml)
                    .isInstanceOf(MalformedSheet.class);
        }
        byte[] latin = "<worksheet><sheetData><row><c t='str'><v>\u00e9</v></c></row></sheetData></worksheet>"
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> cells(latin)).isInstanceOf(MalformedSheet.class);
    }

    @Test
    void refusesACellThatFillsMemory() {
        InputStream endless = new InputStream() {
            private final byte[] begin = "<worksheet><sheetData><row><c t='str'><v>".getBytes(StandardCharsets.UTF_8);
            private int at;

            @Override
            public int read() {
                return at < begin.length ? begin[at++] : 'x';
            }
        };
        SheetRow row = new SheetRow(SharedStrings.none(), new CellStyles(false));
        assertThatThrownBy(() -> new SheetXml(endless, row, read -> {}).read())
                .isInstanceOf(MalformedSheet.class)
                .hasMessageContaining("bytes");
    }
}
