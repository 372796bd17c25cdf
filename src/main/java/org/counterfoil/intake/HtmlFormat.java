package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.List;
import org.counterfoil.source.RawDocument;
import org.counterfoil.source.RawTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Web pages: tables, definition lists and marked-up data as records, and running text. Nothing is fetched, no script is
 * run.
 */
final class HtmlFormat implements FormatReader {

    @Override
    public RawDocument read(OpenFile file) {
        Document page = Jsoup.parse(file.text());
        HtmlWalk walk = new HtmlWalk(file);
        walk.read(page.body());
        List<RawTable> tables = new ArrayList<>(walk.tables());
        tables.addAll(walk.outline().records());
        tables.addAll(new HtmlData(file).tables(page, walk.outline().passages()));
        return new RawDocument(
                file.source(),
                file.path(),
                Format.HTML.slug(),
                tables,
                walk.outline().texts());
    }
}
