package org.counterfoil.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.counterfoil.incident.Break;
import org.counterfoil.linkage.ComparisonFigures;
import org.counterfoil.linkage.LinkageFigures;
import org.counterfoil.linkage.PairCounts;
import org.counterfoil.linkage.RuleFigures;

/** How reports became incidents, in numbers: what was compared, from where on it is a link, and how sure that is. */
final class AboutLinkage {

    /** Less than is printed. */
    private static final double LEAST = 0.05;

    private AboutLinkage() {}

    /** By item. */
    static Map<String, String> lines(ReleaseContent content) {
        LinkageFigures figures = content.linkage();
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("Pairs of reports", pairs(figures.pairs()));
        lines.put("Link", link(figures));
        lines.put("Review", review(figures));
        lines.put("Clusters", clusters(figures));
        lines.put("Weak links", weakLinks(content.breaks()));
        figures.rules().forEach(rule -> lines.put("Rule: " + rule.rule(), rule(rule)));
        lines.put("Nothing to compare", silent(figures.comparisons()));
        return lines;
    }

    private static String pairs(PairCounts counts) {
        return text(
                "Of %,d possible pairs of reports %,d were compared: %,d score as links, %,d are for review and %,d are"
                        + " different. %,d were not compared, since they share nothing that a blocking rule looks at.",
                counts.possible(),
                counts.compared(),
                counts.links(),
                counts.review(),
                counts.different(),
                counts.notCompared());
    }

    private static String link(LinkageFigures figures) {
        return text(
                "From a probability of %s on a pair is a link. Of the links within incidents %.1f are expected to be"
                        + " false, if the model is right: the sum of 1 - p.",
                figures.link(), figures.expectedFalse());
    }

    private static String review(LinkageFigures figures) {
        return text(
                "From %s on a pair is for a person to look at. Of these, and of links that were kept apart, %.1f are"
                        + " expected to be one incident that stands here as two: the sum of p.",
                figures.review(), figures.expectedMissed());
    }

    private static String clusters(LinkageFigures figures) {
        boolean best = figures.bound() - figures.achieved() < LEAST;
        return text(
                "The weights within incidents, each cut at 12 bits, add up to %.1f bits; %s under the same decisions.",
                figures.achieved(),
                best ? "no other grouping has more" : text("no grouping has more than %.1f", figures.bound()));
    }

    private static String weakLinks(List<Break> breaks) {
        return "Breaks of the kind weak-link, where two strong groups of reports hang together by little: "
                + breaks.stream()
                        .filter(found -> found.kind() == Break.Kind.WEAK_LINK)
                        .count()
                + ".";
    }

    private static String rule(RuleFigures rule) {
        return text(
                "%,d of the reports speak to it; %,d blocks, the largest of %,d reports; %,d pairs, %,d of them found by no"
                        + " rule above; %,d blocks of more than %,d reports set aside.",
                rule.speaking(),
                rule.blocks(),
                rule.largest(),
                rule.pairs(),
                rule.own(),
                rule.setAside(),
                rule.limit());
    }

    private static String silent(List<ComparisonFigures> comparisons) {
        String silent = Words.join(comparisons.stream()
                .filter(comparison -> comparison.spoke() == 0)
                .map(ComparisonFigures::comparison)
                .toList());
        return silent.isEmpty() ? "Every comparison spoke." : "Never spoke tonight: " + silent + ".";
    }

    private static String text(String form, Object... parts) {
        return String.format(Locale.ROOT, form, parts);
    }
}
