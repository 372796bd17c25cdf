package org.counterfoil.linkage.engine;

/**
 * Holds what two records say in one column against each other. Of several values on a side, the pair of values that speaks
 * most for a match counts; of equal ones the first. Levels of pairs of values are remembered.
 *
 * @param <T> a value
 */
public final class ColumnComparison<T> implements RecordComparison {

    /** 2^20 pairs of values, 8 MB: above what the reports of a night come to, and within a processor's second cache. */
    private static final int PLACES = 1 << 20;

    private static final int LEAST_PLACES = 1 << 10;

    private final Column<T> column;
    private final ValueComparison<T> values;
    private final LevelWeights weights;
    private final LevelMemo memo;

    public ColumnComparison(Column<T> column, ValueComparison<T> values, LevelWeights weights) {
        if (!LevelMemo.holds(column.distinct())) {
            throw new IllegalArgumentException(
                    "A column of " + column.distinct() + " distinct values is too long to be compared");
        }
        this.column = column;
        this.values = values;
        this.weights = weights;
        this.memo = new LevelMemo(places(column.distinct()));
    }

    private static int places(int distinct) {
        long wanted = Math.min((long) distinct * distinct, PLACES);
        return (int) Math.max(LEAST_PLACES, Long.highestOneBit(Math.max(1, wanted)));
    }

    /** The same comparison with other weights; what was remembered of levels stays. */
    public ColumnComparison<T> weighing(LevelWeights others) {
        return new ColumnComparison<>(column, values, others, memo);
    }

    private ColumnComparison(Column<T> column, ValueComparison<T> values, LevelWeights weights, LevelMemo memo) {
        this.column = column;
        this.values = values;
        this.weights = weights;
        this.memo = memo;
    }

    public Column<T> column() {
        return column;
    }

    @Override
    public int levels() {
        return weights.levels();
    }

    @Override
    public double bits(int level) {
        return weights.bits(level);
    }

    @Override
    public void compare(int left, int right, Outcome outcome) {
        outcome.missing();
        int endLeft = column.end(left);
        int endRight = column.end(right);
        for (int l = column.start(left); l < endLeft; l++) {
            for (int r = column.start(right); r < endRight; r++) {
                hold(column.code(l), column.code(r), outcome);
            }
        }
    }

    private void hold(int left, int right, Outcome outcome) {
        int level = level(left, right);
        if (level < 0) {
            return;
        }
        double bits = weights.bits(level, left, right);
        if (outcome.level < 0 || bits > outcome.bits) {
            outcome.level = level;
            outcome.bits = bits;
            outcome.left = left;
            outcome.right = right;
        }
    }

    private int level(int left, int right) {
        int known = memo.level(left, right);
        if (LevelMemo.known(known)) {
            return known;
        }
        int level = values.level(column.value(left), column.value(right));
        memo.keep(left, right, level);
        return level;
    }
}
