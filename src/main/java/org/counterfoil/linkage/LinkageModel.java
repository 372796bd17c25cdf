package org.counterfoil.linkage;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.Schema;

/**
 * When two reports are held to describe one incident: the two linkage tables, understood. Immutable.
 */
public final class LinkageModel {

    private final MatchWeight prior;
    private final double link;
    private final double review;
    private final List<Comparison> comparisons;
    private final SortedMap<BlockingRule, Integer> blocking;
    private final SortedSet<String> generic;
    private final SortedSet<String> legalForms;
    private final CoinPrices prices;
    private final Renames renames;

    LinkageModel(
            MatchWeight prior,
            double link,
            double review,
            List<Comparison> comparisons,
            Map<BlockingRule, Integer> blocking,
            SortedSet<String> generic,
            SortedSet<String> legalForms) {
        this.prior = prior;
        this.link = link;
        this.review = review;
        this.comparisons = List.copyOf(comparisons);
        this.blocking = new TreeMap<>(blocking);
        this.generic = new TreeSet<>(generic);
        this.legalForms = new TreeSet<>(legalForms);
        this.prices = CoinPrices.NONE;
        this.renames = Renames.NONE;
    }

    private LinkageModel(LinkageModel model, CoinPrices prices, Renames renames) {
        this.prior = model.prior;
        this.link = model.link;
        this.review = model.review;
        this.comparisons = model.comparisons;
        this.blocking = model.blocking;
        this.generic = model.generic;
        this.legalForms = model.legalForms;
        this.prices = prices;
        this.renames = renames;
    }

    /**
     * Reads the tables and checks that they make sense together.
     *
     * @param table {@code linkage.csv}: one line a level of a comparison
     * @param settings {@code linkage_settings.csv}: prior, thresholds, blocking rules, words that do not distinguish
     * @throws IllegalArgumentException if a line does not make sense; the message names table, place, line and remedy
     */
    public static LinkageModel of(ModelTable table, ModelTable settings, Schema schema) {
        List<Comparison> comparisons = new ComparisonTable(table, schema).comparisons();
        return new SettingsTable(settings).model(comparisons);
    }

    /**
     * The same with what is known of coins and victims.
     *
     * @param prices {@code prices.csv}: coin, month, lowest and highest price in dollars
     * @param victims {@code victims.csv}: name, alias, from and until when it was one
     */
    public static LinkageModel of(
            ModelTable table, ModelTable settings, Schema schema, ModelTable prices, ModelTable victims) {
        return new LinkageModel(of(table, settings, schema), CoinPrices.of(prices), Renames.of(victims));
    }

    CoinPrices prices() {
        return prices;
    }

    Renames renames() {
        return renames;
    }

    /** The odds that two reports describe one incident, before anything of them is known. */
    MatchWeight prior() {
        return prior;
    }

    /** The probability from which on a pair is a link. */
    public double link() {
        return link;
    }

    /** The probability from which on a pair that is no link is for a person to look at. */
    public double review() {
        return review;
    }

    List<Comparison> comparisons() {
        return comparisons;
    }

    /** Rules in use, each with the size above which a block of it is not compared. */
    SortedMap<BlockingRule, Integer> blocking() {
        return new TreeMap<>(blocking);
    }

    SortedSet<String> generic() {
        return new TreeSet<>(generic);
    }

    SortedSet<String> legalForms() {
        return new TreeSet<>(legalForms);
    }

    Verdict verdict(MatchWeight weight) {
        double probability = weight.probability();
        if (probability >= link) {
            return Verdict.LINK;
        }
        return probability >= review ? Verdict.CLERICAL_REVIEW : Verdict.NON_LINK;
    }
}
