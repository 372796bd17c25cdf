package org.counterfoil.linkage.engine;

/**
 * Holds what two records say in one column against each other. Of several values on a side, the pair of values that speaks
 * most for a match counts; of equal ones the first.
 *
 * @param <T> a value
 */
public final class ColumnComparison<T> implements RecordComparison {

    private final Column<T> column;
    private final CodeComparison values;
    private final LevelWeights weights;
    /** Whether no record says more than one thing. */
    private final boolean single;

    public ColumnComparison(Column<T> column, CodeComparison values, LevelWeights weights) {
        this(column, values, weights, column.isSingle());
    }

    private ColumnComparison(Column<T> column, CodeComparison values, LevelWeights weights, boolean single) {
        this.column = column;
        this.values = values;
        this.weights = weights;
        this.single = single;
    }

    /** The same comparison with other weights; what was remembered of levels stays. */
    public ColumnComparison<T> weighing(LevelWeights others) {
        return new ColumnComparison<>(column, values, others, single);
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

    /** The weight of a level that is reached by sharing a value, by the value's code. */
    public double bits(int level, int code) {
        return weights.bits(level, code, code);
    }

    @Override
    public double most(int level) {
        return weights.most(level);
    }

    @Override
    public boolean asksForTheSame(int level) {
        return values.asksForOneCode(level);
    }

    @Override
    public Glance glance(int left, int right) {
        int l = column.first(left);
        int r = column.first(right);
        if (l < 0 || r < 0) {
            return Glance.SILENT;
        }
        return l == r || saySeveral(left, right) ? Glance.OTHER : Glance.DIFFERENT;
    }

    private boolean saySeveral(int left, int right) {
        return !single && (column.saysSeveral(left) || column.saysSeveral(right));
    }

    @Override
    public void compare(int left, int right, Outcome outcome) {
        outcome.missing();
        int l = column.first(left);
        int r = column.first(right);
        if (l < 0 || r < 0) {
            return;
        }
        if (saySeveral(left, right)) {
            compareSeveral(left, right, outcome);
        } else {
            hold(left, right, l, r, outcome);
        }
    }

    @Override
    public int level(int left, int right, Outcome outcome) {
        if (!single) {
            return RecordComparison.super.level(left, right, outcome);
        }
        int l = column.first(left);
        int r = column.first(right);
        return l < 0 || r < 0 ? Outcome.MISSING : Math.max(Outcome.MISSING, values.level(left, right, l, r));
    }

    private void compareSeveral(int left, int right, Outcome outcome) {
        int endLeft = column.end(left);
        int endRight = column.end(right);
        for (int l = column.start(left); l < endLeft; l++) {
            for (int r = column.start(right); r < endRight; r++) {
                hold(left, right, column.code(l), column.code(r), outcome);
            }
        }
    }

    private void hold(int one, int other, int left, int right, Outcome outcome) {
        int level = values.level(one, other, left, right);
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
}
