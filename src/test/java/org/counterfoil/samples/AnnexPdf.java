package org.counterfoil.samples;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TimeZone;

/** A PDF of ruled tables with captions; a table that runs over a page repeats its header there. */
final class AnnexPdf {

    /** A4, wide by its own measure: a page turned by 90 degrees is read askew by some programs. */
    private static final Rectangle LANDSCAPE = new Rectangle(842, 595);

    private static final Font HEADING = new Font(Font.HELVETICA, 13, Font.BOLD);
    private static final Font CAPTION = new Font(Font.HELVETICA, 10, Font.BOLD);
    private static final Font HEAD = new Font(Font.HELVETICA, 9, Font.BOLD);
    private static final Font BODY = new Font(Font.HELVETICA, 9);
    private static final Color GREY = new Color(0xE6, 0xE6, 0xE6);

    private AnnexPdf() {}

    /** @param tables facts by caption, in the order of the pages */
    static byte[] of(String title, String lead, Map<String, Facts> tables, float[] widths) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document(LANDSCAPE, 36, 36, 36, 36);
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        open(document, writer, title);
        document.add(new Paragraph(title, HEADING));
        document.add(new Paragraph(lead, BODY));
        tables.forEach((caption, facts) -> {
            document.add(caption(caption));
            document.add(table(facts, widths));
        });
        document.close();
        return withFixedId(bytes.toByteArray());
    }

    private static void open(Document document, PdfWriter writer, String title) {
        writer.setCompressionLevel(0);
        document.addTitle(title);
        document.addAuthor(Properties.AUTHOR);
        document.open();
        GregorianCalendar made = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        made.setTimeInMillis(Properties.MADE.toEpochMilli());
        writer.getInfo().put(PdfName.CREATIONDATE, new PdfDate(made));
        writer.getInfo().put(PdfName.MODDATE, new PdfDate(made));
    }

    private static Paragraph caption(String text) {
        Paragraph caption = new Paragraph(text, CAPTION);
        caption.setSpacingBefore(12);
        caption.setSpacingAfter(4);
        caption.setKeepTogether(true);
        return caption;
    }

    private static PdfPTable table(Facts facts, float[] widths) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        table.setSpacingBefore(6);
        table.setSplitRows(false);
        facts.header().forEach(name -> table.addCell(cell(name, HEAD, GREY)));
        facts.rows().forEach(row -> row.forEach(text -> table.addCell(cell(text, BODY, Color.WHITE))));
        return table;
    }

    private static PdfPCell cell(String text, Font font, Color background) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setBackgroundColor(background);
        cell.setPadding(5);
        return cell;
    }

    /** The library makes the file's id from the clock; one of the same length takes its place. */
    private static byte[] withFixedId(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        return text.replaceAll(
                        "/ID ?\\[<[0-9a-fA-F]{32}><[0-9a-fA-F]{32}>]",
                        "/ID [<" + "c0".repeat(16) + "><" + "c0".repeat(16) + ">]")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
