package org.counterfoil.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that are read, and the endings of names that promise them. */
enum Format {
    CSV(new CsvFormat(), "csv", "tsv", "tab", "psv", "txt"),
    XLSX(new XlsxFormat(), "xlsx", "xlsm", "xltx", "xltm"),
    XLS(new XlsFormat(), "xls", "xlt"),
    ODS(new OdsFormat(), "ods", "ots"),
    PDF(new PdfFormat(), "pdf"),
    DOCX(new DocxFormat(), "docx", "docm", "dotx"),
    HTML(new HtmlFormat(), "html", "htm", "xhtml"),
    JSON(new JsonFormat(), "json", "jsonl", "ndjson", "geojson"),
    XML(new XmlFormat(), "xml"),
    MARKDOWN(new MarkdownFormat(), "md", "markdown"),
    TEXT(new TextFormat(), "txt", "text");

    private final FormatReader reader;
    private final List<String> endings;

    Format(FormatReader reader, String... endings) {
        this.reader = reader;
        this.endings = List.of(endings);
    }

    FormatReader reader() {
        return reader;
    }

    boolean isPromisedBy(String ending) {
        return endings.contains(ending);
    }

    /** As in {@link org.counterfoil.source.RawDocument#format}. */
    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the name promises; empty for an ending of no format. */
    static Optional<Format> promisedBy(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.isPromisedBy(ending))
                .reduce((first, last) -> last);
    }

    /** Lower-case, without the dot; empty if there is none. */
    static String ending(String path) {
        int dot = path.lastIndexOf('.');
        return dot < path.lastIndexOf('/') || dot < 0
                ? ""
                : path.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
