package org.counterfoil.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How a spreadsheet of OpenDocument shows its numbers, beside the number and the text as shown. */
class OdsFormatTest {

    private static final String SPACES = " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
            + " xmlns:number='urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0'"
            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'";
    private static final String CELL_STYLE =
            "<style:style style:name='ce1' style:family='table-cell' style:data-style-name='N'/>";

    @TempDir
    Path folder;

    static Stream<NamedCsvRecord> formats() throws IOException {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(Path.of("src/test/resources/cases/ods-formats.csv"))) {
            return csv.stream().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void givesTheFormatOfACell(NamedCsvRecord expected) throws Exception {
        ReadResult read =
                read("", expected.getField("style") + CELL_STYLE, "<table:table-column/>", " table:style-name='ce1'");

        assertThat(Reads.cell(read, 0, 1, 1).format())
                .as(expected.getField("why"))
                .isEqualTo(expected.getField("code"));
        assertThat(Reads.cell(read, 0, 1, 1).text()).isEqualTo("1.5 as shown");
        assertThat(Reads.cell(read, 0, 1, 1).number()).isEqualByComparingTo("1.5");
    }

    @Test
    void takesItFromTheColumnAndFromTheStylesOfTheWholeDocument() throws Exception {
        String percent = "<number:percentage-style style:name='N'><number:number number:decimal-places='1'/>"
                + "<number:text>%</number:text></number:percentage-style>" + CELL_STYLE;
        String child = "<style:style style:name='ce2' style:parent-style-name='ce1'/>";
        ReadResult read = read(percent, child, "<table:table-column table:default-cell-style-name='ce2'/>", "");

        assertThat(Reads.cell(read, 0, 1, 1).format()).isEqualTo("0.0%");
    }

    private ReadResult read(String styles, String automatic, String column, String cellStyle) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            put(
                    zip,
                    "styles.xml",
                    "<office:document-styles" + SPACES + "><office:styles>" + styles
                            + "</office:styles></office:document-styles>");
            put(
                    zip,
                    "content.xml",
                    "<office:document-content" + SPACES + "><office:automatic-styles>" + automatic
                            + "</office:automatic-styles><office:body><office:spreadsheet><table:table table:name='A'>"
                            + column
                            + "<table:table-row><table:table-cell" + cellStyle
                            + " office:value-type='float' office:value='1.5'><text:p>1.5 as shown</text:p></table:table-cell>"
                            + "</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>");
        }
        return Reads.bytes(folder, "a.ods", bytes.toByteArray(), new ReadOptions("", "", ""));
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
    }
}
