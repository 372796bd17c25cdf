package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.List;
import org.counterfoil.source.RawDocument;
import org.counterfoil.source.RawTable;

/**
 * Plain text: paragraphs parted by blank lines, list items each by itself, headings as Markdown marks them, and tables that
 * are drawn.
 */
final class TextFormat implements FormatReader {

    @Override
    public RawDocument read(OpenFile file) {
        TextWalk walk = new TextWalk(file);
        walk.read(lines(file.text()));
        List<RawTable> tables = new ArrayList<>(walk.tables());
        tables.addAll(walk.outline().records());
        return new RawDocument(
                file.source(),
                file.path(),
                Format.TEXT.slug(),
                tables,
                walk.outline().texts());
    }

    static List<TextLine> lines(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .lines()
                .map(TextLine::new)
                .toList();
    }

    /** Whether a text of bars is a drawing of a table, and no table of values. */
    static boolean isDrawn(String text) {
        List<TextLine> lines = lines(text);
        return lines.stream().anyMatch(DrawnTable::isFrame)
                && lines.stream().allMatch(line -> line.isBlank() || DrawnTable.isPart(line));
    }
}
