package org.counterfoil.nightly;

import java.util.List;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.SourceProfile;
import org.counterfoil.ledger.Ledger;
import org.counterfoil.linkage.TrainedModel;
import org.counterfoil.linkage.Trainer;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Trains the linkage model on the reports of the last release. */
@Component
@Lazy
class ModelTraining {

    private final NightState night;
    private final Ledger ledger;

    ModelTraining(NightState night, Ledger ledger) {
        this.night = night;
        this.ledger = ledger;
    }

    /**
     * @param name of the model that comes of it
     * @param countOnly whether only terms are counted, and weights stay
     */
    TrainedModel train(String name, boolean countOnly) {
        List<Report> reports = ledger.memory().reports();
        if (reports.isEmpty()) {
            throw new Refusal(
                    ExitCode.NOT_FOUND,
                    "There is nothing to train on: no release is remembered. Run a night first, then train.");
        }
        List<SourceProfile> sources = night.input().profiles(ledger);
        EditableTables tables = new EditableTables(night.places().input());
        ModelTable levels = tables.get("linkage");
        Trainer trainer = new Trainer(night.input().linkage(), levels, tables.get("linkage_settings"));
        return countOnly ? trainer.count(reports, sources, name) : trainer.train(reports, sources, name);
    }
}
