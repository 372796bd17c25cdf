package org.counterfoil.totals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counterfoil.incident.AmountText;
import org.counterfoil.incident.Break;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Money;
import org.counterfoil.incident.Report;
import org.counterfoil.totals.Breaks.Figures;

/**
 * Dollar amounts that hardly can be meant: a thousand or a million times off what others say of the same incident, or
 * under 1,000 in a document whose median amount is over 100,000. Only suspected; nothing is corrected.
 */
final class ScaleBreaks {

    private static final List<String> FIELDS = List.of("taken", "attempted");
    private static final List<BigDecimal> FACTORS = List.of(BigDecimal.valueOf(1_000), BigDecimal.valueOf(1_000_000));
    private static final BigDecimal NEAR = new BigDecimal("0.1");
    private static final BigDecimal SMALL = BigDecimal.valueOf(1_000);
    private static final BigDecimal LARGE = BigDecimal.valueOf(100_000);
    private static final int FEWEST = 5;

    private final List<Incident> incidents;
    private final Breaks breaks;
    private final SortedSet<String> suspected = new TreeSet<>();

    ScaleBreaks(List<Incident> incidents, Breaks breaks) {
        this.incidents =
                incidents.stream().sorted(Comparator.comparing(Incident::id)).toList();
        this.breaks = breaks;
    }

    private record Stated(Report report, Claim claim, BigDecimal figure) {

        static final Comparator<Stated> ORDER = Comparator.comparing(Stated::figure)
                .thenComparing(stated -> stated.report().id())
                .thenComparing(Stated::claim, Claim.ORDER);

        String text() {
            return claim.value().text() + " (" + report.id() + ")";
        }
    }

    void find() {
        incidents.parallelStream()
                .map(incident -> amounts(incident.reports()))
                .filter(amounts -> amounts.size() > 1)
                .toList()
                .forEach(this::fellows);
        TreeMap<String, List<Report>> documents = new TreeMap<>();
        incidents.forEach(incident -> incident.reports()
                .forEach(report -> documents
                        .computeIfAbsent(document(report), name -> new ArrayList<>())
                        .add(report)));
        documents.entrySet().parallelStream()
                .map(document -> Map.entry(document.getKey(), amounts(document.getValue())))
                .toList()
                .forEach(document -> document(document.getKey(), document.getValue()));
    }

    private static String document(Report report) {
        return report.origin().source() + "/" + report.origin().document();
    }

    private static List<Stated> amounts(List<Report> reports) {
        List<Stated> amounts = new ArrayList<>();
        for (Report report : reports) {
            for (Claim claim : report.claims()) {
                // a loop, for this is asked of each claim twice
                if (claim.value() instanceof Money money && isStated(claim, money)) {
                    amounts.add(new Stated(report, claim, money.range().figure()));
                }
            }
        }
        amounts.sort(Stated.ORDER);
        return amounts;
    }

    private static boolean isStated(Claim claim, Money money) {
        return FIELDS.contains(claim.field())
                && money.currency().equals("USD")
                && money.range().figure().signum() > 0;
    }

    /** Of two amounts that differ by the factor, the one that fewer agree with is suspected; of equals, the smaller. */
    private void fellows(List<Stated> amounts) {
        for (Stated small : amounts) {
            for (Stated large : amounts) {
                if (FACTORS.stream().anyMatch(factor -> isNear(small.figure().multiply(factor), large.figure()))) {
                    boolean largeIsOdd = agreeing(amounts, large) < agreeing(amounts, small);
                    Stated odd = largeIsOdd ? large : small;
                    Stated fellow = largeIsOdd ? small : large;
                    suspect(odd, fellow.text(), "another report of the same incident says " + fellow.text());
                }
            }
        }
    }

    private static long agreeing(List<Stated> amounts, Stated one) {
        return amounts.stream()
                .filter(other -> isNear(one.figure(), other.figure()))
                .count();
    }

    private static boolean isNear(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(other.multiply(NEAR)) <= 0;
    }

    private void document(String name, List<Stated> amounts) {
        if (amounts.size() < FEWEST) {
            return;
        }
        BigDecimal median = amounts.get(amounts.size() / 2).figure();
        if (median.compareTo(LARGE) > 0) {
            amounts.stream()
                    .filter(stated -> stated.figure().compareTo(SMALL) < 0)
                    .forEach(stated -> suspect(
                            stated,
                            "median USD " + median.toPlainString(),
                            "the median of the " + amounts.size() + " amounts in " + name + " is USD "
                                    + median.toPlainString()));
        }
    }

    /** A claim is suspected once, for the first reason found; by what its fellows say before by its document. */
    private void suspect(Stated stated, String expected, String because) {
        if (!suspected.add(stated.report().id() + " " + stated.claim().field())) {
            return;
        }
        breaks.add(
                Break.Kind.SCALE_SUSPECTED,
                stated.report().id().text(),
                stated.claim().field(),
                Figures.of(expected, stated.claim().value().text()),
                "'" + stated.claim().original() + "' ("
                        + stated.claim().origin().locator() + ") was read as "
                        + AmountText.readable(stated.claim().value().text()) + ", but " + because + ".",
                "Look the amount up in the document; if thousands or millions are meant, add a lookup to the"
                        + " source.yml that says so.");
    }
}
