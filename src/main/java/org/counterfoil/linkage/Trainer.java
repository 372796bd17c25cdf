package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.ModelTable.Line;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.SourceProfile;
import org.counterfoil.linkage.Training.Trained;

/** Trains a model of incidents on reports without labels. Only this changes a model; nights use it as it is. */
public final class Trainer {

    private final LinkageModel model;
    private final ModelTable table;
    private final ModelTable settings;

    /**
     * @param model the expert's, or one that was trained before: the training starts from its numbers
     * @param table the {@code linkage.csv} that the model was read from
     * @param settings its {@code linkage_settings.csv}
     */
    public Trainer(LinkageModel model, ModelTable table, ModelTable settings) {
        this.model = model;
        this.table = table;
        this.settings = settings;
    }

    /**
     * Moves m, u, prior and dependences as far as the reports speak, and counts terms.
     *
     * @param name of the model that comes of it
     */
    public TrainedModel train(List<Report> reports, List<SourceProfile> sources, String name) {
        Corpus corpus = new Corpus(model, reports, sources);
        Trained trained = new Training(corpus.encoded()).train(name);
        return new TrainedModel(
                List.of(
                        levels(trained.model()),
                        settings(trained.model()),
                        FrequencyTable.write(trained.model().frequencies()),
                        DependenceTable.write(trained.model())),
                report(trained, corpus));
    }

    /**
     * Counts terms and leaves all other numbers as they are: for where reports are too few, or too unlike those to come, to
     * learn weights from.
     */
    public TrainedModel count(List<Report> reports, List<SourceProfile> sources, String name) {
        Corpus corpus = new Corpus(model, reports, sources);
        MatchModel counted = model.match().counted(name, Training.frequencies(corpus.encoded()));
        return new TrainedModel(
                List.of(
                        table,
                        settings(counted),
                        FrequencyTable.write(counted.frequencies()),
                        DependenceTable.write(counted)),
                List.of("terms counted on " + reports.size() + " reports; m, u and the prior are as they were"));
    }

    private ModelTable levels(MatchModel trained) {
        List<Line> lines = new ArrayList<>();
        for (Line line : table.lines()) {
            Level level = level(trained, line.cell("comparison"), line.cell("level"));
            Map<String, String> cells = new LinkedHashMap<>(line.cells());
            cells.put("m", Shares.text(level.m()));
            cells.put("u", Shares.text(level.u()));
            cells.put("source", trainedFrom(trained.name(), line));
            lines.add(new Line(line.number(), cells));
        }
        return new ModelTable(table.name(), "trained", table.columns(), lines);
    }

    private static String trainedFrom(String name, Line line) {
        return "Trained as " + name + ", from m " + line.cell("m") + " and u " + line.cell("u") + ". "
                + line.cell("source").replaceFirst("^Trained as .*?, from m [0-9.]+ and u [0-9.]+\\. ", "");
    }

    private static Level level(MatchModel trained, String comparison, String level) {
        return trained.comparisons().get(trained.place(comparison)).levels().stream()
                .filter(known -> known.name().equals(level))
                .findFirst()
                .orElseThrow();
    }

    private ModelTable settings(MatchModel trained) {
        List<Line> lines = new ArrayList<>();
        for (Line line : settings.lines()) {
            Map<String, String> cells = new LinkedHashMap<>(line.cells());
            if (line.cell("setting").equals("prior")) {
                cells.put("value", Shares.text(trained.prior().probability()));
            }
            if (line.cell("setting").equals("model")) {
                cells.put("value", trained.name());
            }
            lines.add(new Line(line.number(), cells));
        }
        return new ModelTable(settings.name(), "trained", settings.columns(), lines);
    }

    private List<String> report(Trained trained, Corpus corpus) {
        List<String> report = new ArrayList<>();
        report.add(String.format(
                Locale.ROOT,
                "%d reports, %d pairs compared, %.1f matching pairs expected among them%s",
                corpus.size(),
                trained.candidates(),
                trained.expectedMatches(),
                trained.converged() ? "" : "; the iterations did not come to rest"));
        report.add(String.format(
                Locale.ROOT,
                "prior: %s, was %s",
                Shares.text(trained.model().prior().probability()),
                Shares.text(model.match().prior().probability())));
        for (int i = 0; i < trained.model().comparisons().size(); i++) {
            moved(
                    report,
                    model.match().comparisons().get(i),
                    trained.model().comparisons().get(i));
        }
        trained.model()
                .conditionals()
                .forEach((name, conditional) -> report.add(name + " is weighed given " + conditional.words()));
        trained.findings().forEach(finding -> report.add("note: " + prefix(finding.comparison()) + finding.text()));
        return report;
    }

    private static String prefix(String comparison) {
        return comparison.isEmpty() ? "" : comparison + ": ";
    }

    private static void moved(List<String> report, Comparison before, Comparison after) {
        for (int level = 0; level < before.levels().size(); level++) {
            Level was = before.levels().get(level);
            Level is = after.levels().get(level);
            report.add(String.format(
                    Locale.ROOT,
                    "  %-40s %+6.1f bits, was %+6.1f   m %s u %s",
                    before.name() + ", " + was.name(),
                    is.weight().bits(),
                    was.weight().bits(),
                    Shares.text(is.m()),
                    Shares.text(is.u())));
        }
    }
}
