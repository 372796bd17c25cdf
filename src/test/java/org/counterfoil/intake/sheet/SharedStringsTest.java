package org.counterfoil.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SharedStringsTest {

    @Test
    void givesBackWhatWasKeptInTheHeapAndBeyond() throws IOException {
        Random random = new Random(3);
        try (StringBlocks blocks = new StringBlocks()) {
            // two megabytes more than the heap takes
            int texts = (StringBlocks.HEAP_BLOCKS + 2) * 4;
            int[] places = new int[texts];
            byte[] block = new byte[1 << 18];
            random.nextBytes(block);
            for (int i = 0; i < texts; i++) {
                ByteSink text = new ByteSink(16);
                text.add(i);
                text.add(block, 0, i % 3 == 0 ? 100 : block.length - 40 - i);
                places[i] = blocks.add(text);
            }
            for (int i = 0; i < texts; i++) {
                int length = 1 + (i % 3 == 0 ? 100 : block.length - 40 - i);
                assertThat(blocks.get(places[i]).remaining()).isEqualTo(length);
                assertThat(blocks.get(places[i]).get(0)).isEqualTo((byte) i);
                assertThat(blocks.get(places[i]).get(length - 1)).isEqualTo(block[length - 2]);
            }
        }
    }
}
