package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.counterfoil.source.RawDocument;
import org.counterfoil.source.RawTable;

/** Markdown as GitHub takes it: tables, running text under its headings, and headings or list items as records. */
final class MarkdownFormat implements FormatReader {

    /** Lists and quotes within each other; deeper ones are read as text. */
    private static final int NESTED = 64;

    /** One tilde means about. */
    private static final Extension STRIKE =
            StrikethroughExtension.builder().requireTwoTildes(true).build();

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), STRIKE))
            .maxOpenBlockParsers(NESTED)
            .maxInlineNesting(NESTED)
            .build();

    @Override
    public RawDocument read(OpenFile file) {
        MarkdownWalk walk = new MarkdownWalk(file);
        PARSER.parse(file.text()).accept(walk);
        List<RawTable> tables = new ArrayList<>(walk.tables());
        tables.addAll(walk.outline().records());
        return new RawDocument(
                file.source(),
                file.path(),
                Format.MARKDOWN.slug(),
                tables,
                walk.outline().texts());
    }
}
