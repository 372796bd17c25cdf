package org.counterfoil.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Issue.Kind;
import org.counterfoil.source.RawTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfFormatTest {

    @TempDir
    Path folder;

    private static byte[] pdf(Consumer<PdfWriter> protect, Consumer<Document> fill) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        protect.accept(writer);
        document.open();
        fill.accept(document);
        document.close();
        return out.toByteArray();
    }

    private ReadResult read(Consumer<Document> fill) throws Exception {
        return Reads.bytes(folder, "a.pdf", pdf(writer -> {}, fill), ReadOptions.DETECT);
    }

    private static PdfPTable table(int headerRows, int rows) {
        PdfPTable table = new PdfPTable(3);
        table.setWidthPercentage(100);
        List.of("No", "Date", "Text").forEach(table::addCell);
        table.setHeaderRows(headerRows);
        for (int row = 1; row <= rows; row++) {
            table.addCell(String.valueOf(row));
            table.addCell("Feb 2019");
            table.addCell("Attempted theft of " + row + " million USD from a bank, by messages that it had not sent");
        }
        return table;
    }

    @Test
    void readsARuledTableWithItsCaptionAndTheProseAround() throws Exception {
        ReadResult read = read(document -> {
            document.add(new Paragraph("The panel counts at least 35 attacks."));
            document.add(new Paragraph(" "));
            document.add(new Paragraph("Table A: Financial institutions"));
            document.add(new Paragraph(" ", com.lowagie.text.FontFactory.getFont("Helvetica", 4)));
            document.add(table(0, 2));
            document.add(new Paragraph("After the table."));
        });

        assertThat(Reads.tables(read)).containsExactly("A @ page 1, table A");
        assertThat(Reads.rows(read.document().tables().get(0)))
                .containsExactly(
                        "1: 1=No 2=Date 3=Text",
                        "2: 1=1 2=Feb 2019 3=Attempted theft of 1 million USD from a bank, by messages that it had not"
                                + " sent",
                        "3: 1=2 2=Feb 2019 3=Attempted theft of 2 million USD from a bank, by messages that it had not"
                                + " sent");
        assertThat(Reads.passages(read))
                .containsExactly(
                        "page 1, paragraph 1 [] The panel counts at least 35 attacks.",
                        "page 1, paragraph 2 [] Table A: Financial institutions",
                        "page 1, paragraph 3 [] After the table.");
    }

    @Test
    void goesOnOnTheNextPageUnderTheSameNameAndHeader() throws Exception {
        for (int headerRows : new int[] {0, 1}) {
            ReadResult read = read(document -> {
                document.add(new Paragraph("B. Exchanges"));
                document.add(new Paragraph(" ", com.lowagie.text.FontFactory.getFont("Helvetica", 4)));
                document.add(table(headerRows, 30));
            });

            List<RawTable> tables = read.document().tables();
            assertThat(Reads.tables(read)).startsWith("B @ page 1, table B", "B @ page 2, table B");
            assertThat(tables)
                    .allSatisfy(
                            part -> assertThat(Reads.row(part.rows().get(0))).endsWith(": 1=No 2=Date 3=Text"));
            assertThat(tables.get(1).rows().get(0).number()).isEqualTo(headerRows);
            assertThat(tables.stream().mapToInt(part -> part.rows().size()).sum())
                    .isEqualTo(30 + tables.size());
        }
    }

    @Test
    void namesTwoTablesOfOnePageByTheirOwnCaptions() throws Exception {
        ReadResult read = read(document -> {
            for (String caption : List.of("Table A: Banks", "Table B: Exchanges")) {
                document.add(new Paragraph(caption));
                document.add(new Paragraph(" ", com.lowagie.text.FontFactory.getFont("Helvetica", 4)));
                document.add(table(0, 2));
            }
        });

        assertThat(Reads.tables(read)).containsExactly("A @ page 1, table A", "B @ page 1, table B");
    }

    @Test
    void refusesAScanAnEncryptedFileAndADamagedOne() throws Exception {
        byte[] empty = pdf(writer -> {}, document -> document.add(new com.lowagie.text.Paragraph(" ")));
        byte[] encrypted = pdf(
                writer -> writer.setEncryption(
                        "user".getBytes(StandardCharsets.US_ASCII),
                        "owner".getBytes(StandardCharsets.US_ASCII),
                        PdfWriter.ALLOW_PRINTING,
                        PdfWriter.STANDARD_ENCRYPTION_128),
                document -> document.add(new Paragraph("secret")));
        byte[] damaged = "%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 9 0 R".getBytes(StandardCharsets.US_ASCII);

        assertRefused("scan.pdf", empty, "scan");
        assertRefused("encrypted.pdf", encrypted, "password");
        assertRefused("damaged.pdf", damaged, "damaged");
    }

    private void assertRefused(String name, byte[] content, String reason) throws Exception {
        Issue issue = Reads.refusal(folder, name, content);
        assertThat(issue.kind()).isEqualTo(Kind.FILE_UNREADABLE);
        assertThat(issue.seen()).contains(reason);
        assertThat(issue.advice()).isNotBlank();
    }
}
