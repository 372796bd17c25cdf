package org.counterfoil.linkage.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * What all records say in one respect, each distinct value once. A record may say nothing, one thing or several; the order
 * in which it says them is kept. Immutable.
 *
 * @param <T> a value, with equals and hashCode
 */
public final class Column<T> {

    private final List<T> values;
    private final int[] starts;
    private final int[] codes;
    /** For each record the first code, or -1, so many places after the one before; other columns may lie between. */
    private final int[] firsts;

    private final int stride;
    private final int offset;

    private Column(List<T> values, int[] starts, int[] codes) {
        this(values, starts, codes, firsts(starts, codes), 1, 0);
    }

    private Column(List<T> values, int[] starts, int[] codes, int[] firsts, int stride, int offset) {
        this.values = values;
        this.starts = starts;
        this.codes = codes;
        this.firsts = firsts;
        this.stride = stride;
        this.offset = offset;
    }

    private static int[] firsts(int[] starts, int[] codes) {
        boolean one = starts[starts.length - 1] == starts.length - 1;
        int[] firsts = new int[starts.length - 1];
        for (int record = 0; record < firsts.length; record++) {
            boolean speaks = starts[record + 1] > starts[record];
            one &= speaks;
            firsts[record] = speaks ? codes[starts[record]] : -1;
        }
        return one ? codes : firsts;
    }

    /**
     * A column in which a record says one thing or nothing.
     *
     * @param values distinct ones, by code
     * @param said by record the code of its value, or -1
     */
    public static <T> Column<T> of(List<T> values, int[] said) {
        int[] starts = new int[said.length + 1];
        int[] codes = new int[said.length];
        for (int record = 0; record < said.length; record++) {
            codes[starts[record]] = said[record];
            starts[record + 1] = starts[record] + (said[record] < 0 ? 0 : 1);
        }
        int all = starts[said.length];
        return new Column<>(List.copyOf(values), starts, all == codes.length ? codes : Arrays.copyOf(codes, all));
    }

    /** Collects a column record by record, from record 0 on. For one thread. */
    public static final class Builder<T> {

        private final ValueCodes<T> known = new ValueCodes<>();
        private int[] starts = new int[16];
        private int[] codes = new int[16];
        private int records;
        private int said;

        /** Adds a value to the record at hand; one that it has said already is not said twice. */
        public Builder<T> say(T value) {
            int code = known.code(value);
            for (int i = starts[records]; i < said; i++) {
                if (codes[i] == code) {
                    return this;
                }
            }
            if (said == codes.length) {
                codes = Arrays.copyOf(codes, 2 * said);
            }
            codes[said++] = code;
            return this;
        }

        /** Ends the record at hand. */
        public Builder<T> next() {
            if (++records == starts.length) {
                starts = Arrays.copyOf(starts, 2 * records);
            }
            starts[records] = said;
            return this;
        }

        /** The records that were ended. */
        public Column<T> column() {
            return new Column<>(known.values(), Arrays.copyOf(starts, records + 1), Arrays.copyOf(codes, said));
        }
    }

    /** Each distinct value as something else, worked out once; values that become equal stay apart, in code and count. */
    public <V> Column<V> map(Function<T, V> as) {
        List<V> mapped = new ArrayList<>(values.size());
        values.forEach(value -> mapped.add(as.apply(value)));
        return new Column<>(Collections.unmodifiableList(mapped), starts, codes);
    }

    /** Each distinct value as something else; values that become equal are one from then on, in code and count. */
    public <V> Column<V> merging(Function<T, V> as) {
        ValueCodes<V> known = new ValueCodes<>();
        int[] recoded = new int[values.size()];
        for (int code = 0; code < recoded.length; code++) {
            recoded[code] = known.code(as.apply(values.get(code)));
        }
        List<V> merged = known.values();
        return merged.size() == values.size()
                ? new Column<>(merged, starts, codes, firsts, stride, offset)
                : recoded(merged, recoded);
    }

