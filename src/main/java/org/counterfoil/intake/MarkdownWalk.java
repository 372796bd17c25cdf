package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.counterfoil.source.RawTable;
import org.jsoup.Jsoup;

/** Goes through the blocks of a Markdown file in reading order. */
final class MarkdownWalk extends AbstractVisitor {

    private final OpenFile file;
    private final Outline outline;
    private final Captions captions = new Captions();
    private final List<RawTable> tables = new ArrayList<>();
    /** The heading or caption right above, until a table has taken it as its name. */
    private String untaken = "";

    private int depth;

    MarkdownWalk(OpenFile file) {
        this.file = file;
        this.outline = new Outline(file);
    }

    Outline outline() {
        return outline;
    }

    List<RawTable> tables() {
        return tables;
    }

    @Override
    public void visit(Heading heading) {
        Words words = MarkdownWords.of(heading);
        outline.heading(heading.getLevel(), words);
        untaken = words.text();
    }

    @Override
    public void visit(Paragraph paragraph) {
        Words words = MarkdownWords.of(paragraph);
        outline.paragraph(words);
        if (Captions.isNumbered(words.text())) {
            untaken = words.text();
        }
    }

    @Override
    public void visit(FencedCodeBlock code) {
        outline.code(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        outline.code(code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        outline.paragraph(Words.plain(Jsoup.parseBodyFragment(html.getLiteral()).text()));
    }

    @Override
    public void visit(BulletList list) {
        list(list);
    }

    @Override
    public void visit(OrderedList list) {
        list(list);
    }

    private void list(Node list) {
        depth++;
        visitChildren(list);
        depth--;
        if (depth == 0) {
            outline.endList();
        }
    }

    /** The first paragraph is the item; what follows in it stands below. */
    @Override
    public void visit(ListItem item) {
        Node child = item.getFirstChild();
        if (child instanceof Paragraph) {
            outline.item(depth, MarkdownWords.of(child));
            child = child.getNext();
        }
        for (; child != null; child = child.getNext()) {
            child.accept(this);
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            table(block);
        } else {
            visitChildren(block);
        }
    }

    private void table(Node block) {
        String name = captions.name(untaken);
        String place = captions.place("", name);
        untaken = "";
        Grid grid = new Grid(file);
        for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    row(grid, row);
                }
            }
        }
        tables.add(grid.table(name, place, false));
        grid.leaveOut(place, outline.passages());
    }

    private static void row(Grid grid, Node row) {
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                grid.add(MarkdownWords.of(cell), 1, 1);
            }
        }
        grid.endRow();
    }
}
