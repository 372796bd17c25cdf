package org.counterfoil.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
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
}
