package org.counterfoil.source;

import java.util.List;

/**
 * What a file said, in file order, nothing understood yet.
 *
 * @param source folder name of the source
 * @param path file name within the source's folder, {@code /} between folders
 * @param format what the content was recognised as: csv, xlsx, xls, ods, pdf, docx, html, json, xml,
 *     markdown, text
 * @param tables every table, also empty ones; a plain table file has one with an empty name
 * @param passages running text outside tables, in reading order
 */
public record RawDocument(String source, String path, String format, List<RawTable> tables, List<RawPassage> passages) {

    public RawDocument {
        tables = List.copyOf(tables);
        passages = List.copyOf(passages);
    }
}
