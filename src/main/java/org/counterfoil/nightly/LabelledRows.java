package org.counterfoil.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.Schema;
import org.counterfoil.incident.SourceProfile;
import org.counterfoil.intake.DocumentReader;
import org.counterfoil.intake.ModelTables;
import org.counterfoil.intake.ReadOptions;
import org.counterfoil.intake.UnreadableDocument;
import org.counterfoil.linkage.Explanation;
import org.counterfoil.linkage.FoundReports;
import org.counterfoil.linkage.Linkage;
import org.counterfoil.linkage.LinkageModel;
import org.counterfoil.linkage.Linker;
import org.counterfoil.linkage.evaluation.Half;
import org.counterfoil.linkage.evaluation.Truth;
import org.counterfoil.linkage.evaluation.TruthTables;
import org.counterfoil.source.Descriptor;
import org.counterfoil.source.DocumentLayout;
import org.counterfoil.source.Proposal;
import org.counterfoil.source.RawDocument;
import org.counterfoil.source.ReferenceLists;
import org.counterfoil.source.Understanding;
import org.jspecify.annotations.Nullable;

/**
 * Rows whose truth was read by hand, understood as an unknown file would be and linked by the model that applies. Truth
 * is only ever a yardstick: nothing that is read here enters a release.
 */
final class LabelledRows {

    private final Path folder;
    private final EditableTables tables;

    /**
     * @param folder holds {@code clusters.csv}, {@code pairs.csv} and {@code rows_*}, in any format that is read
     * @param input where tables that replace the built-in ones may lie
     */
    LabelledRows(Path folder, Path input) {
        this.folder = folder;
        this.tables = NightInputReader.refusingNonsense(() -> new EditableTables(input));
    }

    /**
     * @param half the only half of the truth that is scored; all rows are linked all the same. Null: all of the truth
     * @throws Refusal if a table or the truth makes no sense
     */
    Measured evaluate(@Nullable Half half) {
        return NightInputReader.refusingNonsense(() -> measure(half));
    }

    private Measured measure(@Nullable Half half) {
        Schema schema = SchemaTable.read(tables.get("schema"));
        LinkageModel model = tables.linkage(schema);
        Truth truth = TruthTables.clusters(
                ModelTables.readFile(folder.resolve("clusters.csv")),
                ModelTables.readFile(folder.resolve("pairs.csv")));
        LabelledLists labelled = new LabelledLists(truth);
        List<Report> reports = new ArrayList<>();
        List<SourceProfile> sources = new ArrayList<>();
        for (Path file : rowFiles()) {
            understand(labelled.of(read(file)), schema, reports, sources);
        }
        Linkage linkage = new Linker(model).link(reports, List.of(), sources);
        FoundReports reported = new FoundReports(model, reports, sources, linkage, truth);
        Explanation explanation = new Explanation(model, reports, sources, linkage);
        return Measured.of(
                reported.found(model.link()),
                truth,
                half,
                (left, right) -> explanation.of(reported.report(left), reported.report(right)));
    }

    private List<Path> rowFiles() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> name(file).startsWith("rows_")).sorted().toList();
        } catch (IOException e) {
            throw new Refusal(ExitCode.NOT_FOUND, folder + " cannot be listed: " + e.getMessage(), e);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static RawDocument read(Path file) {
        try {
            return new DocumentReader()
                    .read("labelled", name(file), file, ReadOptions.DETECT)
                    .document();
        } catch (UnreadableDocument unreadable) {
            throw new Refusal(ExitCode.INPUT_UNUSABLE, String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    private void understand(
            List<RawDocument> documents, Schema schema, List<Report> reports, List<SourceProfile> sources) {
        ReferenceLists lists = tables.references();
        for (RawDocument list : documents) {
            Descriptor descriptor = Proposal.descriptor(list, lists, tables.headerWords(), schema);
            DocumentLayout layout = descriptor.layout(list.path()).orElseThrow();
            reports.addAll(new Understanding(schema, lists)
                    .understand(descriptor, layout, list)
                    .reports());
            sources.add(descriptor.profile());
        }
    }
}
