package org.counterfoil.linkage.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void unpacksWhatItPacks(long seed) {
        Random random = new Random(seed);
        List<Integer> sizes = random.ints(12, 1, 31).boxed().toList();
        Layout layout = Layout.of(sizes);
        int[] levels =
                sizes.stream().mapToInt(size -> random.nextInt(size + 1) - 1).toArray();
        long pattern = layout.pack(levels);
        for (int i = 0; i < levels.length; i++) {
            assertThat(layout.level(pattern, i)).isEqualTo(levels[i]);
        }
        assertThat(pattern).isNotNegative();
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatThrownBy(() -> Layout.of(Collections.nCopies(22, 7)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("66 bits and 63");
    }
}
