package org.counterfoil.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import org.counterfoil.intake.sheet.XmlBytes.Tag;

/**
 * Walks XML from element to element and holds every end tag against its start tag. After {@link #child} said yes, the
 * element is either entered by asking for its children, or passed by {@link #skip} or {@link #text}.
 */
final class XmlTree {

    /** Spreadsheets nest a dozen levels. */
    private static final int DEPTH = 256;

    private final XmlBytes xml;
    private final int[] open = new int[DEPTH];
    private int depth;
    /** Whether the element that was last met ended in its own tag. */
    private boolean empty;

    XmlTree(InputStream in) throws IOException {
        this.xml = new XmlBytes(Utf8Input.of(in));
    }

    XmlBytes xml() {
        return xml;
    }

    /** Enters the root, whatever its name. */
    void open() throws IOException {
        Tag tag = xml.next();
        if (tag != Tag.START && tag != Tag.EMPTY || !xml.textIsBlank()) {
            throw new MalformedSheet("It does not begin with an element.");
        }
        enter(tag);
    }

    private void enter(Tag tag) throws MalformedSheet {
        empty = tag == Tag.EMPTY;
        if (!empty) {
            if (depth == DEPTH) {
                throw new MalformedSheet("It nests more than " + DEPTH + " levels.");
            }
            open[depth++] = xml.nameHash();
        }
    }

    /** Moves to the next child of the element that was last entered; at its end, false. */
    boolean child() throws IOException {
        if (empty) {
            empty = false;
            return false;
        }
        Tag tag = xml.next();
        if (tag == Tag.END) {
            leave();
            return false;
        }
        if (tag == Tag.NONE) {
            throw new MalformedSheet("It is cut off before its end.");
        }
        enter(tag);
        return true;
    }

    private void leave() throws MalformedSheet {
        if (depth == 0 || open[--depth] != xml.nameHash()) {
            throw new MalformedSheet("The tag </" + xml.name() + "> ends what did not begin.");
        }
    }

    /** Whether the element that was last met has this name, its prefix left out. */
    boolean is(String name) {
        return xml.is(name);
    }

    byte letter() {
        return xml.letter();
    }

    /** Passes the element that was last met with all that is in it. */
    void skip() throws IOException {
        if (empty) {
            empty = false;
            return;
        }
        int outside = depth - 1;
        while (depth > outside) {
            child();
            // what is empty in there is passed with its own tag
            empty = false;
        }
    }

    /** Adds the text of the element that was last met to the sink; elements in it are passed. */
    void text(ByteSink sink) throws IOException {
        if (empty) {
            empty = false;
            return;
        }
        while (true) {
            Tag tag = xml.next();
            if (tag == Tag.NONE) {
                throw new MalformedSheet("It is cut off before its end.");
            }
            xml.copyText(sink);
            if (tag == Tag.END) {
                leave();
                return;
            }
            enter(tag);
            skip();
        }
    }

    /** Nothing may follow the root. */
    void end() throws IOException {
        if (depth > 0 || xml.next() != Tag.NONE || !xml.textIsBlank()) {
            throw new MalformedSheet("Something follows its end.");
        }
    }
}
