package org.counterfoil.nightly;

import static org.counterfoil.nightly.HostileArchives.ascii;
import static org.counterfoil.nightly.HostileArchives.with;
import static org.counterfoil.nightly.HostileArchives.zeros;
import static org.counterfoil.nightly.HostileArchives.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Office files that are bombs, fetch what they name, or are cut off. */
final class HostileOffice {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String BODY = "word/document.xml";

    private HostileOffice() {}

    static Map<String, byte[]> all(String address, int megabytes) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        workbooks(address, megabytes, files);
        words(address, megabytes, files);
        openDocuments(address, megabytes, files);
        byte[] old = write(new HSSFWorkbook());
        files.put("cut.xls", Arrays.copyOf(old, old.length / 2));
        files.put("looping.xls", looping(old));
        return files;
    }

    private static void workbooks(String address, int megabytes, Map<String, byte[]> files) throws IOException {
        byte[] plain = write(new XSSFWorkbook());
        String laughs = HostileTexts.laughs("worksheet", address);
        String sheet =
                laughs + "<worksheet><sheetData><row><c t=\"str\"><v>&e9;&f;&n;</v></c></row></sheetData></worksheet>";
        files.put("bomb.xlsx", with(plain, Map.of(SHEET, zeros(megabytes))));
        files.put("laughs.xlsx", with(plain, Map.of(SHEET, ascii(sheet))));
        files.put(
                "laughs-strings.xlsx",
                with(plain, Map.of("xl/sharedStrings.xml", ascii(laughs + "<sst><si><t>&e9;&n;</t></si></sst>"))));
        files.put(
                "laughs-workbook.xlsx",
                with(plain, Map.of("xl/workbook.xml", ascii(laughs + "<workbook>&n;</workbook>"))));
        files.put(
                "laughs-types.xlsx", with(plain, Map.of("[Content_Types].xml", ascii(laughs + "<Types>&n;</Types>"))));
        files.put("external.xlsx", with(plain, Map.of("xl/_rels/workbook.xml.rels", ascii(relationships(address)))));
        files.put("wide.xlsx", with(plain, Map.of(SHEET, ascii(rows("<c r=\"ZZZZZZ1\"><v>1</v></c>")))));
        files.put(
                "text.xlsx",
                with(
                        plain,
                        Map.of(
                                SHEET,
                                ascii(rows("<c t=\"inlineStr\"><is><t>" + "x".repeat(8 << 20) + "</t></is></c>")))));
        files.put("deep.xlsx", with(plain, Map.of(SHEET, ascii("<worksheet><sheetData>" + "<row>".repeat(200_000)))));
        files.put(
                "formula.xlsx",
                with(plain, Map.of(SHEET, ascii(rows("<c><f>WEBSERVICE(\"" + address + "\")</f><v>1</v></c>")))));
        files.put("cut.xlsx", Arrays.copyOf(plain, plain.length / 2));
    }

    private static String rows(String cells) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                + cells + "</row></sheetData></worksheet>";
    }

    private static String relationships(String address) {
        String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"" + type + "worksheet\" Target=\"" + address
                + "sheet.xml\" TargetMode=\"External\"/><Relationship Id=\"rId2\" Type=\"" + type
                + "attachedTemplate\" Target=\"" + address + "t.dotm\" TargetMode=\"External\"/>"
                + "<Relationship Id=\"rId3\" Type=\"" + type + "image\" Target=\"" + address
                + "i.png\" TargetMode=\"External\"/></Relationships>";
    }

    private static void words(String address, int megabytes, Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("x");
            document.write(out);
        }
        byte[] plain = out.toByteArray();
        String laughs = HostileTexts.laughs("w:document", address);
        files.put("bomb.docx", with(plain, Map.of(BODY, zeros(megabytes))));
        files.put(
                "laughs.docx",
                with(plain, Map.of(BODY, ascii(laughs + body("<w:p><w:r><w:t>&e9;&n;</w:t></w:r></w:p>")))));
        files.put("external.docx", with(plain, Map.of("word/_rels/document.xml.rels", ascii(relationships(address)))));
        files.put(
                "deep.docx",
                with(
                        plain,
                        Map.of(
                                BODY,
                                ascii(body("<w:tbl><w:tr><w:tc>".repeat(20_000)
                                        + "</w:tc></w:tr></w:tbl>".repeat(20_000))))));
        files.put("cut.docx", Arrays.copyOf(plain, plain.length / 2));
    }

    private static String body(String content) {
        return "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + content + "</w:body></w:document>";
    }

    private static void openDocuments(String address, int megabytes, Map<String, byte[]> files) throws IOException {
        String cell = "<table-cell number-columns-repeated='1000000' value-type='float' value='1'/>";
        files.put("bomb.ods", openDocument(zeros(megabytes)));
        files.put("laughs.ods", openDocument(ascii(HostileTexts.laughs("doc", address) + "<doc>&e9;&f;&n;</doc>")));
        files.put(
                "repeated.ods",
                openDocument(ascii("<doc><table name='s'><table-row number-rows-repeated='1000000'>" + cell
                        + "</table-row></table></doc>")));
        files.put("deep.ods", openDocument(ascii("<doc>" + "<table name='s'>".repeat(100_000))));
    }

    private static byte[] openDocument(byte[] content) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", ascii("application/vnd.oasis.opendocument.spreadsheet"));
        parts.put("content.xml", content);
        return zip(parts);
    }

    private static byte[] write(Workbook workbook) throws IOException {
        try (workbook) {
            workbook.createSheet("s").createRow(0).createCell(0).setCellValue("a");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** Every entry of its table of blocks says that block 0 comes next. */
    private static byte[] looping(byte[] workbook) {
        byte[] looping = workbook.clone();
        Arrays.fill(looping, 512, 1024, (byte) 0);
        return looping;
    }
}
