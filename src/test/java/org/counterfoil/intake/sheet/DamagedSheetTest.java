package org.counterfoil.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.poi.util.XMLHelper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** A sheet with random damage is refused, or read as the JDK's parser reads it: never quietly otherwise. */
class DamagedSheetTest {

    private static final String SHEET =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"u\"><cols><col min=\"1\""
                    + " max=\"2\"/></cols><sheetData><row r=\"1\"><c r=\"A1\" s=\"0\" t=\"str\"><v>a&amp;b</v></c><c r=\"B1\"><v>12"
                    + "</v></c><c t='str'><v><![CDATA[x<y]]>z<!-- c --></v></c></row><row><c t='str'><v>1&#65;</v></c></row>"
                    + "</sheetData><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells></worksheet>";
    private static final String SIGNS = "<>/='\"&;![]-? \n\r0123456789abcrtvs:\u00e9";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void neverReadsOtherwiseThanAParser(long seed) throws Exception {
        Random random = new Random(seed);
        int both = 0;
        int refused = 0;
        for (int i = 0; i < 4_000; i++) {
            byte[] damaged = damaged(SHEET.getBytes(StandardCharsets.UTF_8), random);
            Optional<List<String>> ours = ours(damaged);
            Optional<List<String>> parsed = parsed(damaged);
            if (ours.isPresent() && parsed.isPresent()) {
                assertThat(ours.get())
                        .as(new String(damaged, StandardCharsets.UTF_8))
                        .containsExactlyInAnyOrderElementsOf(parsed.get());
                both++;
            }
            refused += ours.isEmpty() ? 1 : 0;
        }
        assertThat(both).isGreaterThan(400);
        assertThat(refused).isGreaterThan(400);
    }

    private static byte[] damaged(byte[] whole, Random random) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = random.nextInt(whole.length);
        int kind = random.nextInt(4);
        out.write(whole, 0, at);
        if (kind < 2) {
            byte[] sign = SIGNS.substring(0, 1 + random.nextInt(SIGNS.length())).getBytes(StandardCharsets.UTF_8);
            out.write(sign[sign.length - 1]);
        }
        int skipped = kind == 0 ? 0 : kind == 3 ? random.nextInt(30) : 1;
        int rest = Math.min(whole.length, at + skipped);
        out.write(whole, rest, whole.length - rest);
        return out.toByteArray();
    }

    private static Optional<List<String>> ours(byte[] xml) throws IOException {
        List<String> values = new ArrayList<>();
        SheetRow row = new SheetRow(SharedStrings.none(), new CellStyles(false));
        try {
            new SheetXml(new ByteArrayInputStream(xml), row, read -> {
                        for (int i = 0; i < read.count(); i++) {
                            values.add(read.stored(i));
                        }
                    })
                    .read();
            return Optional.of(values);
        } catch (MalformedSheet e) {
            return Optional.empty();
        }
    }

    private static Optional<List<String>> parsed(byte[] xml) throws Exception {
        Values values = new Values();
        XMLReader reader = XMLHelper.newXMLReader();
        reader.setContentHandler(values);
        reader.setErrorHandler(values);
        try {
            reader.parse(new InputSource(new ByteArrayInputStream(xml)));
            return Optional.of(values.found);
        } catch (SAXException | IOException e) {
            return Optional.empty();
        }
    }

    /** The texts of {@code v} where cells may stand. */
    private static final class Values extends DefaultHandler {

        private final List<String> found = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private String path = "";

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            path += "/" + name;
            if (path.endsWith("/sheetData/row/c/v")) {
                text.setLength(0);
            }
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            if (path.endsWith("/sheetData/row/c/v")) {
                text.append(characters, start, length);
            }
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            if (path.endsWith("/sheetData/row/c/v") && text.length() > 0) {
                found.add(text.toString());
            }
            path = path.substring(0, path.length() - name.length() - 1);
        }
    }
}
