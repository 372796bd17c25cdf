package org.counterfoil.linkage.evaluation;

/**
 * What each true cluster adds to the pairs that are true, in the set, and both. A pair of the set that runs between two
 * true clusters counts half for either, so that clusters may be drawn one by one (Binette et al. 2023). Held doubled.
 */
final class Contributions {

    private final int[] entityOf;
    private final long[] hits;
    private final long[] truths;
    private final long[] twiceSet;

    Contributions(World world) {
        entityOf = world.entityOf();
        hits = new long[world.entities().count()];
        twiceSet = new long[hits.length];
        truths = truths(world);
    }

    private static long[] truths(World world) {
        long[] truths = new long[world.entities().count()];
        long[] listed = world.listed();
        if (listed != null) {
            for (long key : listed) {
                truths[world.entityOf()[World.left(key)]]++;
            }
            return truths;
        }
        for (int entity = 0; entity < truths.length; entity++) {
            truths[entity] = pairs(world.entities().size(entity));
        }
        for (long key : world.uncertain()) {
            int entity = world.entityOf()[World.left(key)];
            truths[entity] -= entity == world.entityOf()[World.right(key)] ? 1 : 0;
        }
        return truths;
    }

    /** How many pairs so many records have. */
    static long pairs(long records) {
        return records * (records - 1) / 2;
    }

    /** Adds one pair to the set, or takes it away. */
    void add(int left, int right, boolean isTrue, int times) {
        twiceSet[entityOf[left]] += times;
        twiceSet[entityOf[right]] += times;
        hits[entityOf[left]] += isTrue ? times : 0;
    }

    /** Adds pairs that lie in one true cluster, and pairs of which one record does. */
    void add(int entity, long trueOnes, long inside, long across) {
        hits[entity] += trueOnes;
        twiceSet[entity] += 2 * inside + across;
    }

    Accuracy accuracy() {
        Rate precision = new Rate(sum(hits), sum(twiceSet) / 2);
        Rate recall = new Rate(sum(hits), sum(truths));
        return new Accuracy(precision, recall, new Bootstrap(hits, truths, twiceSet).f1());
    }

    private static long sum(long[] counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }
}
