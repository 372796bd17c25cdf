package org.counterfoil.linkage.similarity;

import java.util.Arrays;

/**
 * The distances of {@link EditDistance} between strings of any length: the table of distances in blocks of 64 rows, each
 * walked along the whole text, handing the next one what crosses its last row in every column.
 */
final class BlockedDistance {

    /** What crosses: the distance grows from the column before, it falls, two letters may change places there. */
    private static final int GROWS = 1;

    private static final int FALLS = 2;
    private static final int EXCHANGES = 4;

    private BlockedDistance() {}

    static int of(char[] pattern, char[] text, boolean exchanges, int atMost, Scratch scratch) {
        byte[] carries = scratch.carries(text.length);
        Arrays.fill(carries, 0, text.length, (byte) GROWS);
        Positions positions = scratch.positions;
        for (int from = 0; from < pattern.length; from += Letters.WORD) {
            int size = Math.min(Letters.WORD, pattern.length - from);
            positions.fill(pattern, from, size);
            walk(positions, text, carries, size - 1, exchanges ? -1 : 0);
            positions.empty(pattern, from, size);
            if (least(carries, text.length, from + size) > atMost) {
                return atMost + 1;
            }
        }
        int distance = pattern.length;
        for (int j = 0; j < text.length; j++) {
            distance += step(carries[j]);
        }
        return distance > atMost ? atMost + 1 : distance;
    }

    /** One block: its carries come in from the block above and go out to the one below. */
    private static void walk(Positions positions, char[] text, byte[] carries, int last, long exchanges) {
        long up = -1;
        long down = 0;
        long diagonal = 0;
        long before = 0;
        for (int j = 0; j < text.length; j++) {
            int in = carries[j];
            long grows = in & GROWS;
            long falls = in >> 1 & 1;
            long equal = positions.of(text[j]);
            long open = ~diagonal & equal & exchanges;
            long exchanged = (open << 1 | in >> 2) & before;
            long matched = equal | falls;
            diagonal = ((matched & up) + up ^ up) | matched | down | exchanged;
            long right = down | ~(diagonal | up);
            long left = diagonal & up;
            carries[j] = (byte) (bit(right, last) | bit(left, last) * FALLS | bit(open, last) * EXCHANGES);
            right = right << 1 | grows;
            left = left << 1 | falls;
            up = left | ~(diagonal | right);
            down = right & diagonal;
            before = equal;
        }
    }

    private static int bit(long word, int place) {
        return (int) (word >>> place & 1);
    }

    /** The least distance in a row, which no later row falls below. */
    private static int least(byte[] carries, int columns, int row) {
        int distance = row;
        int least = row;
        for (int j = 0; j < columns; j++) {
            distance += step(carries[j]);
            least = Math.min(least, distance);
        }
        return least;
    }

    private static int step(int carry) {
        return (carry & GROWS) - (carry >> 1 & 1);
    }
}
