package org.counterfoil.intake.sheet;

import java.io.IOException;

/** The text of {@code si} and {@code is}: plain, or runs with looks of their own; phonetic readings are left out. */
final class RichText {

    private RichText() {}

    /** The tree stands at the element, which is passed. */
    static void read(XmlTree tree, ByteSink text) throws IOException {
        while (tree.child()) {
            if (tree.letter() == 't') {
                tree.text(text);
            } else if (tree.letter() == 'r') {
                run(tree, text);
            } else {
                tree.skip();
            }
        }
    }

    private static void run(XmlTree tree, ByteSink text) throws IOException {
        while (tree.child()) {
            if (tree.letter() == 't') {
                tree.text(text);
            } else {
                tree.skip();
            }
        }
    }
}
