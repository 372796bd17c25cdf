package org.counterfoil.intake;

import org.counterfoil.source.RawDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Web pages: tables, definition lists as records, and running text. Nothing is fetched, no script is run. */
final class HtmlFormat implements FormatReader {

    @Override
    public RawDocument read(OpenFile file) {
        Document page = Jsoup.parse(file.text());
        HtmlWalk walk = new HtmlWalk(file);
        walk.read(page.body());
        return new RawDocument(file.source(), file.path(), Format.HTML.slug(), walk.tables(), walk.passages());
    }
}
