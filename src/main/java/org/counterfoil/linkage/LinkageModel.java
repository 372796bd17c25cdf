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

    private final MatchModel match;
    private final SortedMap<BlockingRule, Integer> blocking;
    private final SortedSet<String> generic;
    private final SortedSet<String> legalForms;

    LinkageModel(
            MatchModel match,
            Map<BlockingRule, Integer> blocking,
            SortedSet<String> generic,
            SortedSet<String> legalForms) {
        this.match = match;
        this.blocking = new TreeMap<>(blocking);
        this.generic = new TreeSet<>(generic);
        this.legalForms = new TreeSet<>(legalForms);
    }

    /**
     * Reads the tables and checks that they make sense together.
     *
     * @param table {@code linkage.csv}: one line a level of a comparison
     * @param settings {@code linkage_settings.csv}: prior, thresholds, blocking rules, words that do not distinguish
     * @param frequencies {@code linkage_frequencies.csv}: how common terms are; a comparison that is not there is counted on
     *     the reports at hand
     * @throws IllegalArgumentException if a line does not make sense; the message names table, place, line and remedy
     */
    public static LinkageModel of(ModelTable table, ModelTable settings, ModelTable frequencies, Schema schema) {
        List<Comparison> comparisons = new ComparisonTable(table, schema).comparisons();
        return new SettingsTable(settings).model(comparisons, FrequencyTable.read(frequencies, comparisons));
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
