package org.counterfoil.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.counterfoil.intake.sheet.SheetRow;
import org.counterfoil.intake.sheet.XlsxWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Ways to read the one sheet of a workbook. Every cell's text is made and its length taken, so that none is left out. */
enum SheetReading {
    OURS("ours: text as shown of every cell") {
        @Override
        Seen read(Path file) throws Exception {
            return ours(file, false);
        }
    },
    OURS_TYPED("ours: text as shown, number or date, text as stored, format") {
        @Override
        Seen read(Path file) throws Exception {
            return ours(file, true);
        }
    },
    POI_FORMATTED("POI's event reader with DataFormatter: text as shown") {
        @Override
        Seen read(Path file) throws Exception {
            return poi(file, true);
        }
    },
    POI_RAW("POI's event reader: text as stored, shared texts looked up") {
        @Override
        Seen read(Path file) throws Exception {
            return poi(file, false);
        }
    },
    FASTEXCEL("fastexcel-reader: text as stored, shared texts looked up") {
        @Override
        Seen read(Path file) throws Exception {
            try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                    Stream<Row> rows = workbook.getFirstSheet().openStream()) {
                Counter counter = new Counter();
                rows.forEach(row -> {
                    counter.rows++;
                    row.forEach(cell -> counter.cell(cell == null ? "" : cell.getText()));
                });
                return counter.seen();
            }
        }
    },
    SAX("the JDK's SAX parser alone: cells counted, nothing made of them") {
        @Override
        Seen read(Path file) throws Exception {
            try (ZipFile zip = new ZipFile(file.toFile());
                    InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
                Counter counter = new Counter();
                SAXParserFactory.newDefaultInstance().newSAXParser().parse(sheet, counter);
                return counter.seen();
            }
        }
    };

    private final String words;

    SheetReading(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** @param characters of all texts together */
    record Seen(long rows, long cells, long characters) {}

    abstract Seen read(Path file) throws Exception;

    private static Seen ours(Path file, boolean typed) throws IOException {
        Counter counter = new Counter();
        try (XlsxWorkbook workbook = new XlsxWorkbook(FileChannel.open(file), 4L << 30)) {
            workbook.read(workbook.sheets().get(0), row -> {
                counter.rows++;
                for (int i = 0; i < row.count(); i++) {
                    counter.cell(row.shown(i));
                    counter.characters += typed ? typed(row, i) : 0;
                }
            });
        }
        return counter.seen();
    }

    private static long typed(SheetRow row, int cell) throws IOException {
        long seen = row.stored(cell).length() + row.format(cell).length();
        var number = row.number(cell);
        var date = row.date(cell);
        return seen + (number == null ? 0 : number.scale()) + (date == null ? 0 : date.getDayOfMonth());
    }

    private static Seen poi(Path file, boolean formatted) throws Exception {
        Counter counter = new Counter();
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(parts);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(parts);
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(
                    formatted
                            ? new XSSFSheetXMLHandler(
                                    reader.getStylesTable(), strings, counter, new DataFormatter(Locale.US), false)
                            : new StoredCells(strings, counter));
            try (InputStream sheet = reader.getSheetsData().next()) {
                xml.parse(new InputSource(sheet));
            }
        }
        return counter.seen();
    }

    /** Takes the texts as they come. */
    private static final class Counter extends DefaultHandler implements XSSFSheetXMLHandler.SheetContentsHandler {

        private long rows;
        private long cells;
        private long characters;

        Seen seen() {
            return new Seen(rows, cells, characters);
        }

        void cell(String text) {
            cells++;
            characters += text.length();
        }

        @Override
        public void startRow(int row) {
            rows++;
        }

        @Override
        public void endRow(int row) {}

        @Override
        public void cell(String address, String text, XSSFComment comment) {
            cell(text);
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) {
            rows += name.equals("row") ? 1 : 0;
            cells += name.equals("c") ? 1 : 0;
        }
    }

    /** As little as POI allows: the text of {@code v}, and the shared text it means. */
    private static final class StoredCells extends DefaultHandler {

        private final ReadOnlySharedStringsTable strings;
        private final Counter counter;
        private final StringBuilder value = new StringBuilder();
        private boolean shared;

        StoredCells(ReadOnlySharedStringsTable strings, Counter counter) {
            this.strings = strings;
            this.counter = counter;
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) {
            if (local.equals("c")) {
                shared = "s".equals(attributes.getValue("t"));
                value.setLength(0);
            }
            counter.rows += local.equals("row") ? 1 : 0;
        }

        @Override
        public void characters(char[] text, int start, int length) {
            value.append(text, start, length);
        }

        @Override
        public void endElement(String uri, String local, String name) {
            if (local.equals("c")) {
                String stored = value.toString();
                counter.cell(
                        shared ? strings.getItemAt(Integer.parseInt(stored)).getString() : stored);
            }
        }
    }
}
