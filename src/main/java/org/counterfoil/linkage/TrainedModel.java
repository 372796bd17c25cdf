package org.counterfoil.linkage;

import java.util.List;
import org.counterfoil.incident.ModelTable;

/**
 * A model that a training came to, as the tables that {@link LinkageModel#of} reads.
 *
 * @param tables linkage, linkage_settings, linkage_frequencies and linkage_dependence
 * @param report what was learnt and what was not, in words, a line each
 */
public record TrainedModel(List<ModelTable> tables, List<String> report) {

    public TrainedModel {
        tables = List.copyOf(tables);
        report = List.copyOf(report);
    }
}
