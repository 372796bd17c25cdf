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

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> LISTS = Set.of("ul", "ol", "menu");

    private final OpenFile file;
    private final Outline outline;
    private final Captions captions = new Captions();
    private final HtmlRecords records;
    private final List<RawTable> tables = new ArrayList<>();
    private WordsBuilder line = new WordsBuilder();
    /** The heading right above, until a table has taken it as its name. */
    private String untaken = "";

    private int lists;
    /** Depth of the list item whose text comes next; 0: none. */
    private int item;

    private int hidden;

    HtmlWalk(OpenFile file) {
        this.file = file;
        this.outline = new Outline(file);
        this.records = new HtmlRecords(file, captions);
    }

    void read(Element body) {
        children(body);
        flush();
    }

    Outline outline() {
        return outline;
    }

    List<RawTable> tables() {
        List<RawTable> all = new ArrayList<>(tables);
        all.addAll(records.tables());
        return all;
    }

    private void children(Element parent) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                line.add(HtmlWords.text(text));
            } else if (node instanceof Element element && !HtmlWords.isNoText(element)) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            line.add("\n");
        } else if (name.equals("table")) {
            flush();
            table(element);
        } else if (HtmlWords.isHidden(element)) {
            hidden(element);
        } else if (name.equals("dl")) {
            flush();
            records.add(element, outline);
        } else if (HEADINGS.contains(name)) {
            flush();
            Words words = HtmlWords.of(element).words();
            untaken = words.text();
            outline.heading(name.charAt(1) - '0', words);
        } else {
            blockOrSpan(element);
        }
    }

    private void hidden(Element element) {
        flush();
        hidden++;
        children(element);
        flush();
        hidden--;
    }

    private void blockOrSpan(Element element) {
        boolean list = LISTS.contains(element.normalName());
        boolean inItem = element.normalName().equals("li");
        boolean block = list || inItem || element.isBlock();
        if (block) {
            flush();
        }
        lists += list ? 1 : 0;
        item = inItem ? Math.max(1, lists) : item;
        marked(element);
        if (block) {
            flush();
        }
        item = inItem ? 0 : item;
        lists -= list ? 1 : 0;
        if (list && lists == 0) {
            outline.endList();
        }
    }

    private void marked(Element element) {
        boolean struck = HtmlWords.isStruck(element) && !element.isBlock();
        if (struck) {
            line.begin(RawPassage.STRUCK);
        }
        children(element);
        line.link(element.attr("href"));
        if (struck) {
            line.end();
        }
    }

    private void flush() {
        if (line.isBlank()) {
            line = new WordsBuilder();
            return;
        }
        Words words = line.words();
        line = new WordsBuilder();
        if (hidden > 0) {
            outline.passages().leaveOut(RawPassage.HIDDEN, words.stored());
        } else if (item > 0) {
            outline.item(item, words);
            item = 0;
        } else {
            outline.paragraph(words);
        }
    }

    private void table(Element element) {
        String name = captions.name(HtmlTable.caption(element).orElse(untaken));
        String place = captions.place("", name);
        untaken = "";
        HtmlTable table = new HtmlTable(file, element);
        Grid grid = table.grid();
        tables.add(grid.table(name, place, hidden > 0 || HtmlWords.isHidden(element)));
        grid.leaveOut(place, outline.passages());
        HtmlTable.caption(element).ifPresent(outline.passages()::paragraph);
        table.within().forEach(this::table);
    }
}
