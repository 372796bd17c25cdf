package org.counterfoil.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A Word document of paragraphs and captioned tables. */
final class WordFile {

    private static final int TWIPS_PER_PERCENT = 139;

    private final XWPFDocument document = new XWPFDocument();
    private final String title;

    WordFile(String title) {
        this.title = title;
        landscape();
        paragraph(title, 14, true);
    }

    private void landscape() {
        CTPageSz page = document.getDocument().getBody().addNewSectPr().addNewPgSz();
        page.setOrient(STPageOrientation.LANDSCAPE);
        page.setW(BigInteger.valueOf(16838));
        page.setH(BigInteger.valueOf(11906));
    }

    WordFile paragraph(String text) {
        paragraph(text, 11, false);
        return this;
    }

    private void paragraph(String text, int size, boolean bold) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(120);
        write(paragraph, text, size, bold);
    }

    /** @param percents widths of the columns, which add up to 100 */
    WordFile table(String caption, Facts facts, List<Integer> percents) {
        paragraph(caption, 11, true);
        XWPFTable table =
                document.createTable(facts.rows().size() + 1, facts.header().size());
        fill(table.getRow(0), facts.header(), percents, true);
        table.getRow(0).setRepeatHeader(true);
        for (int row = 0; row < facts.rows().size(); row++) {
            fill(table.getRow(row + 1), facts.rows().get(row), percents, false);
        }
        return this;
    }

    private static void fill(XWPFTableRow row, List<String> cells, List<Integer> percents, boolean head) {
        row.setCantSplitRow(true);
        for (int column = 0; column < cells.size(); column++) {
            row.getCell(column).setWidth(Integer.toString(percents.get(column) * TWIPS_PER_PERCENT));
            if (head) {
                row.getCell(column).setColor("E6E6E6");
            }
            write(row.getCell(column).getParagraphs().get(0), cells.get(column), 9, head);
        }
    }

    private static void write(XWPFParagraph paragraph, String text, int size, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily("Arial");
        run.setFontSize(size);
        run.setBold(bold);
        run.setText(text);
    }

    byte[] bytes() throws IOException {
        Properties.set(document, title);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        document.close();
        return StableZip.of(bytes.toByteArray());
    }
}
