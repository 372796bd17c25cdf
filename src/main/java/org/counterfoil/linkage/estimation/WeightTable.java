package org.counterfoil.linkage.estimation;

import java.util.List;

/**
 * What each level of a comparison is worth, by row of its parents' levels, row after row.
 *
 * @param levels number of levels, cells in a row
 * @param m share of matching pairs at the level, among those in the row; above 0
 * @param u share of other pairs
 */
public record WeightTable(int levels, List<Double> m, List<Double> u) {

    public WeightTable {
        m = List.copyOf(m);
        u = List.copyOf(u);
    }

    public int rows() {
        return m.size() / levels;
    }

    /** log2 of m/u. */
    public double bits(int row, int level) {
        int cell = row * levels + level;
        return StrictMath.log(m.get(cell) / u.get(cell)) / StrictMath.log(2);
    }

    /** All weights in bits: that of a level in a row is at {@code row * levels + level}. A copy. */
    public double[] bits() {
        double[] bits = new double[m.size()];
        for (int cell = 0; cell < bits.length; cell++) {
            bits[cell] = bits(cell / levels, cell % levels);
        }
        return bits;
    }
}
