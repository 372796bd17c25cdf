package org.counterfoil.linkage.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MetTest {

    private static final int KEYS = 20_000;
    private static final int ROWS_OF_A_KEY = 3;

    @Test
    void countsAllThatIsHeld() {
        assertThat(filled(new Met(1)).pairs(null, 500)).isEqualTo(KEYS * 3.0);
    }

    @Test
    void estimatesWhatIsMoreThanIsHeld() {
        assertThat(filled(new Met(1, 10_000)).pairs(null, 500)).isCloseTo(KEYS * 3.0, within(KEYS * 0.15));
    }

    @Test
    void saysThatFewKeysOfTooManyRowsFindNothing() {
        Met met = new Met(1, 1000);
        for (int row = 0; row < 5000; row++) {
            met.add(0, row);
        }
        assertThat(met.pairs(null, 5000)).isZero();
    }

    private static Met filled(Met met) {
        SplittableRandom random = new SplittableRandom(7);
        for (int key = 0; key < KEYS; key++) {
            long hash = random.nextLong();
            for (int row = 0; row < ROWS_OF_A_KEY; row++) {
                met.add(hash, key * ROWS_OF_A_KEY + row);
            }
        }
        return met;
    }
}