    private <V> Column<V> recoded(List<V> others, int[] recoded) {
        int[] ends = new int[starts.length];
        int[] kept = new int[codes.length];
        int said = 0;
        for (int record = 0; record < size(); record++) {
            for (int i = start(record); i < end(record); i++) {
                int code = recoded[codes[i]];
                if (!holds(kept, ends[record], said, code)) {
                    kept[said++] = code;
                }
            }
            ends[record + 1] = said;
        }
        return new Column<>(others, ends, Arrays.copyOf(kept, said));
    }

    private static boolean holds(int[] codes, int from, int to, int code) {
        for (int i = from; i < to; i++) {
            if (codes[i] == code) {
                return true;
            }
        }
        return false;
    }

    /**
     * The same records in another order: record {@code i} of the result is record {@code order[i]} of this. Values are coded
     * in the order in which the result says them.
     */
    public Column<T> reordered(int[] order) {
        int[] recoded = new int[values.size()];
        List<T> coded = new ArrayList<>(values.size());
        int[] ends = new int[order.length + 1];
        int[] kept = new int[Arrays.stream(order).map(r -> end(r) - start(r)).sum()];
        int said = 0;
        for (int record = 0; record < order.length; record++) {
            for (int i = start(order[record]); i < end(order[record]); i++) {
                int code = codes[i];
                if (recoded[code] == 0) {
                    coded.add(values.get(code));
                    recoded[code] = coded.size();
                }
                kept[said++] = recoded[code] - 1;
            }
            ends[record + 1] = said;
        }
        return new Column<>(Collections.unmodifiableList(coded), ends, kept);
    }

    /** Number of records. */
    public int size() {
        return starts.length - 1;
    }

    /** Number of distinct values. */
    public int distinct() {
        return values.size();
    }

    /** Where what a record says begins; {@link #code} from here to {@link #end}. */
    public int start(int record) {
        return starts[record];
    }

    /** One past the last. */
    public int end(int record) {
        return starts[record + 1];
    }

    /** Whether a record says anything. */
    public boolean speaks(int record) {
        return starts[record + 1] > starts[record];
    }

    /** The code of the value at a place. */
    public int code(int place) {
        return codes[place];
    }

    /** The value of a code, from 0. */
    public T value(int code) {
        return values.get(code);
    }

    /** Whether no record says more than one thing. */
    public boolean isSingle() {
        for (int record = 0; record < size(); record++) {
            if (saysSeveral(record)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a record says more than one thing. */
    boolean saysSeveral(int record) {
        return starts[record + 1] - starts[record] > 1;
    }

    /** The code of what a record says first, or -1. */
    public int first(int record) {
        return firsts[record * stride + offset];
    }

    /**
     * The same columns, {@link #first} of a record lying side by side for all of them: two records are compared in all of their
     * columns, and so cost two places of memory, not two for each column.
     */
    public static <T> List<Column<T>> sideBySide(List<Column<T>> columns) {
        int width = columns.size();
        int[] all = new int[width == 0 ? 0 : Math.multiplyExact(columns.get(0).size(), width)];
        List<Column<T>> laid = new ArrayList<>();
        for (Column<T> column : columns) {
            laid.add(column.laid(all, width, laid.size()));
        }
        return laid;
    }

    private Column<T> laid(int[] all, int width, int place) {
        for (int record = 0; record < size(); record++) {
            all[record * width + place] = first(record);
        }
        return new Column<>(values, starts, codes, all, width, place);
    }

    /** What a record says, in its order. */
    public List<T> said(int record) {
        List<T> said = new ArrayList<>();
        for (int i = start(record); i < end(record); i++) {
            said.add(values.get(codes[i]));
        }
        return said;
    }

    /** By code: how many records say it. */
    public int[] counts() {
        int[] counts = new int[values.size()];
        for (int code : codes) {
            counts[code]++;
        }
        return counts;
    }
}
