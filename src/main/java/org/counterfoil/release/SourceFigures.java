package org.counterfoil.release;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Money;
import org.counterfoil.incident.Report;

/**
 * What a source gave in one night, in figures: what another night is held against.
 *
 * @param reports how many of its reports are in the release
 * @param filled field → how many of them say something of it
 * @param amounts field → its amounts in US dollars
 */
public record SourceFigures(String source, int reports, Map<String, Integer> filled, Map<String, Amounts> amounts) {

    /**
     * @param count how many there are
     * @param median the middle one, the lower of two
     */
    public record Amounts(int count, BigDecimal median) {}

    public SourceFigures {
        filled = java.util.Collections.unmodifiableMap(new TreeMap<>(filled));
        amounts = java.util.Collections.unmodifiableMap(new TreeMap<>(amounts));
    }

    /** One a source that has reports, by source. */
    public static Map<String, SourceFigures> of(List<Incident> incidents) {
        Map<String, List<Report>> bySource = new TreeMap<>();
        incidents.forEach(incident -> incident.reports()
                .forEach(report -> bySource.computeIfAbsent(report.id().source(), first -> new ArrayList<>())
                        .add(report)));
        Map<String, SourceFigures> figures = new TreeMap<>();
        bySource.entrySet().parallelStream()
                .map(source -> of(source.getKey(), source.getValue()))
                .toList()
                .forEach(each -> figures.put(each.source(), each));
        return figures;
    }

    private static SourceFigures of(String source, List<Report> reports) {
        Map<String, Integer> filled = new TreeMap<>();
        Map<String, List<BigDecimal>> amounts = new TreeMap<>();
        for (Report report : reports) {
            report.claims().stream()
                    .map(Claim::field)
                    .distinct()
                    .forEach(field -> filled.merge(field, 1, Integer::sum));
            for (Claim claim : report.claims()) {
                if (claim.value() instanceof Money money && money.currency().equals("USD")) {
                    amounts.computeIfAbsent(claim.field(), first -> new ArrayList<>())
                            .add(money.range().figure());
                }
            }
        }
        Map<String, Amounts> medians = new TreeMap<>();
        amounts.forEach((field, all) -> medians.put(field, median(all)));
        return new SourceFigures(source, reports.size(), filled, medians);
    }

    private static Amounts median(List<BigDecimal> all) {
        List<BigDecimal> sorted = all.stream().sorted().toList();
        return new Amounts(sorted.size(), sorted.get((sorted.size() - 1) / 2));
    }

    /** Share of the reports that say something of a field; 0 where there is no report. */
    double share(String field) {
        return reports == 0 ? 0 : filled.getOrDefault(field, 0) / (double) reports;
    }
}
