package org.counterfoil.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterfoil.incident.Measure;

/** What happened to a sum, by the word nearest to it: stolen, aimed at, won back, lost — or something that is no loss. */
final class LossWords {

    /** The longer before the shorter: an attempted theft is no theft. */
    private static final Pattern WORD = Pattern.compile("(?i)\\b(?:"
            + "(?<booty>(?<=\\b(?:of|in|the) )stolen (?=(?:crypto\\w*|virtual|digital|coins?|funds?|money|assets?|tokens?|bitcoins?|ether)\\b))"
            + "|(?<attempted>attempt(?:s|ed|ing)? (?:to|at) (?:steal|stealing|rob|robbing|take|transfer|withdraw|siphon|obtain)"
            + "|attempted(?: [\\p{L}-]+){0,2} (?:thefts?|robber(?:y|ies)|heists?|transfers?|withdrawals?)"
            + "|(?:tried|trying|sought|seeking|tries|try|aimed|aiming|failed) to (?:steal|rob|take|transfer|withdraw|siphon|obtain)"
            + "|attempted|targeted sums?)"
            + "|(?<recovered>recover(?:y|ed|ing|ies|s)?|(?:got|get|gets|getting) back|retriev(?:ed|ing)|returned|froze|frozen|freezing|seiz(?:ed|ing|ures?)|claw(?:ed|ing) back|blocked)"
            + "|(?<other>(?:traded|trading|priced|quoted|price|rate|exchanged|stood|hovered) (?:at|of|near)|(?:one|each|a|an|per) (?:coin|token|bitcoin|ether|BTC|ETH) (?:cost|was|fetched)|(?:money )?launder(?:ed|ing|s)?|fin(?:ed|es?)|rais(?:ed|ing)|invest(?:ed|ments?|ing)|donat(?:ed|ions?)|spen[dt](?:ing|s)?|paid|pay(?:ments?|s|ing)?|demand(?:ed|s|ing)?"
            + "|revenues?|budgets?|GDP|exports?|imports?|reserves?|market capitali[sz]ation|trading volumes?|turnover|bount(?:y|ies)|rewards?"
            + "|offer(?:ed|s|ing)?|pledged|mined|mining|sanction(?:s|ed)?|insur(?:ed|ance)|salar(?:y|ies)|wages|earn(?:ed|ings?) by workers|bought|purchas(?:ed|es?)|sold|sales?|funding round)"
            + "|(?<taken>st(?:ole|olen|eal|eals|ealing)|took|taken|loot(?:ed|ing)?|siphon(?:ed|ing)?|drain(?:ed|ing)?|pilfered|robb(?:ed|ing)|thefts?|heists?|netted|made off|got away|withdrew|withdrawn|taking|(?:moved|transferred)(?= (?:(?!stolen|taken|to\\b)[^ ,;]+ ){1,8}?(?:out of|from) )|pocketed|haul|exfiltrated|swiped|grabbed|plunder(?:ed|ing)?)"
            + "|(?<loss>loss(?:es)?|lost|los(?:e|ing)|damages?|cost(?:ing)?|attacks?|cyber-?attacks?|hacks?|hacked|breach(?:es)?|exploits?|exploited|incidents?|illicit(?:ly)?|gained|obtained|acquired|amassed|generated|raked)"
            + ")\\b");

    private LossWords() {}

    /**
     * The word that governs a sum.
     *
     * @param measure empty where the word means no loss
     * @param silent whether there is no such word within reach
     */
    record Governing(Optional<Measure> measure, boolean silent) {}

    /** @param figures all of the sentence: no sum reaches beyond the next sum for its word */
    static Governing governing(String words, ProseFigure sum, List<ProseFigure> figures) {
        int from = figures.stream()
                .filter(f -> f.measure().isAmount() && f.to() <= sum.from())
                .mapToInt(ProseFigure::to)
                .max()
                .orElse(0);
        int to = figures.stream()
                .filter(f -> f.measure().isAmount() && f.from() >= sum.to())
                .mapToInt(ProseFigure::from)
                .min()
                .orElse(words.length());
        int nearest = Integer.MAX_VALUE;
        Governing governing = new Governing(Optional.empty(), true);
        Matcher word = WORD.matcher(words).region(from, to).useTransparentBounds(true);
        while (word.find()) {
            int distance = distance(words, word, sum);
            if (distance < nearest && !isInName(words, word)) {
                nearest = distance;
                governing = new Governing(measure(word), false);
            }
        }
        return governing;
    }

    /** <i>Trust Pay</i> pays nobody. */
    private static boolean isInName(String words, Matcher word) {
        return word.group("other") != null && word.start() > 0 && Character.isUpperCase(words.charAt(word.start()));
    }

    /** In words; weak words count from further away, so that a sum stolen in attacks is a sum stolen. */
    private static int distance(String words, Matcher word, ProseFigure sum) {
        boolean before = word.end() <= sum.from();
        String between = before
                ? words.substring(word.end(), sum.from())
                : words.substring(Math.max(sum.to(), 0), Math.max(sum.to(), word.start()));
        int steps = between.isBlank() ? 0 : between.strip().split("\\s+").length;
        int stop = between.matches(".*[;:].*") ? 20 : between.contains(",") ? 3 : 0;
        int origin = !before && between.strip().matches("from") ? 20 : 0;
        boolean direct = before && steps == 0 && word.group().matches("(?i)los(?:t|e|es|ing)");
        int weak = !direct && word.group("loss") != null || word.group("booty") != null ? 40 : 0;
        return 2 * steps + (before ? 0 : 1) + stop + origin + weak;
    }

    private static Optional<Measure> measure(Matcher word) {
        if (word.group("attempted") != null) {
            return Optional.of(Measure.ATTEMPTED);
        }
        if (word.group("recovered") != null) {
            return Optional.of(Measure.RECOVERED);
        }
        if (word.group("taken") != null || word.group("booty") != null) {
            return Optional.of(Measure.TAKEN);
        }
        return word.group("loss") != null ? Optional.of(Measure.LOSS) : Optional.empty();
    }
}
