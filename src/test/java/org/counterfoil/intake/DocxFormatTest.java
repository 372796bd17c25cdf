package org.counterfoil.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.counterfoil.source.RawSpan;
import org.counterfoil.source.RawTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

class DocxFormatTest {

    @TempDir
    Path folder;

    private static void paragraph(XWPFDocument document, String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }

    private static void row(XWPFTable table, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            table.getRow(row).getCell(column).setText(cells[column]);
        }
    }

    private ReadResult read(XWPFDocument document) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return Reads.bytes(folder, "a.docx", out.toByteArray(), ReadOptions.DETECT);
    }

    @Test
    void readsProseUnderItsHeadingsAndTablesUnderTheirCaptions() throws Exception {
        XWPFDocument document = new XWPFDocument();
        paragraph(document, "Heading1", "Suspected attacks");
        paragraph(document, "Normal", "At least 30 instances.");
        paragraph(document, "Normal", "Table 95: suspected attacks, 2017 to 2023");
        row(document.createTable(1, 2), 0, "No", "Date");
        row(document.createTable(1, 1), 0, "without a caption");

        ReadResult read = read(document);

        assertThat(Reads.tables(read)).containsExactly("95 @ table 95", "table 2 @ table 2");
        assertThat(Reads.passages(read))
                .containsExactly(
                        "paragraph 1 [] Suspected attacks",
                        "paragraph 2 [Suspected attacks] At least 30 instances.",
                        "paragraph 3 [Suspected attacks] Table 95: suspected attacks, 2017 to 2023");
    }

    @Test
    void keepsColumnsRightBesideMergedCells() throws Exception {
        XWPFDocument document = new XWPFDocument();
        XWPFTable table = document.createTable(3, 3);
        row(table, 0, "wide", "gone", "c");
        table.getRow(0).getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
        table.getRow(0).removeCell(1);
        row(table, 1, "tall", "b", "c");
        row(table, 2, "", "b2", "c2");
        merge(table.getRow(1).getCell(0), STMerge.RESTART);
        merge(table.getRow(2).getCell(0), STMerge.CONTINUE);

        assertThat(Reads.rows(read(document).document().tables().get(0)))
                .containsExactly("1: 1=wide 3=c", "2: 1=tall 2=b 3=c", "3: 2=b2 3=c2");
    }

    private static void merge(XWPFTableCell cell, STMerge.Enum kind) {
        cell.getCTTc().addNewTcPr().addNewVMerge().setVal(kind);
    }

    /** A document of a body and other parts, each under its kind. */
    private ReadResult read(String changes, String body, String... kindsAndParts) throws Exception {
        String space =
                " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:r='r' xmlns:mc='m'";
        StringBuilder relations = new StringBuilder(
                "<Relationships><Relationship Id='L' Type='t/hyperlink'" + " Target='https://example.org/l'/>");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "document.xml", "<w:document" + space + "><w:body>" + body + "</w:body></w:document>");
            for (int i = 0; i < kindsAndParts.length; i += 2) {
                String kind = kindsAndParts[i];
                put(zip, kind + ".xml", "<w:" + kind + space + ">" + kindsAndParts[i + 1] + "</w:" + kind + ">");
                relations.append("<Relationship Id='" + kind + "' Type='t/" + kind + "' Target='" + kind + ".xml'/>");
            }
            put(zip, "_rels/document.xml.rels", relations + "</Relationships>");
        }
        return Reads.bytes(folder, "a.docx", out.toByteArray(), new ReadOptions("", "", "", "", changes, null));
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry("word/" + name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static String cell(String look, String content) {
        return "<w:tc><w:tcPr>" + look + "</w:tcPr><w:p>" + content + "</w:p></w:tc>";
    }

    private static List<String> all(ReadResult read) {
        return read.document().passages().stream()
                .map(passage -> passage.place() + " [" + passage.leftOut() + "] " + passage.text())
                .toList();
    }

    private static final String CHANGED = "<w:p>" + run("Lost: ")
            + "<w:del><w:r><w:delText>$5m</w:delText></w:r></w:del>"
            + "<w:ins>" + run("$6m") + "</w:ins></w:p><w:tbl><w:tr>" + cell("", run("a")) + "</w:tr>"
            + "<w:tr><w:trPr><w:del/></w:trPr>" + cell("", "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>")
            + "</w:tr>"
            + "<w:tr><w:trPr><w:ins/></w:trPr>" + cell("", "<w:ins>" + run("new") + "</w:ins>") + "</w:tr></w:tbl>";

    @Test
    void readsTrackedChangesAsAcceptedAndKeepsWhatWasDeleted() throws Exception {
        ReadResult read = read("", CHANGED);

        assertThat(Reads.rows(read.document().tables().get(0))).containsExactly("1: 1=a", "2: 1=new");
        assertThat(all(read))
                .containsExactly(
                        "paragraph 1 [] Lost: $6m",
                        "paragraph 2 [tracked deletions] $5m",
                        "table Lost: $6m [tracked deletions] gone");
        assertThat(read.readAs()).containsExactly("tracked changes: 3 insertions read, 3 deletions left out");
    }

    @Test
    void readsTheOriginalOfTrackedChangesWhereTheDescriptorSaysSo() throws Exception {
        ReadResult read = read("original", CHANGED);

        assertThat(Reads.rows(read.document().tables().get(0))).containsExactly("1: 1=a", "2: 1=gone");
        assertThat(all(read))
                .containsExactly(
                        "paragraph 1 [] Lost: $5m",
                        "paragraph 2 [tracked insertions] $6m",
                        "table Lost: $5m [tracked insertions] new");
    }

    @Test
    void readsTablesInCellsAndMarksWhatIsMergedOrStruckThrough() throws Exception {
        ReadResult read = read(
                "",
                "<w:tbl><w:tr>" + cell("<w:vMerge w:val='restart'/>", run("tall"))
                        + cell("<w:gridSpan w:val='2'/>", "<w:hyperlink r:id='L'>" + run("wide") + "</w:hyperlink>")
                        + "</w:tr><w:tr>" + cell("<w:vMerge/>", run("unseen"))
                        + cell("", "<w:r><w:rPr><w:strike/></w:rPr><w:t>old</w:t></w:r>")
                        + "<w:tc><w:p>" + run("in") + "</w:p><w:tbl><w:tr>" + cell("", run("inner"))
                        + "</w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>");

        RawTable table = read.document().tables().get(0);
        assertThat(Reads.rows(table)).containsExactly("1: 1=tall 2=wide", "2: 2=old 3=in");
        assertThat(table.marks().merged()).containsExactlyInAnyOrder(new RawSpan(1, 1, 2, 1), new RawSpan(1, 2, 1, 3));
        assertThat(table.marks().struck().contains(2, 2)).isTrue();
        assertThat(Reads.cell(read, 0, 1, 2).stored()).isEqualTo("wide <https://example.org/l>");
        assertThat(Reads.rows(read.document().tables().get(1))).containsExactly("1: 1=inner");
        assertThat(all(read)).containsExactly("table 1, row 2 [hidden] unseen");
    }

    @Test
    void readsNotesAndTextBoxesAndCountsWhatItLeavesOut() throws Exception {
        String box = "<mc:AlternateContent><mc:Choice><w:txbxContent><w:p>" + run("in a box")
                + "</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p>" + run("in a box")
                + "</w:p></w:txbxContent></mc:Fallback></mc:AlternateContent>";
        ReadResult read = read(
                "",
                "<w:p><w:pPr><w:pStyle w:val='T'/></w:pPr>" + run("Head") + "</w:p><w:p>" + run("Text")
                        + "<w:r><w:footnoteReference w:id='2'/>" + box + "<w:rPr/></w:r></w:p>"
                        + "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>" + run("item") + "</w:p>",
                "styles",
                "<w:style w:styleId='T'><w:name w:val='heading 2'/></w:style>",
                "footnotes",
                "<w:footnote w:type='separator'><w:p>" + run("---") + "</w:p></w:footnote><w:footnote><w:p>"
                        + run("at the foot") + "</w:p></w:footnote>",
                "endnotes",
                "<w:endnote><w:p>" + run("at the end") + "</w:p></w:endnote>",
                "header",
                "<w:p>" + run("Draft") + "</w:p>",
                "comments",
                "<w:comment><w:p>" + run("sure?") + "</w:p></w:comment>");

        assertThat(all(read))
                .containsExactly(
                        "paragraph 1 [] Head",
                        "paragraph 2 [] Text",
                        "paragraph 3 [] in a box",
                        "paragraph 4 [] item",
                        "paragraph 5 [hidden] secret",
                        "paragraph 6 [] at the foot",
                        "paragraph 7 [] at the end",
                        "header 1 [headers and footers] Draft",
                        "comments 1 [comments] sure?");
        assertThat(read.document().passages().get(1).heading()).isEqualTo("Head");
    }
}
