package org.counterfoil.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Issue.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileFilesTest {

    private static final String LAUGHS = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b"
            + " \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
            + "<!ENTITY f SYSTEM \"file:///etc/hostname\">]>";

    @TempDir
    Path folder;

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        return zip(parts, ZipOutputStream.DEFLATED);
    }

    private static byte[] zip(Map<String, byte[]> parts, int method) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setMethod(method);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                if (method == ZipOutputStream.STORED) {
                    CRC32 crc = new CRC32();
                    crc.update(part.getValue());
                    entry.setCrc(crc.getValue());
                    entry.setSize(part.getValue().length);
                }
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("s").createRow(0).createCell(0).setCellValue("a");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** The parts of a good archive, one of them replaced. */
    private static byte[] with(byte[] archive, String name, byte[] content) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        assertThat(parts.put(name, content)).as("the part was there").isNotNull();
        return zip(parts);
    }

    private void assertRefused(Kind kind, String name, byte[] content, String reason) throws IOException {
        Issue issue = Reads.refusal(folder, name, content);
        assertThat(issue.kind()).isEqualTo(kind);
        assertThat(issue.seen()).contains(reason);
        assertThat(issue.advice()).isNotBlank();
        assertThat(issue.origin().document()).isEqualTo(name);
    }

    @Test
    void refusesAWorkbookThatInflatesBeyondMeasure() throws IOException {
        byte[] spaces = new byte[50_000_000];
        Arrays.fill(spaces, (byte) ' ');

        byte[] bomb = with(workbook(), "xl/worksheets/sheet1.xml", spaces);

        assertThat(bomb.length).isLessThan(100_000);
        assertRefused(Kind.FILE_UNREADABLE, "bomb.xlsx", bomb, "inflates to more than 100 times");
    }

    @Test
    void refusesAWorkbookInWhichAFigureWasDamaged() throws IOException {
        Map<String, byte[]> parts = Map.of("xl/workbook.xml", ascii("the figure is 1234567"));
        byte[] stored = zip(parts, ZipOutputStream.STORED);
        int at = new String(stored, StandardCharsets.ISO_8859_1).indexOf("1234567");

        stored[at] = '9';

        assertRefused(Kind.FILE_UNREADABLE, "bit.xlsx", stored, "xl/workbook.xml");
    }

    @Test
    void refusesATruncatedWorkbook() throws IOException {
        byte[] whole = workbook();

        assertRefused(Kind.FILE_UNREADABLE, "cut.xlsx", Arrays.copyOf(whole, whole.length / 2), "cut off");
    }

    @Test
    void resolvesNoEntitiesInOfficeFiles() throws IOException {
        String sheet =
                LAUGHS + "<worksheet><sheetData><row><c t=\"str\"><v>&c;&f;</v></c></row></sheetData></worksheet>";
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.write(docx);
        }
        String body = LAUGHS + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:body><w:p><w:r><w:t>&c;&f;</w:t></w:r></w:p></w:body></w:document>";

        byte[] xlsx = with(workbook(), "xl/worksheets/sheet1.xml", ascii(sheet));
        assertRefused(Kind.FILE_UNREADABLE, "laughs.xlsx", xlsx, "damaged");
        byte[] words = with(docx.toByteArray(), "word/document.xml", ascii(body));
        assertRefused(Kind.FILE_UNREADABLE, "laughs.docx", words, "damaged");
    }

    @Test
    void resolvesNoEntitiesOfItsOwnInAPage() throws Exception {
        String page =
                "<!DOCTYPE html [<!ENTITY f SYSTEM \"file:///etc/hostname\">]><html><body><p>a &f; b</p></body></html>";

        assertThat(Reads.passages(Reads.text(folder, "a.html", page)))
                .last()
                .asString()
                .endsWith("a &f; b");
    }

    @Test
    void refusesDeeplyNestedJson() throws IOException {
        assertRefused(Kind.FILE_UNREADABLE, "deep.json", ascii("[".repeat(100_000) + "]".repeat(100_000)), "not valid");
    }

    @Test
    void readsDeeplyNestedPagesWithoutExhaustingTheStack() throws IOException {
        byte[] deep = ascii("<!DOCTYPE html><body>" + "<div>".repeat(200_000) + "x");

        try {
            assertThat(Reads.passages(Reads.bytes(folder, "deep.html", deep, ReadOptions.DETECT)))
                    .isNotEmpty();
        } catch (UnreadableDocument e) {
            assertThat(e.issue().kind()).isEqualTo(Kind.FILE_UNREADABLE);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    static Stream<Long> seeds() {
        return Stream.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void refusesBinaryRubbishUnderAnyName(long seed) throws IOException {
        byte[] rubbish = new byte[4000];
        new Random(seed).nextBytes(rubbish);

        for (String name : new String[] {"a.csv", "a.xlsx", "a.json", "a.txt", "a.pdf"}) {
            assertRefused(Kind.FORMAT_UNKNOWN, name, rubbish, "neither text nor a known format");
        }
    }

    /** Whatever is damaged: an issue or a document, and never an exception of a library. */
    @ParameterizedTest
    @MethodSource("seeds")
    void survivesFilesWithDamagedBytes(long seed) throws Exception {
        Random random = new Random(seed);
        byte[] whole = workbook();
        for (int round = 0; round < 10; round++) {
            byte[] damaged = whole.clone();
            for (int hit = 0; hit < 1 + random.nextInt(20); hit++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                ReadResult read = Reads.bytes(folder, "a.xlsx", damaged, ReadOptions.DETECT);
                assertThat(read.document().format()).isNotEmpty();
            } catch (UnreadableDocument e) {
                assertThat(e.issue().seen()).isNotBlank();
                assertThat(e.issue().advice()).isNotBlank();
            }
        }
    }

    private static byte[] openDocument(String kind, String content) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", ascii("application/vnd.oasis.opendocument." + kind));
        parts.put("content.xml", ascii(content));
        return zip(parts);
    }

    @Test
    void refusesDamagedAndEndlessOpenDocuments() throws IOException {
        String cell = "<table-cell number-columns-repeated='%s' value-type='float' value='1'/>";
        String sheet = "<doc><table name='s'><table-row number-rows-repeated='1000000'>%s</table-row></table></doc>";
        for (String content : java.util.List.of(
                "",
                "<doc><table name='s'>",
                LAUGHS + "<doc>&f;</doc>",
                sheet.formatted(cell.formatted("1000000")),
                sheet.formatted(cell.formatted("16000")))) {
            assertRefused(Kind.FILE_UNREADABLE, "a.ods", openDocument("spreadsheet", content), "");
        }
    }

    @Test
    void namesFormatsThatAreNotReadAndSaysHowToExportThem() throws IOException {
        byte[] numbers = zip(Map.of("Index/Document.iwa", new byte[] {1}));
        assertRefused(Kind.FORMAT_UNKNOWN, "a.numbers", numbers, "Apple Numbers");
        assertThat(Reads.refusal(folder, "a.numbers", numbers).advice()).contains("export it as XLSX");

        assertRefused(Kind.FORMAT_UNKNOWN, "a.odt", openDocument("text", ""), "OpenDocument");
        assertRefused(Kind.FORMAT_UNKNOWN, "a.csv.gz", new byte[] {0x1f, (byte) 0x8b, 8, 0}, "GZIP");
        assertRefused(Kind.FORMAT_UNKNOWN, "a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}, "picture");
        assertRefused(Kind.FILE_UNREADABLE, "a.csv", new byte[0], "empty");
    }
}
