package org.counterfoil.linkage.estimation;

import java.util.List;
import java.util.Locale;
import org.counterfoil.linkage.estimation.Finding.Kind;

/** What the estimate of one comparison leaves open. */
final class ComparisonDiagnosis {

    private static final double NOTHING = 0.05;
    private static final double CLEAR = 1;
    private static final double CONTRARY = 0.5;
    private static final double SAME = 0.1;
    private static final double CLEARLY_CONTRARY = 1;

    private final ExpertComparison expert;
    private final Evidence evidence;
    private final Rounds rounds;
    private final int comparison;
    private final List<String> names;
    private final double[] m;
    private final double[] u;

    ComparisonDiagnosis(List<ExpertComparison> experts, Evidence evidence, Rounds rounds, int comparison) {
        this.expert = experts.get(comparison);
        this.names = experts.stream().map(ExpertComparison::name).toList();
        this.evidence = evidence;
        this.rounds = rounds;
        this.comparison = comparison;
        this.m = rounds.m[comparison];
        this.u = rounds.u[comparison];
    }

    boolean expectsEvidence() {
        return expected(strongest()) >= CLEAR;
    }

    boolean isTurned() {
        return expectsEvidence() && found(strongest()) <= -CONTRARY;
    }

    void addTo(List<Finding> findings) {
        sayingNothing(findings);
        for (int level = 0; level < m.length; level++) {
            neverSeen(findings, level);
        }
        order(findings);
        sayingTheSame(findings);
    }

    private void sayingNothing(List<Finding> findings) {
        double information = information(m, u, 0, m.length);
        if (information < NOTHING) {
            say(
                    findings,
                    Kind.SAYS_NOTHING,
                    "%s: a matching pair gains %.3f bits on average; its levels are as frequent"
                            + " among pairs that do not match, so leave it out or define other levels",
                    information);
        }
    }

    private void neverSeen(List<Finding> findings, int level) {
        if (!isSeen(level)) {
            say(
                    findings,
                    Kind.LEVEL_NEVER_SEEN,
                    "%s, %s: no pair came to it; its weight rests on the expert (m %.3g, u" + " %.3g)",
                    expert.levels().get(level),
                    expert.m().get(level),
                    expert.u().get(level));
        }
    }

    private boolean isSeen(int level) {
        return Unseen.isSeen(evidence, comparison, level);
    }

    /** The worst of the contradictions. */
    private void order(List<Finding> findings) {
        int above = -1;
        int below = -1;
        double worst = -CLEARLY_CONTRARY;
        for (int one = 0; one < m.length; one++) {
            for (int other = 0; other < m.length; other++) {
                boolean clear = isSeen(one) && isSeen(other) && expected(one) - expected(other) >= CLEAR;
                if (clear && found(one) - found(other) < worst) {
                    worst = found(one) - found(other);
                    above = one;
                    below = other;
                }
            }
        }
        if (above >= 0) {
            say(
                    findings,
                    Kind.ORDER_CONTRADICTED,
                    "%s: %s weighs %.1f bits, less than %s with %.1f, where the expert has"
                            + " %.1f and %.1f; check the levels, or the expert's values",
                    expert.levels().get(above),
                    found(above),
                    expert.levels().get(below),
                    found(below),
                    expected(above),
                    expected(below));
        }
    }

    private void sayingTheSame(List<Finding> findings) {
        Family family = rounds.model.families[comparison];
        double alone = information(m, u, 0, m.length);
        if (family.parents.length == 0 || alone < CLEAR) {
            return;
        }
        double left = left(family);
        if (left < SAME * alone) {
            String parents = java.util.Arrays.stream(family.parents)
                    .mapToObj(parent -> names.get(parent))
                    .collect(java.util.stream.Collectors.joining(" and "));
            say(
                    findings,
                    Kind.SAYS_THE_SAME,
                    "%s: of the %.1f bits a matching pair gains by it, %.1f are left once %s is"
                            + " known; it may be left out",
                    alone,
                    left,
                    parents);
        }
    }

    /** Mean gain of a matching pair given the parents, in bits. */
    private double left(Family family) {
        double[] counts = family.count(evidence.candidates, rounds.model.matches(evidence.candidates));
        double sum = 0;
        double pairs = 0;
        for (int row = 0; row < family.rows(); row++) {
            double inRow = 0;
            for (double count : family.slice(counts, row)) {
                inRow += count;
            }
            int start = row * family.levels();
            double[] tableM = rounds.model.m[comparison];
            double[] tableU = rounds.model.u[comparison];
            sum += inRow * information(tableM, tableU, start, start + family.levels());
            pairs += inRow;
        }
        return pairs == 0 ? 0 : sum / pairs;
    }

    private static double information(double[] m, double[] u, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += m[i] * bits(m[i], u[i]);
        }
        return sum;
    }

    private int strongest() {
        int strongest = 0;
        for (int level = 1; level < m.length; level++) {
            strongest = expected(level) > expected(strongest) ? level : strongest;
        }
        return strongest;
    }

    private double expected(int level) {
        return bits(expert.m().get(level), expert.u().get(level));
    }

    private double found(int level) {
        return bits(m[level], u[level]);
    }

    private static double bits(double m, double u) {
        return StrictMath.log(m / u) / StrictMath.log(2);
    }

    private void say(List<Finding> findings, Kind kind, String text, Object... numbers) {
        Object[] all = new Object[numbers.length + 1];
        all[0] = expert.name();
        System.arraycopy(numbers, 0, all, 1, numbers.length);
        findings.add(new Finding(kind, expert.name(), String.format(Locale.ROOT, text, all)));
    }
}
