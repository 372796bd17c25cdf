package org.counterfoil.linkage;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.linkage.table.BlockSpec;
import org.counterfoil.linkage.table.SchemaNode;
import org.counterfoil.linkage.table.Table;

/**
 * How the rows of a table of any schema are linked: what a schema file says, understood. Immutable.
 */
public final class TableSchema {

    private final String title;
    private final String id;
    private final String side;
    private final boolean oneToOne;
    private final List<Comparison> comparisons;
    private final List<BlockSpec> blocking;
    private final OptionalDouble prior;
    private final double link;
    private final double review;

    TableSchema(
            String title,
            String id,
            String side,
            boolean oneToOne,
            List<Comparison> comparisons,
            List<BlockSpec> blocking,
            OptionalDouble prior,
            double link,
            double review) {
        this.title = title;
        this.id = id;
        this.side = side;
        this.oneToOne = oneToOne;
        this.comparisons = List.copyOf(comparisons);
        this.blocking = List.copyOf(blocking);
        this.prior = prior;
        this.link = link;
        this.review = review;
    }

    /**
     * Understands a schema file.
     *
     * @param file name, for messages
     * @param readyMade the table {@code ready_made.csv}
     * @throws IllegalArgumentException if something does not make sense: one line for each, with file, line and remedy
     */
    public static TableSchema of(String file, SchemaNode root, ModelTable readyMade) {
        return new TableSchemaReader(file, new ReadyMade(readyMade)).read(root);
    }

    public String title() {
        return title;
    }

    /** The column that names each row. */
    public String id() {
        return id;
    }

    /** The column whose values part the rows: only rows of different sides are linked. Empty where all are. */
    public String side() {
        return side;
    }

    /** Whether a cluster holds at most one row of each side. */
    public boolean oneToOne() {
        return oneToOne;
    }

    /** The columns that are compared or blocked by, sorted. */
    public List<String> columns() {
        SortedSet<String> columns = new TreeSet<>();
        comparisons.forEach(comparison -> columns.addAll(comparison.fields()));
        blocking.forEach(rule -> {
            rule.keys().forEach(key -> columns.addAll(key.fields()));
            rule.refine().forEach(key -> columns.addAll(key.fields()));
        });
        return List.copyOf(columns);
    }

    /** Rules as the file has them; none where they are to be chosen by looking at the data. */
    public List<BlockSpec> blocking() {
        return blocking;
    }

    List<Comparison> comparisons() {
        return comparisons;
    }

    /** The probability from which on a pair is a link. */
    public double link() {
        return link;
    }

    /** The probability from which on a pair that is no link is for a person to look at. */
    public double review() {
        return review;
    }

    /**
     * Where the file gives no prior, about one pair in two rows is taken to match, or across sides each row of the smaller
     * side: what that comes to for tables of this size. It is a start, and estimation moves it.
     */
    double prior(Table table) {
        double fewest = table.rowsBySide().values().stream()
                .mapToInt(Integer::intValue)
                .min()
                .orElse(table.size());
        double matches = table.sides() == null ? table.size() / 2.0 : fewest;
        return prior.orElse(Math.min(0.5, matches / Math.max(1, table.possiblePairs())));
    }

    /** The model for a table's rows: the schema's numbers, before the rows have been heard. */
    MatchModel model(Table table) {
        MatchWeight odds = MatchWeight.ofProbability(prior(table));
        return new MatchModel(title, odds, link, review, comparisons, Map.of(), Map.of(), Map.of());
    }
}
