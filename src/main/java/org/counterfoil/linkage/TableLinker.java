package org.counterfoil.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.linkage.cluster.ClusterSettings;
import org.counterfoil.linkage.cluster.Constraints;
import org.counterfoil.linkage.cluster.CorrelationClustering;
import org.counterfoil.linkage.cluster.Links;
import org.counterfoil.linkage.cluster.MustLink;
import org.counterfoil.linkage.engine.KeptPairs;
import org.counterfoil.linkage.engine.Scorer;
import org.counterfoil.linkage.evaluation.Found;
import org.counterfoil.linkage.evaluation.ScoredPairs;
import org.counterfoil.linkage.table.BlockSpec;
import org.counterfoil.linkage.table.Table;

/** Finds out which rows of a table are one. Its steps are called one after the other. For one caller. */
public final class TableLinker {

    /**
     * Where a record may have one partner only, what counts is which of two likely ones is likelier; cut at a few bits both
     * would seem the same. So many are never reached.
     */
    private static final double RIVALS_BITS = 1000;

    private final TableSchema schema;
    private final TableCorpus corpus;
    private Encoded encoded;

    /** Encodes the rows and blocks them. */
    public TableLinker(TableSchema schema, Table table) {
        this.schema = schema;
        this.corpus = new TableCorpus(schema, table);
        this.encoded = corpus.encoded();
    }

    /**
     * Moves the schema's numbers as far as the rows speak, without any truth; the same rows give the same numbers. They are
     * rounded to what {@link #model} writes, so that a model that is read again weighs the same.
     *
     * @return what the rows did not settle, or contradict, in words
     */
    public List<String> train() {
        Training.Trained trained = new Training(encoded).train(schema.title());
        encoded = encoded.under(TableModel.rounded(trained.model()));
        return trained.findings().stream()
                .map(finding -> (finding.comparison().isEmpty() ? "" : finding.comparison() + ": ") + finding.text())
                .toList();
    }

    /**
     * Takes numbers that were trained before in place of the schema's; nothing is learnt of the rows at hand.
     *
     * @param tables by name, as {@link #model} gave them
     * @throws IllegalArgumentException naming the line that does not fit the schema
     */
    public void use(Function<String, ModelTable> tables) {
        encoded = encoded.under(TableModel.read(tables, encoded.model()));
    }

    /** The numbers in use, as tables: linkage, linkage_settings, linkage_frequencies and linkage_dependence. */
    public List<ModelTable> model() {
        return TableModel.write(encoded.model());
    }

    /** Compares and weighs all that blocking brings together, and keeps every pair: 16 bytes each. */
    public KeptPairs compareAll() {
        return KeptPairs.of(encoded.candidates(), encoded.scorer(), Double.NEGATIVE_INFINITY);
    }

    /** Those pairs that score at least this probability. */
    public KeptPairs from(KeptPairs kept, double probability) {
        return kept.from(MatchWeight.ofProbability(probability).bits());
    }

    /**
     * The linkage as an evaluation wants it.
     *
     * @param all every pair that was compared: what is missing here would count as never compared
     * @param clusterOf what {@link #cluster} made
     */
    public Found found(KeptPairs all, int[] clusterOf) {
        boolean[] blocked = new boolean[all.size()];
        Arrays.fill(blocked, true);
        double[] probabilities = new double[all.size()];
        Arrays.setAll(probabilities, pair -> probability(all, pair));
        Table table = corpus.table();
        return new Found(
                table.ids().toArray(String[]::new),
                clusterOf,
                ScoredPairs.of(table.size(), all.lefts(), all.rights(), probabilities, blocked),
                schema.link(),
                encoded.candidates().possible());
    }

    /** Compares and weighs all that blocking brings together; keeps what scores at least this probability. */
    public KeptPairs compare(double probability) {
        return KeptPairs.of(
                encoded.candidates(),
                encoded.scorer(),
                MatchWeight.ofProbability(probability).bits());
    }

    /**
     * Makes clusters of what was kept from the review threshold on.
     *
     * @return by row, the smallest row of its cluster
     */
    public int[] cluster(KeptPairs kept) {
        double link = MatchWeight.ofProbability(schema.link()).bits();
        ClusterSettings settings =
                schema.oneToOne() ? ClusterSettings.of(link).withMostBits(RIVALS_BITS) : ClusterSettings.of(link);
        return new CorrelationClustering(settings, this::bits, constraints())
                .solve(new Links(corpus.table().size(), kept.lefts(), kept.rights(), kept.weights()))
                .clusterOf();
    }

    private double bits(int left, int right) {
        Scorer scorer = encoded.scorer();
        return scorer.score(left, right, scorer.bars());
    }

    private Constraints constraints() {
        int[] sides = schema.oneToOne() ? corpus.table().sides() : null;
        boolean vetoes = schema.comparisons().stream()
                .flatMap(comparison -> comparison.levels().stream())
                .anyMatch(Level::veto);
        if (sides == null && !vetoes) {
            return Constraints.NONE;
        }
        Weigher weigher = new Weigher(encoded);
        return new Constraints() {
            @Override
            public boolean forbidden(int left, int right) {
                return sides != null && sides[left] == sides[right]
                        || vetoes
                                && weigher.weigh(Math.min(left, right), Math.max(left, right))
                                        .veto();
            }

            @Override
            public boolean notSame(int left, int right) {
                return false;
            }

            @Override
            public List<MustLink> mustLinks() {
                return List.of();
            }
        };
    }

    /** The probability of a kept pair. */
    public double probability(KeptPairs kept, int pair) {
        return new MatchWeight(kept.bits(pair)).probability();
    }

    /** Kept pairs by their smaller row and then the larger. */
    public int[] byRecords(KeptPairs kept) {
        return kept.byRecords(corpus.table().size());
    }

    /** Names of the blocking rules that bring two rows together, the smaller row first. */
    public List<String> rulesOf(int left, int right) {
        return encoded.candidates().rulesOf(left, right);
    }

    /** The blocking rules in use: the schema's, or those that were chosen for these rows. */
    public List<BlockSpec> rules() {
        return corpus.rules();
    }

    /** What does not make sense about the blocking rules for these rows, with numbers. */
    public List<String> warnings() {
        return BlockingSense.warnings(encoded.candidates());
    }

    /** The rows. */
    public Table table() {
        return corpus.table();
    }

    Encoded encoded() {
        return encoded;
    }
}
