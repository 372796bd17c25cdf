package org.counterfoil.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts that a workbook's cells share, as UTF-8 end to end: a text costs its bytes and five to seven more, not the sixty of
 * an object. Texts beyond {@link StringBlocks#HEAP_BLOCKS} lie in a temporary file. Not for several threads.
 */
final class SharedStrings implements AutoCloseable {

    private static final int PAGE_BITS = 14;
    private static final int PAGE = 1 << PAGE_BITS;

    /** Names and countries come again soon; a power of two. */
    private static final int RECENT = 1 << 13;

    private final StringBlocks blocks = new StringBlocks();
    private final List<int[]> pages = new ArrayList<>();
    private int count;
    private final int[] recent = new int[RECENT];
    private final @Nullable String[] recentTexts = new @Nullable String[RECENT];

    private SharedStrings() {
        Arrays.fill(recent, -1);
    }

    /** A workbook without shared texts. */
    static SharedStrings none() {
        return new SharedStrings();
    }

    /** Phonetic readings are left out, runs of one text are joined. */
    static SharedStrings read(InputStream xml) throws IOException {
        SharedStrings strings = new SharedStrings();
        ByteSink text = new ByteSink(256);
        XmlTree tree = new XmlTree(xml);
        tree.open();
        while (tree.child()) {
            if (tree.is("si")) {
                text.clear();
                RichText.read(tree, text);
                strings.add(text);
            } else {
                tree.skip();
            }
        }
        tree.end();
        return strings;
    }

    private void add(ByteSink text) throws IOException {
        if (count % PAGE == 0) {
            pages.add(new int[PAGE]);
        }
        pages.get(count >>> PAGE_BITS)[count & PAGE - 1] = blocks.add(text);
        count++;
    }

    int count() {
        return count;
    }

    /** @param index 0-based */
    String get(int index) throws IOException {
        if (index < 0 || index >= count) {
            throw new MalformedSheet("A cell names the shared text " + index + " of " + count + ".");
        }
        int slot = index & RECENT - 1;
        String known = recentTexts[slot];
        if (known != null && recent[slot] == index) {
            return known;
        }
        ByteBuffer bytes = blocks.get(pages.get(index >>> PAGE_BITS)[index & PAGE - 1]);
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        String text = SheetText.decoded(copy, 0, copy.length);
        recent[slot] = index;
        recentTexts[slot] = text;
        return text;
    }

    @Override
    public void close() throws IOException {
        blocks.close();
    }
}
