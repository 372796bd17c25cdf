package org.counterfoil.intake;

import java.util.Arrays;
import java.util.HexFormat;

/** Formats that people deliver and that are not read, so that the refusal can name them. */
enum OtherContent {
    PNG("89504e47", "a picture (PNG)", "Type the table into a spreadsheet, or have the text recognised (OCR)."),
    JPEG("ffd8ff", "a picture (JPEG)", "Type the table into a spreadsheet, or have the text recognised (OCR)."),
    GIF("47494638", "a picture (GIF)", "Type the table into a spreadsheet, or have the text recognised (OCR)."),
    TIFF("49492a00", "a picture (TIFF)", "Type the table into a spreadsheet, or have the text recognised (OCR)."),
    GZIP("1f8b", "a GZIP archive", "Unpack it into the source's folder."),
    SEVEN_ZIP("377abcaf271c", "a 7z archive", "Unpack it into the source's folder."),
    RAR("526172211a", "a RAR archive", "Unpack it into the source's folder."),
    EMPTY_ZIP("504b0506", "an empty ZIP archive", "Fetch it again."),
    SQLITE("53514c69746520666f726d6174", "an SQLite database", "Export its tables as CSV."),
    PARQUET("50415231", "a Parquet file", "Export it as CSV."),
    RTF("7b5c727466", "a rich text document (RTF)", "Save it as DOCX.");

    private final byte[] magic;
    private final String words;
    private final String advice;

    OtherContent(String hex, String words, String advice) {
        this.magic = HexFormat.of().parseHex(hex);
        this.words = words;
        this.advice = advice;
    }

    /** @throws Refusal if the content is one of these */
    static void refuse(OpenFile file) {
        Arrays.stream(values())
                .filter(other -> Recognition.startsWith(file.bytes(), other.magic))
                .findFirst()
                .ifPresent(other -> {
                    throw file.unknown("It is " + other.words + ".", other.advice);
                });
    }
}
