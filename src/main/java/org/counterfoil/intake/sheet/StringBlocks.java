package org.counterfoil.intake.sheet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Texts in blocks of a megabyte: the first in the heap, the others in a mapped temporary file that nobody else sees and
 * that is gone with the workbook.
 */
final class StringBlocks implements AutoCloseable {

    /** Megabytes in the heap: with the places of ten million texts they fit into 256 MB beside everything else. */
    static final int HEAP_BLOCKS = 64;

    private static final int BLOCK_BITS = 20;
    private static final int BLOCK = 1 << BLOCK_BITS;
    private static final int LENGTH_BYTES = 4;

    private final List<ByteBuffer> blocks = new ArrayList<>();
    private int free = BLOCK;
    private @Nullable FileChannel spilled;

    /** @return its place, for {@link #get} */
    int add(ByteSink text) throws IOException {
        int length = text.size();
        int head = length < 0x80 ? 1 : LENGTH_BYTES;
        if (length + LENGTH_BYTES > BLOCK || blocks.size() >= 1 << 31 - BLOCK_BITS) {
            throw new MalformedSheet("A text has " + length + " bytes, or all texts together have more than 2 GB.");
        }
        if (free + head + length > BLOCK) {
            blocks.add(allocated());
            free = 0;
        }
        ByteBuffer block = blocks.get(blocks.size() - 1);
        int place = blocks.size() - 1 << BLOCK_BITS | free;
        // one byte below 128, else four of which the first is negative
        if (head == 1) {
            block.put(free, (byte) length);
        } else {
            block.putInt(free, length | Integer.MIN_VALUE);
        }
        block.put(free + head, text.bytes(), 0, length);
        free += head + length;
        return place;
    }

    ByteBuffer get(int place) {
        ByteBuffer block = blocks.get(place >>> BLOCK_BITS);
        int at = place & BLOCK - 1;
        int length = block.get(at);
        return length >= 0
                ? block.slice(at + 1, length)
                : block.slice(at + LENGTH_BYTES, block.getInt(at) & Integer.MAX_VALUE);
    }

    private ByteBuffer allocated() throws IOException {
        if (blocks.size() < HEAP_BLOCKS) {
            return ByteBuffer.allocate(BLOCK);
        }
        FileChannel file = spilled;
        if (file == null) {
            Path path = Files.createTempFile("counterfoil-texts", ".tmp");
            file = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            spilled = file;
        }
        return file.map(FileChannel.MapMode.READ_WRITE, (long) (blocks.size() - HEAP_BLOCKS) << BLOCK_BITS, BLOCK);
    }

    @Override
    public void close() throws IOException {
        if (spilled != null) {
            spilled.close();
        }
    }
}
