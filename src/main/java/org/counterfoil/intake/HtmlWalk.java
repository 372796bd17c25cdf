package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.counterfoil.source.RawPassage;
import org.counterfoil.source.RawTable;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Goes through a page in reading order. All text is kept: what stands in no paragraph becomes one at the next block. */
final class HtmlWalk {

    private static final Set<String> UNSEEN = Set.of("script", "style", "template", "noscript", "head", "svg");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final OpenFile file;
    private final Passages passages;
    private final Captions captions = new Captions();
    private final HtmlRecords records;
    private final List<RawTable> tables = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    /** The heading right above, until a table has taken it as its name. */
    private String untaken = "";

    HtmlWalk(OpenFile file) {
        this.file = file;
        this.passages = new Passages(file, "");
        this.records = new HtmlRecords(file, captions);
    }

    void read(Element body) {
        children(body);
        flush();
    }

    List<RawTable> tables() {
        List<RawTable> all = new ArrayList<>(tables);
        all.addAll(records.tables());
        return all;
    }

    List<RawPassage> passages() {
        return passages.all();
    }

    private void children(Element parent) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode) {
                line.append(((TextNode) node).getWholeText());
            } else if (node instanceof Element) {
                element((Element) node);
            }
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        if (UNSEEN.contains(name)) {
            return;
        }
        if (name.equals("br")) {
            line.append(' ');
        } else if (name.equals("table")) {
            table(element);
        } else if (name.equals("dl")) {
            flush();
            records.add(element, passages.heading());
        } else if (HEADINGS.contains(name)) {
            flush();
            untaken = element.text();
            passages.heading(untaken);
        } else {
            blockOrSpan(element);
        }
    }

    private void blockOrSpan(Element element) {
        if (element.isBlock() || element.normalName().equals("li")) {
            flush();
            children(element);
            flush();
        } else {
            children(element);
        }
    }

    private void flush() {
        passages.paragraph(line.toString());
        line.setLength(0);
    }

    private void table(Element element) {
        flush();
        String name = captions.name(HtmlTable.caption(element).orElse(untaken));
        untaken = "";
        tables.add(HtmlTable.grid(file, element).table(name, captions.place("", name), false));
        HtmlTable.caption(element).ifPresent(passages::paragraph);
    }
}
