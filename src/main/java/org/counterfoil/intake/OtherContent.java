package org.counterfoil.intake;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;

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

    private static final Map<String, String> DIALECTS = Map.of(
            "urn:schemas-microsoft-com:office:spreadsheet", "a workbook of Excel 2003 in XML",
            "http://schemas.microsoft.com/office/word/2003/wordml", "a document of Word 2003 in XML",
            "urn:oasis:names:tc:opendocument:xmlns:office:1.0", "a flat OpenDocument file",
            "http://www.w3.org/2000/svg", "a drawing (SVG)");

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

    /** @throws Refusal if the root element is that of a program's own format */
    static void refuseDialect(OpenFile file, String namespace, String root) {
        String words = DIALECTS.get(namespace);
        if (words != null) {
            throw file.unknown("It is " + words + " (its root is '" + root + "').", "Save it as XLSX, DOCX or PDF.");
        }
    }
}
