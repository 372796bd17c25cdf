package org.counterfoil.intake;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Tells that memory has become short since this was made: what is live after a collection fills the old generation. It is
 * told before memory is exhausted, because then any other thread may be the one that fails, and because a collector
 * that frees next to nothing may go on for minutes. Not thread-safe.
 */
final class HeapWatch {

    private static final double FULL = 0.9;

    /** Where what survives is kept; nothing is told by a collector that has no such pool. */
    private static final Optional<MemoryPoolMXBean> OLD = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP
                    && (pool.getName().contains("Old") || pool.getName().contains("Tenured")))
            .findFirst();

    private static final List<GarbageCollectorMXBean> COLLECTORS =
            ManagementFactory.getGarbageCollectorMXBeans().stream()
                    .filter(collector -> OLD.isPresent()
                            && Arrays.asList(collector.getMemoryPoolNames())
                                    .contains(OLD.get().getName()))
                    .toList();

    private final long collections = collections();

    private static long collections() {
        return COLLECTORS.stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .sum();
    }

    boolean isFull() {
        return collections() > collections && OLD.map(HeapWatch::isFull).orElse(false);
    }

    private static boolean isFull(MemoryPoolMXBean pool) {
        MemoryUsage live = pool.getCollectionUsage();
        return live != null && live.getMax() > 0 && live.getUsed() > FULL * live.getMax();
    }
}
