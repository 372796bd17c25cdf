package org.counterfoil.linkage;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counterfoil.incident.Coins;
import org.counterfoil.incident.Rates;
import org.counterfoil.incident.Schema;

/**
 * When two reports are held to describe one incident: the two linkage tables, understood. Immutable.
 */
public final class LinkageModel {

    /** Expert: a pair that is less likely than one in a hundred is no near miss that anybody would look at. */
    private static final double NEAR_MISS = 0.01;

    private final MatchModel match;
    private final SortedMap<BlockingRule, Integer> blocking;
    private final SortedSet<String> generic;
    private final SortedSet<String> legalForms;
    private final CoinPrices prices;
    private final Renames renames;
    private final KnownVictims victims;
    private final ClosedWords words;
    private final Coins coins;

    LinkageModel(
            MatchModel match,
            Map<BlockingRule, Integer> blocking,
            SortedSet<String> generic,
            SortedSet<String> legalForms,
            CoinPrices prices,
            Renames renames,
            KnownVictims victims,
            ClosedWords words,
            Coins coins) {
        this.match = match;
        this.blocking = new TreeMap<>(blocking);
        this.generic = new TreeSet<>(generic);
        this.legalForms = new TreeSet<>(legalForms);
        this.prices = prices;
        this.renames = renames;
        this.victims = victims;
        this.words = words;
        this.coins = coins;
    }

    /**
     * Reads the tables and checks that they make sense together.
     *
     * @throws IllegalArgumentException if a line does not make sense; the message names table, place, line and remedy
     */
    public static LinkageModel of(LinkageTables tables, Schema schema) {
        List<Comparison> comparisons = new ComparisonTable(tables.levels(), schema).comparisons();
        SettingsTable settings = new SettingsTable(tables.settings());
        MatchModel match = settings.match(
                comparisons,
                DependenceTable.read(tables.dependence(), comparisons),
                LiftTable.read(tables.dependence(), comparisons),
                FrequencyTable.read(tables.frequencies(), comparisons));
        return new LinkageModel(
                match,
                settings.blocking(comparisons),
                settings.words("generic"),
                settings.words("legal form"),
                new CoinPrices(Rates.of(tables.rates())),
                Renames.of(tables.victims()),
                KnownVictims.of(tables.victims()),
                ClosedWords.of(tables.words()),
                Coins.of(tables.coins()));
    }

    CoinPrices prices() {
        return prices;
    }

    Renames renames() {
        return renames;
    }

    /** What is known of victims. */
    KnownVictims victims() {
        return victims;
    }

    /** The closed lists of words. */
    ClosedWords words() {
        return words;
    }

    Coins coins() {
        return coins;
    }

    /** What evidence is worth. */
    MatchModel match() {
        return match;
    }

    /** The name of the model, by which a release says under which it was linked. */
    public String name() {
        return match.name();
    }

    /** The probability from which on a pair is a link. */
    public double link() {
        return match.link();
    }

    /** The probability from which on a pair that is no link is for a person to look at. */
    public double review() {
        return match.review();
    }

    /**
     * The bits from which on a compared pair is remembered, and told if as many are left beside what was linked instead: one in a hundred, the threshold of review where that is less, and never below
     * the prior. Below lie three in four of the pairs that are not for review, and nothing that is decided by.
     */
    MatchWeight told() {
        MatchWeight near = MatchWeight.ofProbability(Math.min(NEAR_MISS, review()));
        return near.compareTo(match.prior()) < 0 ? match.prior() : near;
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
}
