package org.counterfoil.linkage;

import java.util.List;
import java.util.concurrent.ForkJoinTask;
import org.counterfoil.linkage.engine.BlockRule;
import org.counterfoil.linkage.engine.Candidates;
import org.counterfoil.linkage.table.BlockSpec;
import org.counterfoil.linkage.table.BlockingSearch;
import org.counterfoil.linkage.table.Table;

/** The rows of a table, encoded so that they can be compared as a schema says. */
final class TableCorpus {

    private final Table table;
    private final List<BlockSpec> rules;
    private final Encoded encoded;

    /** @throws IllegalArgumentException if the table lacks a column, or no rule can be found where the schema has none */
    TableCorpus(TableSchema schema, Table table) {
        this.table = table;
        this.rules = schema.blocking().isEmpty() ? BlockingSearch.rules(table, schema.columns()) : schema.blocking();
        MatchModel model = schema.model(table);
        List<BlockRule> keyed =
                rules.parallelStream().map(rule -> rule.rule(table)).toList();
        ForkJoinTask<Candidates> candidates = ForkJoinTask.adapt(
                        () -> new Candidates(table.size(), table.sides(), keyed))
                .fork();
        List<Compared<?>> comparisons = TextColumns.compared(model, table);
        this.encoded = new Encoded(model, comparisons, candidates.join());
    }

    Table table() {
        return table;
    }

    /** The rules in use, from the schema or chosen for these rows. */
    List<BlockSpec> rules() {
        return rules;
    }

    Encoded encoded() {
        return encoded;
    }
}
