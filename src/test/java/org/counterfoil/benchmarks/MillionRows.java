package org.counterfoil.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook as full as a sheet may be below its header: 1,048,575 rows of 12 columns. Four texts are shared (one
 * different in every row, names of 200,000, of 1,000 and of 200), two columns are dates, five numbers in four formats, one
 * true or false.
 */
final class MillionRows {

    static final int ROWS = 1_048_575;
    static final int COLUMNS = 12;

    private static final int VICTIMS = 200_000;
    private static final int ACTORS = 1_000;
    private static final int COUNTRIES = 200;
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private MillionRows() {}

    static void write(Path file) throws IOException {
        try (ZipOutputStream zip =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            part(zip, "[Content_Types].xml", contentTypes());
            part(zip, "_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations(
                            "worksheet",
                            "worksheets/sheet1.xml",
                            "sharedStrings",
                            "sharedStrings.xml",
                            "styles",
                            "styles.xml"));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                            + "\"><sheets><sheet name=\"All\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            part(zip, "xl/styles.xml", styles());
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            texts(zip);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            sheet(zip);
        }
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String contentTypes() {
        String office = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("workbook", office + "sheet.main") + override("worksheets/sheet1", office + "worksheet")
                + override("sharedStrings", office + "sharedStrings") + override("styles", office + "styles")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + type + "+xml\"/>";
    }

    private static String relations(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"r" + (i / 2 + 1) + "\" Type=\"" + OFFICE + "/" + typesAndTargets[i]
                    + "\" Target=\"" + typesAndTargets[i + 1] + "\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    private static String styles() {
        return "<styleSheet xmlns=\"" + MAIN
                + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>"
                + "</numFmts><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills><borders count=\"1\"><border/>"
                + "</borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"6\"><xf numFmtId=\"0\"/>"
                + "<xf numFmtId=\"164\"/><xf numFmtId=\"4\"/><xf numFmtId=\"10\"/><xf numFmtId=\"22\"/><xf numFmtId=\"3\"/>"
                + "</cellXfs></styleSheet>";
    }

    private static void texts(OutputStream out) throws IOException {
        StringBuilder xml = new StringBuilder("<sst xmlns=\"" + MAIN + "\">");
        for (int i = 0; i < ROWS; i++) {
            text(out, xml, "incident " + i + " of the list");
        }
        for (int i = 0; i < VICTIMS; i++) {
            text(out, xml, "Exchange &amp; Bank No. " + i);
        }
        for (int i = 0; i < ACTORS; i++) {
            text(out, xml, "조직 " + i);
        }
        for (int i = 0; i < COUNTRIES; i++) {
            text(out, xml, "Country " + i);
        }
        flush(out, xml.append("</sst>"));
    }

    private static void text(OutputStream out, StringBuilder xml, String text) throws IOException {
        xml.append("<si><t>").append(text).append("</t></si>");
        if (xml.length() > 1 << 15) {
            flush(out, xml);
        }
    }

    private static void flush(OutputStream out, StringBuilder xml) throws IOException {
        out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
        xml.setLength(0);
    }

    private static void sheet(OutputStream out) throws IOException {
        Random random = new Random(20_190_305);
        StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        for (int row = 1; row <= ROWS; row++) {
            row(xml, row, random);
            if (xml.length() > 1 << 15) {
                flush(out, xml);
            }
        }
        flush(out, xml.append("</sheetData></worksheet>"));
    }

    private static void row(StringBuilder xml, int row, Random random) {
        xml.append("<row r=\"").append(row).append("\">");
        cell(xml, 'A', row, "\" t=\"s", row - 1);
        cell(xml, 'B', row, "\" t=\"s", ROWS + random.nextInt(VICTIMS));
        cell(xml, 'C', row, "\" t=\"s", ROWS + VICTIMS + random.nextInt(ACTORS));
        cell(xml, 'D', row, "\" t=\"s", ROWS + VICTIMS + ACTORS + random.nextInt(COUNTRIES));
        cell(xml, 'E', row, "\" s=\"1", 42_000 + random.nextInt(3_000));
        cell(xml, 'F', row, "\" s=\"4", 42_000 + random.nextInt(3_000) + random.nextInt(1_000) / 1_000.0);
        cell(xml, 'G', row, "\" s=\"2", random.nextInt(1_000_000_000) / 100.0);
        cell(xml, 'H', row, "\" s=\"5", random.nextInt(1_000_000_000));
        cell(xml, 'I', row, "\" s=\"3", random.nextInt(10_000) / 10_000.0);
        cell(xml, 'J', row, "", random.nextInt(1_000_000) / 1_000.0);
        cell(xml, 'K', row, "", random.nextInt(100));
        cell(xml, 'L', row, "\" t=\"b", random.nextInt(2));
        xml.append("</row>");
    }

    private static void cell(StringBuilder xml, char column, int row, String marks, Object value) {
        xml.append("<c r=\"")
                .append(column)
                .append(row)
                .append(marks)
                .append("\"><v>")
                .append(value)
                .append("</v></c>");
    }
}
