package org.counterfoil.release;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a source gave in its last releases, as bounds on what it gives tonight. Slack is what chance alone explains, two
 * standard deviations of a Poisson or a binomial count, or a fifth, whichever is more: no count was tuned on data.
 */
public final class Envelope {

    /** Releases that are looked back on. */
    public static final int RELEASES = 10;

    /** Fewer teach nothing of what is usual. */
    private static final int LEARNED = 5;

    private static final double SLACK = 0.2;
    private static final double GROWTH = 0.5;
    /** Of fewer, no middle is told. */
    public static final int FEW = 3;

    /** Figures do not grow so from one night to the next, units do; as in the shape of documents. */
    private static final BigDecimal SCALE = BigDecimal.valueOf(300);

    private final List<SourceFigures> history;

    /** @param history latest first, at most {@link #RELEASES} are used */
    public Envelope(List<SourceFigures> history) {
        this.history = history.stream().limit(RELEASES).toList();
    }

    private boolean isLearned() {
        return history.size() >= LEARNED;
    }

    /** @return what lies below the usual, a sentence each; empty where nothing does or too little is known */
    public List<String> tooLittle(SourceFigures tonight) {
        List<String> left = new ArrayList<>();
        if (!isLearned()) {
            return left;
        }
        int least = history.stream().mapToInt(SourceFigures::reports).min().orElseThrow();
        long bound = (long) Math.floor(least - Math.max(SLACK * least, 2 * Math.sqrt(least)));
        if (tonight.reports() < bound) {
            left.add(tonight.reports() + " reports; the last " + history.size() + " releases had at least " + least
                    + ", so at least " + bound + " are expected");
        }
        shares(tonight).forEach((field, usual) -> {
            double slack = Math.max(SLACK, 2 * Math.sqrt(usual * (1 - usual) / Math.max(1, tonight.reports())));
            if (tonight.reports() >= FEW && tonight.share(field) < usual - slack) {
                left.add("'" + field + "' is filled in " + percent(tonight.share(field))
                        + " of the reports; in the last " + history.size() + " releases in at least " + percent(usual));
            }
        });
        return left;
    }

    private Map<String, Double> shares(SourceFigures tonight) {
        TreeSet<String> fields = new TreeSet<>(tonight.filled().keySet());
        history.forEach(release -> fields.addAll(release.filled().keySet()));
        Map<String, Double> shares = new TreeMap<>();
        fields.forEach(field -> shares.put(
                field,
                history.stream()
                        .mapToDouble(release -> release.share(field))
                        .min()
                        .orElse(0)));
        return shares;
    }

    /** @return what lies above the usual, a sentence each; empty where nothing does or too little is known */
    public List<String> tooMuch(SourceFigures tonight) {
        int most = history.stream().mapToInt(SourceFigures::reports).max().orElse(0);
        double bound = most + Math.max(GROWTH * most, 2 * Math.sqrt(most));
        return isLearned() && tonight.reports() > bound
                ? List.of(tonight.reports() + " reports; the last " + history.size() + " releases had at most " + most)
                : List.of();
    }

    /** @return amounts that are hundreds of times what they were in the last release, or a hundredth; a sentence each */
    public List<String> scale(SourceFigures tonight) {
        List<String> scaled = new ArrayList<>();
        if (history.isEmpty()) {
            return scaled;
        }
        history.get(0).amounts().forEach((field, before) -> {
            SourceFigures.Amounts now = tonight.amounts().get(field);
            if (now != null && now.count() >= FEW && before.count() >= FEW && isScaled(before.median(), now.median())) {
                scaled.add("the middle amount of '" + field + "' is USD " + words(now.median())
                        + "; in the last release it" + " was USD " + words(before.median())
                        + ", as if the unit had changed");
            }
        });
        return scaled;
    }

    private static boolean isScaled(BigDecimal one, BigDecimal other) {
        BigDecimal small = one.abs().min(other.abs());
        BigDecimal large = one.abs().max(other.abs());
        return small.signum() > 0 && large.compareTo(small.multiply(SCALE)) >= 0;
    }

    private static String words(BigDecimal amount) {
        return String.format(Locale.ROOT, "%,.0f", amount);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", Math.floor(100 * share));
    }
}
