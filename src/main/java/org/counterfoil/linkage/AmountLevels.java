package org.counterfoil.linkage;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.counterfoil.linkage.engine.CodeComparison;
import org.counterfoil.linkage.engine.Column;
import org.counterfoil.linkage.engine.ValueCodes;

/** Holds amounts against each other by their codes: exact decimals are looked at only where the figures leave it open. */
final class AmountLevels implements CodeComparison {

    private static final double[] SLIPS = {1e3, 1e6};
    /** Figures that round to one of two digits: each is at most a twentieth of itself away from it. */
    private static final double OF_TWO_DIGITS = 1.2;

    private static final byte NET = 1;
    private static final byte CEILING = 2;
    /** The quantity has an open end, or a slack. */
    private static final byte OPEN = 4;

    private final LevelTest[] tests;
    private final double[] parameters;
    private final Column<AmountFact> column;
    private final int[] units;
    private final double[] figures;
    private final short[] digits;
    private final byte[] kinds;

    AmountLevels(Column<AmountFact> column, List<Level> levels) {
        LevelTests asked = new LevelTests(levels);
        this.tests = asked.tests;
        this.parameters = asked.parameters;
        this.column = column;
        this.units = new int[column.distinct()];
        this.figures = new double[units.length];
        this.digits = new short[units.length];
        this.kinds = new byte[units.length];
        ValueCodes<String> known = new ValueCodes<>();
        for (int code = 0; code < units.length; code++) {
            AmountFact amount = column.value(code);
            units[code] = known.code(amount.unit());
            figures[code] = amount.figure();
            digits[code] = (short) Math.min(amount.digits(), Short.MAX_VALUE);
            kinds[code] = kinds(amount);
        }
    }

    private static byte kinds(AmountFact amount) {
        int net = amount.net() ? NET : 0;
        int ceiling = amount.ceiling() ? CEILING : 0;
        int open = amount.stated().range().isExact() ? 0 : OPEN;
        return (byte) (net | ceiling | open);
    }

    @Override
    public int level(int one, int other, int left, int right) {
        if (units[left] != units[right]) {
            return NOT_COMPARABLE;
        }
        double ratio = ratio(figures[left], figures[right]);
        boolean net = ((kinds[left] | kinds[right]) & NET) != 0;
        for (int level = 0; level < tests.length; level++) {
            if (holds(level, left, right, ratio, net)) {
                return level;
            }
        }
        return NOT_COMPARABLE;
    }

    private boolean holds(int level, int left, int right, double ratio, boolean net) {
        double parameter = parameters[level];
        return switch (tests[level]) {
            case SAME_ROUND -> !net && ratio == 1 && Math.max(digits[left], digits[right]) <= parameter;
            case SAME_DIGITS -> !net && sameDigits(left, right, ratio, parameter);
            case RATIO -> !net && ratio <= parameter;
            case NET_RATIO -> ((kinds[left] ^ kinds[right]) & NET) != 0 && ratio <= parameter;
            case SCALE_SLIP -> !net && (slipped(ratio / SLIPS[0], parameter) || slipped(ratio / SLIPS[1], parameter));
            case COMPATIBLE -> !net && agree(left, right);
            case OTHERWISE -> true;
            default -> false;
        };
    }

    /** How many times the larger is the smaller: 1 or more; infinite against nothing. */
    private static double ratio(double left, double right) {
        double large = Math.max(Math.abs(left), Math.abs(right));
        double small = Math.min(Math.abs(left), Math.abs(right));
        if (small == 0) {
            return large == 0 ? 1 : Double.POSITIVE_INFINITY;
        }
        return large / small;
    }

    private static boolean slipped(double off, double most) {
        return off <= most && 1 / off <= most;
    }

    /**
     * Whether both are the same figure as far as both are written, and both are written to at least so many digits. Others
     * than near ones are not looked at.
     */
    private boolean sameDigits(int left, int right, double ratio, double least) {
        int written = Math.min(digits[left], digits[right]);
        return written >= least
                && (written < 2 || !(ratio > OF_TWO_DIGITS))
                && same(figure(left), figure(right), written);
    }

    private static boolean same(BigDecimal left, BigDecimal right, int digits) {
        MathContext rounding = new MathContext(digits, RoundingMode.HALF_UP);
        return left.round(rounding).compareTo(right.round(rounding)) == 0;
    }

    private BigDecimal figure(int code) {
        return column.value(code).stated().range().figure();
    }

    private boolean agree(int left, int right) {
        if (((kinds[left] ^ kinds[right]) & CEILING) != 0) {
            boolean ofLeft = (kinds[left] & CEILING) != 0;
            return ofLeft ? figures[right] <= figures[left] : figures[left] <= figures[right];
        }
        return ((kinds[left] | kinds[right]) & OPEN) != 0
                && column.value(left)
                        .stated()
                        .range()
                        .agreesWith(column.value(right).stated().range());
    }
}
