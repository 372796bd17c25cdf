package org.counterfoil.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.counterfoil.source.RawDocument;
import org.counterfoil.source.RawTable;

/**
 * Documents of Word: body, tables, text boxes, footnotes and endnotes. POI's own reader of paragraphs knows neither tracked
 * changes nor text boxes, therefore the XML is walked.
 */
final class DocxFormat implements FormatReader {

    @Override
    public RawDocument read(OpenFile file) throws IOException {
        try (DocxParts parts = new DocxParts(file)) {
            DocxWalk walk = new DocxWalk(file, parts);
            walk.read();
            List<RawTable> tables = new ArrayList<>(walk.tables());
            tables.addAll(walk.outline().records());
            return new RawDocument(
                    file.source(),
                    file.path(),
                    Format.DOCX.slug(),
                    tables,
                    walk.outline().texts());
        }
    }
}
