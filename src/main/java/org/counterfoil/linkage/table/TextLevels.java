package org.counterfoil.linkage.table;

import java.util.List;
import org.counterfoil.linkage.engine.CodeComparison;
import org.counterfoil.linkage.engine.Column;
import org.jspecify.annotations.Nullable;

/** The levels that two texts of a column can come to: the first whose test holds. Safe for many threads. */
public final class TextLevels implements CodeComparison {

    private final TextTest[] tests;
    private final boolean[] asksForOneCode;
    /** By code; null where every text says something. */
    private final boolean @Nullable [] silent;
    /** Whether what is the same is always at the first level. */
    private final boolean first;

    /**
     * @param tests by level
     * @param asksForOneCode by level, whether two different texts never pass its test
     */
    public TextLevels(Column<TextFact> column, List<TextTest> tests, boolean[] asksForOneCode) {
        this.tests = tests.toArray(TextTest[]::new);
        this.asksForOneCode = asksForOneCode.clone();
        this.first = asksForOneCode.length > 0 && asksForOneCode[0];
        this.silent = silent(column);
    }

    private static boolean @Nullable [] silent(Column<TextFact> column) {
        boolean[] silent = new boolean[column.distinct()];
        boolean any = false;
        for (int code = 0; code < silent.length; code++) {
            silent[code] = column.value(code).text().isEmpty();
            any |= silent[code];
        }
        return any ? silent : null;
    }

    /** An empty text says nothing. */
    @Override
    public int level(int one, int other, int left, int right) {
        if (silent != null && (silent[left] || silent[right])) {
            return NOT_COMPARABLE;
        }
        if (left == right && first) {
            return 0;
        }
        for (int level = first ? 1 : 0; level < tests.length; level++) {
            if (tests[level].holds(one, other, left, right)) {
                return level;
            }
        }
        return NOT_COMPARABLE;
    }

    @Override
    public boolean asksForOneCode(int level) {
        return asksForOneCode[level];
    }
}
