package org.counterfoil.linkage.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeyedRecordsTest {

    private record Entry(long key, int record) {}

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    /** Keys that are few, share their highest bits or are anything, up to some thousands. */
    @ParameterizedTest
    @MethodSource("seeds")
    void sortsByKeyAndThenByRecord(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int size = random.nextInt(seed % 2 == 0 ? 6000 : 100);
        int low = 1 + random.nextInt(50);
        List<Entry> entries = new ArrayList<>();
        KeyedRecords keyed = new KeyedRecords(0);
        for (int record = 0; record < size; record++) {
            long key = seed % 3 == 0
                    ? random.nextLong()
                    : Keys.hash("" + random.nextInt(500)) & ~0xFFFFL | random.nextInt(low);
            entries.add(new Entry(key, record));
            keyed.add(key, record);
        }
        keyed.sort();
        entries.sort(Comparator.<Entry>comparingLong(entry -> entry.key() ^ Long.MIN_VALUE)
                .thenComparingInt(Entry::record));
        assertThat(IntStream.range(0, keyed.size()).mapToObj(place -> new Entry(keyed.key(place), keyed.record(place))))
                .containsExactlyElementsOf(entries);
    }
}
