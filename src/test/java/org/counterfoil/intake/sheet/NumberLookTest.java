package org.counterfoil.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers look as POI's formatter has them, whoever of us writes them. */
class NumberLookTest {

    private static final List<String> FORMATS = List.of(
            "0",
            "0.0",
            "0.000",
            "#,##0",
            "#,##0.0000",
            "0%",
            "0.0%",
            "#,##0%",
            "$#,##0",
            "$#,##0.00",
            "€#,##0.00",
            "m/d/yy",
            "yyyy-mm-dd",
            "yyyy/mm/dd",
            "dd.mm.yyyy",
            "d-mmm-yy",
            "d-mmm",
            "mmm-yy",
            "mmmm yyyy",
            "dddd, d mmmm yyyy",
            "ddd d",
            "h:mm AM/PM",
            "h:mm:ss AM/PM",
            "h:mm",
            "hh:mm:ss",
            "m/d/yy h:mm",
            "yyyy-mm-dd hh:mm:ss",
            "[$-409]m/d/yy h:mm AM/PM;@",
            "yyyy\\-mm\\-dd",
            "mm:ss",
            "yy",
            "d/m/yyyy",
            "#,#00.00");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void looksAsPoiShows(boolean from1904) {
        DataFormatter poi = new DataFormatter(Locale.US);
        Random random = new Random(7);
        int ours = 0;
        for (String format : FORMATS) {
            NumberLook look = new NumberLook(200, format, from1904);
            for (int i = 0; i < 2_000; i++) {
                double value = AgainstPoiTest.number(random);
                String expected =
                        poi.formatRawCellContents(value, 200, format, from1904).strip();
                boolean fallback = expected.equals(String.valueOf(value)) || expected.matches("#*");
                if (!fallback) {
                    assertThat(look.shown(value)).as("%s of %s", format, value).isEqualTo(expected);
                    ours++;
                }
            }
        }
        assertThat(ours).isGreaterThan(50_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 9, 10, 14, 15, 16, 17, 18, 19, 20, 21, 22, 37, 38, 39, 40, 45, 46, 47, 48})
    void looksAsPoiShowsTheFormatsEveryWorkbookHas(int index) {
        DataFormatter poi = new DataFormatter(Locale.US);
        String format = BuiltinFormats.getBuiltinFormat(index);
        NumberLook look = new NumberLook(index, format, false);
        Random random = new Random(index);
        for (int i = 0; i < 500; i++) {
            double value = AgainstPoiTest.number(random);
            String expected =
                    poi.formatRawCellContents(value, index, format, false).strip();
            if (!expected.equals(String.valueOf(value)) && !expected.matches("#*")) {
                assertThat(look.shown(value)).as("%s of %s", format, value).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1.5,1.5,as written",
        "0.30000000000000004,0.3,noise of binary fractions",
        "1E3,1000,an exponent",
        "1.4500000099999999E7,14500000.1,an exponent and noise",
        "100.0,100,zeros behind the point",
        "007,7,zeros in front",
        "-0,0,no number has a sign alone",
        "123456789012345678901234567890,123456789012345678901234567890,whole numbers are exact",
        "'  12 ',12,space around",
        "1.7976931348623157E308,1.79769313486232E308,the largest"
    })
    void readsTheNumberThatWasEntered(String stored, java.math.BigDecimal number, String why) {
        StoredNumber read = new StoredNumber();
        byte[] bytes = stored.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        read.read(bytes, 0, bytes.length);
        assertThat(read.decimal()).as(why).isEqualByComparingTo(number);
        assertThat(read.binary()).as(why).isEqualTo(Double.parseDouble(stored));
    }
}
