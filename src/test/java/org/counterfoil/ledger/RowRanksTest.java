package org.counterfoil.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RowRanksTest {

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    /** Rows come, go and are shuffled for many nights; the ranks always give tonight's order. */
    @ParameterizedTest
    @MethodSource("seeds")
    void giveTheOrderNightAfterNight(long seed) {
        Random random = new Random(seed);
        List<Long> ranks = new ArrayList<>();
        for (int night = 0; night < 60; night++) {
            for (int come = random.nextInt(4); come >= 0; come--) {
                ranks.add(random.nextInt(ranks.size() + 1), null);
            }
            if (random.nextInt(10) == 0) {
                Collections.shuffle(ranks, random);
            }
            if (ranks.size() > 5) {
                ranks.remove(random.nextInt(ranks.size()));
            }
            long[] fitted = RowRanks.of(ranks);
            assertThat(LongStream.of(fitted).boxed().toList()).isSorted().doesNotHaveDuplicates();
            ranks = new ArrayList<>(LongStream.of(fitted).boxed().toList());
        }
    }

    @Test
    void leaveAllRowsButTheMovedOneAsTheyWere() {
        assertThat(RowRanks.of(List.of(0L, 10L, 5L, 20L, 30L))).startsWith(0L).endsWith(20L, 30L);
        assertThat(RowRanks.of(List.of(7L, 8L))).containsExactly(7, 8);
    }

    @Test
    void areGivenAfreshWhereNoRoomIsLeft() {
        List<Long> ranks = new ArrayList<>(List.of(1L, 2L));
        ranks.add(1, null);
        assertThat(LongStream.of(RowRanks.of(ranks)).boxed().toList())
                .isSorted()
                .doesNotHaveDuplicates();
    }
}
