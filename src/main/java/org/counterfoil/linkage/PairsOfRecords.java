package org.counterfoil.linkage;

/** The pairs that each record stands in, by their places among all. Immutable. */
final class PairsOfRecords {

    private final int[] starts;
    private final int[] places;

    PairsOfRecords(WeighedPairs pairs, int records) {
        this.starts = new int[records + 1];
        for (int pair = 0; pair < pairs.size(); pair++) {
            starts[pairs.left(pair) + 1]++;
            starts[pairs.right(pair) + 1]++;
        }
        for (int record = 0; record < records; record++) {
            starts[record + 1] += starts[record];
        }
        this.places = new int[starts[records]];
        int[] next = starts.clone();
        for (int pair = 0; pair < pairs.size(); pair++) {
            places[next[pairs.left(pair)]++] = pair;
            places[next[pairs.right(pair)]++] = pair;
        }
    }

    /** Where the pairs of a record begin; {@link #place} from here to {@link #end}, ascending. */
    int start(int record) {
        return starts[record];
    }

    /** One past the last. */
    int end(int record) {
        return starts[record + 1];
    }

    int place(int at) {
        return places[at];
    }
}
