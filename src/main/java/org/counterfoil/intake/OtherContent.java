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
    GZIP("1f8b", "a GZIP archive", "Put it into the source's folder, where what it holds is read; or unpack it."),
    BZIP2("425a68", "a BZIP2 archive", "Unpack it into the source's folder."),
    XZ("fd377a585a00", "an XZ archive", "Unpack it into the source's folder."),
    ZSTANDARD("28b52ffd", "a Zstandard archive", "Unpack it into the source's folder."),
    BMP(
            "424d",
            6,
            "00000000",
            "a picture (BMP)",
            "Type the table into a spreadsheet, or have the text recognised (OCR)."),
    WEBP(
            "52494646",
            8,
            "57454250",
            "a picture (WEBP)",
            "Type the table into a spreadsheet, or have the text recognised (OCR)."),
    HEIC(
            "",
            4,
            "66747970",
            "a picture or film (HEIC, MP4)",
            "Type the table into a spreadsheet, or have the text recognised (OCR)."),
    BIG_TIFF("4d4d002a", "a picture (TIFF)", "Type the table into a spreadsheet, or have the text recognised (OCR)."),
    SPANNED_ZIP("504b0708", "one part of a divided ZIP archive", "Join the parts, or pack it as one."),
    ORC("4f5243", "an ORC file", "Export it as CSV."),
    AVRO("4f626a01", "an Avro file", "Export it as JSON or CSV."),
    FEATHER("4152524f5731", "an Arrow file", "Export it as CSV."),
    ACCESS("000100005374616e64617264", "an Access database", "Export its tables as CSV or XLSX."),
    DBASE("03", 28, "00000000", "a dBASE table (DBF)", "Open it in a spreadsheet and save it as XLSX or CSV."),
    LOTUS("00000200", "a workbook of Lotus 1-2-3", "Open it in a spreadsheet and save it as XLSX."),
    OLD_EXCEL("0908", "a workbook of Excel 4 or older", "Open it in a spreadsheet and save it as XLSX."),
    POSTSCRIPT("25215053", "a PostScript file", "Print it as PDF with its text."),
    WEB_ARCHIVE(
            "4d494d452d56657273696f6e",
            "a web archive or an e-mail (MHTML)",
            "Save the page as HTML, or the attachment itself."),
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
    private final int offset;
    private final byte[] further;
    private final String words;
    private final String advice;

    OtherContent(String hex, String words, String advice) {
        this(hex, 0, hex, words, advice);
    }

    OtherContent(String hex, int offset, String further, String words, String advice) {
        this.magic = HexFormat.of().parseHex(hex);
        this.offset = offset;
        this.further = HexFormat.of().parseHex(further);
        this.words = words;
        this.advice = advice;
    }

    /** @return whether the bytes begin as these files do, and go on so at the offset */
    private boolean begins(byte[] bytes) {
        return Recognition.startsWith(bytes, magic)
                && bytes.length >= offset + further.length
                && Arrays.equals(bytes, offset, offset + further.length, further, 0, further.length);
    }

    /** @throws Refusal if the content is one of these */
    static void refuse(OpenFile file) {
        Arrays.stream(values())
                .filter(other -> other.begins(file.bytes()))
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
