package org.counterfoil.linkage.engine;

import java.util.Arrays;

/** The keys of the blocks that one record stands in, collected one by one. For one thread. */
public final class Keys {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long[] keys = new long[8];
    private int size;
    /** Keys that are being combined. */
    private long[] combined = new long[8];

    private int combinations;

    /** A key in words; two keys in the same words are one. */
    public void add(CharSequence key) {
        add(hash(OFFSET, key));
    }

    /** A key as a number that was made by {@link #hash}. */
    public void add(long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
        }
        keys[size++] = key;
    }

    /** A key of 64 bits from words: FNV-1a, then mixed (Stafford's variant 13 of MurmurHash3's finalizer). */
    public static long hash(CharSequence key) {
        return hash(OFFSET, key);
    }

    /** Two keys as one: the order matters. */
    public static long both(long one, long other) {
        return mix(one * PRIME + other);
    }

    private static long hash(long seed, CharSequence key) {
        long hash = seed;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * PRIME;
        }
        return mix(hash);
    }

    private static long mix(long hash) {
        long mixed = hash;
        mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }

    /** One key that says nothing, for others to be combined with. */
    public void start() {
        keys[0] = 0;
        size = 1;
        combinations = 0;
    }

    /** Each key at hand together with this one; takes effect with {@link #combine}. */
    public void with(long key) {
        if (combinations + size > combined.length) {
            combined = Arrays.copyOf(combined, 2 * (combinations + size));
        }
        for (int i = 0; i < size; i++) {
            combined[combinations++] = both(keys[i], key);
        }
    }

    /** Puts what was combined in the place of the keys at hand; none where nothing was. */
    public void combine() {
        long[] before = keys;
        keys = combined;
        size = combinations;
        combined = before;
        combinations = 0;
    }

    /** Forgets all. */
    public void clear() {
        size = 0;
    }

    /** How many were added. */
    public int size() {
        return size;
    }

    /** One of them, from 0. */
    public long key(int place) {
        return keys[place];
    }

    /** Sorts, and keeps each once. */
    void settle() {
        if (size > 1) {
            Arrays.sort(keys, 0, size);
            int kept = 1;
            for (int i = 1; i < size; i++) {
                if (keys[i] != keys[kept - 1]) {
                    keys[kept++] = keys[i];
                }
            }
            size = kept;
        }
    }
}
