package org.counterfoil.linkage;

import java.util.List;
import org.counterfoil.linkage.engine.Candidates;
import org.counterfoil.linkage.engine.Dependence;
import org.counterfoil.linkage.engine.Scorer;
import org.counterfoil.linkage.table.BlockSpec;
import org.counterfoil.linkage.table.BlockingSearch;
import org.counterfoil.linkage.table.Table;
import org.counterfoil.linkage.table.TextFact;
import org.jspecify.annotations.Nullable;

/** The rows of a table, encoded so that they can be compared as a schema says. */
final class TableCorpus {

    private final Table table;
    private final LinkageModel model;
    private final List<BlockSpec> rules;
    private final List<Compared<TextFact>> comparisons;
    private final Candidates candidates;

    TableCorpus(TableSchema schema, Table table) {
        this.table = table;
        this.model = schema.model(table);
        this.rules = schema.blocking().isEmpty() ? BlockingSearch.rules(table, schema.columns()) : schema.blocking();
        this.comparisons = schema.comparisons().parallelStream()
                .map(comparison -> TextColumns.compared(comparison, table))
                .toList();
        this.candidates = new Candidates(
                table.size(),
                table.sides(),
                rules.parallelStream().map(rule -> rule.rule(table)).toList());
    }

    Table table() {
        return table;
    }

    LinkageModel model() {
        return model;
    }

    /** The rules in use, from the schema or chosen for these rows. */
    List<BlockSpec> rules() {
        return rules;
    }

    List<Compared<TextFact>> comparisons() {
        return comparisons;
    }

    Candidates candidates() {
        return candidates;
    }

    Scorer scorer() {
        @Nullable Dependence[] dependences = new Dependence[comparisons.size()];
        for (int i = 0; i < dependences.length; i++) {
            String explainer = comparisons.get(i).comparison().explainedBy();
            for (int j = 0; j < i; j++) {
                if (comparisons.get(j).comparison().name().equals(explainer)) {
                    dependences[i] = Dependence.explainedBy(j);
                }
            }
        }
        return new Scorer(
                model.prior().bits(),
                comparisons.stream().map(Compared::encoded).toList(),
                dependences);
    }
}
