package org.counterfoil.intake;

import java.util.Locale;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.counterfoil.source.RawPassage;

/** The text of a block. Tags of HTML in it are left out, but line breaks and what they strike through count. */
final class MarkdownWords extends AbstractVisitor {

    private final WordsBuilder words = new WordsBuilder();
    private int struck;

    private MarkdownWords() {}

    static Words of(Node block) {
        MarkdownWords visitor = new MarkdownWords();
        visitor.visitChildren(block);
        for (; visitor.struck > 0; visitor.struck--) {
            visitor.words.end();
        }
        return visitor.words.words();
    }

    @Override
    public void visit(Text text) {
        words.add(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.add(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak line) {
        words.add("\n");
    }

    @Override
    public void visit(HardLineBreak line) {
        words.add("\n");
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        words.link(link.getDestination());
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
        words.link(image.getDestination());
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof Strikethrough) {
            words.begin(RawPassage.STRUCK);
            visitChildren(node);
            words.end();
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(HtmlInline tag) {
        String name = tag.getLiteral().replaceAll("[<>]|\\s.*|/$", "").toLowerCase(Locale.ROOT);
        switch (name) {
            case "br", "br/" -> words.add("\n");
            case "s", "del", "strike" -> {
                words.begin(RawPassage.STRUCK);
                struck++;
            }
            case "/s", "/del", "/strike" -> {
                if (struck > 0) {
                    struck--;
                    words.end();
                }
            }
            default -> words.add("");
        }
    }
}
