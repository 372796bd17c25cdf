package org.counterfoil.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.counterfoil.source.RawDocument;
import org.counterfoil.source.RawTable;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Workbooks of Open XML, hidden sheets included. Read as a stream of events: a workbook as objects would take a
 * kilobyte a cell.
 */
final class XlsxFormat implements FormatReader {

    @Override
    public RawDocument read(OpenFile file) throws IOException {
        ZipBombs.guard();
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file.bytes()))) {
            return new RawDocument(file.source(), file.path(), Format.XLSX.slug(), sheets(file, parts), List.of());
        } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static List<RawTable> sheets(OpenFile file, OPCPackage parts)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader reader = new XSSFReader(parts);
        SheetContext context = new SheetContext(
                file,
                new SpreadsheetCells(from1904(reader)),
                new ReadOnlySharedStringsTable(parts, false),
                reader.getStylesTable());
        List<RawTable> tables = new ArrayList<>();
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            try (InputStream sheet = sheets.next()) {
                tables.add(table(context, sheets.getSheetName(), sheet));
            }
        }
        return tables;
    }

    private static RawTable table(SheetContext context, String name, InputStream sheet)
            throws IOException, SAXException, ParserConfigurationException {
        SheetHandler handler = new SheetHandler(context);
        parse(sheet, handler);
        return new RawTable(name, "sheet " + name, handler.rows());
    }

    private static boolean from1904(XSSFReader reader)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        WorkbookHandler handler = new WorkbookHandler();
        try (InputStream workbook = reader.getWorkbookData()) {
            parse(workbook, handler);
        }
        return handler.from1904();
    }

    /** POI's XML reader resolves no external entities and no document types. */
    private static void parse(InputStream in, ContentHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(handler);
        xml.parse(new InputSource(in));
    }

    /** What all sheets of a workbook share. */
    record SheetContext(
            OpenFile file, SpreadsheetCells cells, ReadOnlySharedStringsTable strings, StylesTable styles) {}
}
