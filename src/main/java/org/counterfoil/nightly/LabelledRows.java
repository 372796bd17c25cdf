package org.counterfoil.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.Schema;
import org.counterfoil.incident.SourceProfile;
import org.counterfoil.intake.DocumentReader;
import org.counterfoil.intake.ModelTables;
import org.counterfoil.intake.ReadOptions;
import org.counterfoil.intake.UnreadableDocument;
import org.counterfoil.linkage.Evaluation;
import org.counterfoil.linkage.EvaluationReport;
import org.counterfoil.linkage.Explanation;
import org.counterfoil.linkage.Linkage;
import org.counterfoil.linkage.LinkageModel;
import org.counterfoil.linkage.Linker;
import org.counterfoil.linkage.Truth;
import org.counterfoil.source.Descriptor;
import org.counterfoil.source.DocumentLayout;
import org.counterfoil.source.Proposal;
import org.counterfoil.source.RawDocument;
import org.counterfoil.source.ReferenceLists;
import org.counterfoil.source.Understanding;

/**
 * Rows whose truth was read by hand, understood as an unknown file would be and linked by the model that applies. Truth
 * is only ever a yardstick: nothing that is read here enters a release.
 */
final class LabelledRows {

    private final Path folder;
    private final EditableTables tables;

    /**
     * @param folder holds {@code clusters.csv}, {@code pairs.csv} and {@code rows_*.csv}
     * @param input where tables that replace the built-in ones may lie
     */
    LabelledRows(Path folder, Path input) {
        this.folder = folder;
        this.tables = new EditableTables(input);
    }

    /** @param worst how many errors to explain */
    List<String> evaluate(int worst) {
        Schema schema = SchemaTable.read(tables.get("schema"));
        LinkageModel model = LinkageModel.of(tables.get("linkage"), tables.get("linkage_settings"), schema);
        List<Report> reports = new ArrayList<>();
        List<SourceProfile> sources = new ArrayList<>();
        for (Path file : rowFiles()) {
            understand(file, schema, tables.references(), reports, sources);
        }
        Linkage linkage = new Linker(model).link(reports, List.of(), sources);
        Truth truth = Truth.of(
                ModelTables.readFile(folder.resolve("clusters.csv")),
                ModelTables.readFile(folder.resolve("pairs.csv")));
        return EvaluationReport.lines(
                new Evaluation(truth, linkage), new Explanation(model, reports, sources, linkage), worst);
    }

    private List<Path> rowFiles() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> name(file).matches("rows_.*\\.csv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Refusal(ExitCode.NOT_FOUND, folder + " cannot be listed: " + e.getMessage(), e);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static void understand(
            Path file, Schema schema, ReferenceLists lists, List<Report> reports, List<SourceProfile> sources) {
        String source = name(file).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        try {
            RawDocument raw = new DocumentReader()
                    .read(source, name(file), file, ReadOptions.DETECT)
                    .document();
            Descriptor descriptor = Proposal.descriptor(raw, lists, schema);
            DocumentLayout layout = descriptor.layout(name(file)).orElseThrow();
            reports.addAll(new Understanding(schema, lists)
                    .understand(descriptor, layout, raw)
                    .reports());
            sources.add(descriptor.profile());
        } catch (UnreadableDocument unreadable) {
            throw new Refusal(ExitCode.INPUT_UNUSABLE, String.valueOf(unreadable.getMessage()), unreadable);
        }
    }
}
