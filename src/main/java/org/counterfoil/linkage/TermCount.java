package org.counterfoil.linkage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.counterfoil.linkage.TermFrequencies.Term;
import org.counterfoil.linkage.engine.Column;
import org.counterfoil.linkage.engine.ValueCodes;

/** Counts terms record by record. */
final class TermCount {

    private static final int NO_TERM = -1;

    private final ValueCodes<String> terms = new ValueCodes<>();
    /** By code of a value: the number of its term. */
    private final int[] termOf;
    /** By term: how many records have it, and the last that was seen to, counted from 1. */
    private final long[] records;

    private final int[] last;
    /** A term in the upper half and a list in the lower, for each record that has the term and stands in the list. */
    private long[] listed = new long[64];

    private int size;
    private int record;
    private boolean spoke;
    private long speaking;
    private Column<String> lists;

    /** @param term by code of a value; empty where it is not counted */
    TermCount(int codes, IntFunction<Optional<String>> term) {
        this.termOf = new int[codes];
        Arrays.setAll(termOf, code -> term.apply(code).map(terms::code).orElse(NO_TERM));
        this.records = new long[terms.values().size()];
        this.last = new int[records.length];
        this.lists = new Column.Builder<String>().column();
    }

    /** Goes on to a record, which stands in lists. */
    void next(Column<String> in, int number) {
        lists = in;
        record = number;
        spoke = false;
    }

    /** The record at hand has a value. */
    void say(int code) {
        int term = termOf[code];
        if (term == NO_TERM || last[term] == record + 1) {
            return;
        }
        last[term] = record + 1;
        records[term]++;
        speaking += spoke ? 0 : 1;
        spoke = true;
        for (int place = lists.start(record); place < lists.end(record); place++) {
            if (size == listed.length) {
                listed = Arrays.copyOf(listed, 2 * size);
            }
            listed[size++] = (long) term << Integer.SIZE | lists.code(place);
        }
    }

    TermFrequencies frequencies() {
        long[] most = new long[records.length];
        Arrays.sort(listed, 0, size);
        for (int from = 0; from < size; ) {
            int to = from + 1;
            while (to < size && listed[to] == listed[from]) {
                to++;
            }
            int term = (int) (listed[from] >>> Integer.SIZE);
            most[term] = Math.max(most[term], to - from);
            from = to;
        }
        Map<String, Term> counted = new HashMap<>();
        for (int term = 0; term < most.length; term++) {
            if (records[term] > 0) {
                counted.put(terms.values().get(term), new Term(records[term], Math.max(1, most[term])));
            }
        }
        return new TermFrequencies(counted, speaking);
    }
}
