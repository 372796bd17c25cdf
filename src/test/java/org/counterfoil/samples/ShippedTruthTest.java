package org.counterfoil.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.SourceProfile;
import org.counterfoil.intake.DocumentReader;
import org.counterfoil.intake.ModelTables;
import org.counterfoil.intake.ReadOptions;
import org.counterfoil.intake.UnreadableDocument;
import org.counterfoil.linkage.FoundReports;
import org.counterfoil.linkage.Linkage;
import org.counterfoil.linkage.LinkageModel;
import org.counterfoil.linkage.LinkageTables;
import org.counterfoil.linkage.Linker;
import org.counterfoil.linkage.evaluation.Evaluation;
import org.counterfoil.linkage.evaluation.Truth;
import org.counterfoil.linkage.evaluation.TruthTables;
import org.counterfoil.source.Descriptor;
import org.counterfoil.source.HeaderWords;
import org.counterfoil.source.Proposal;
import org.counterfoil.source.RawDocument;
import org.counterfoil.source.Understanding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How well the reports that ship are linked, as far as the hand-read truth speaks of them. The floors lie under what was
 * measured when the model was made; docs/linkage.md has the figures.
 */
class ShippedTruthTest {

    private static final Path TRUTH = Path.of("src", "test", "resources", "truth");
    private static final String TRACKER = "lists/defillama/defillama_hacks_processed.csv";

    @Test
    @Tag("exhaustive")
    void linksTheReportsThatShip() throws IOException, UnreadableDocument {
        Evaluation evaluation = evaluate(shipped(), new ArrayList<>());
        assertThat(evaluation.scoredRecords()).isEqualTo(1004);
        assertThat(evaluation.truePairs()).isEqualTo(58);
        assertThat(evaluation.clusters().precision().value()).isGreaterThanOrEqualTo(0.98);
        assertThat(evaluation.clusters().recall().value()).isGreaterThanOrEqualTo(0.85);
        assertThat(evaluation.lookAlikesMerged().hits()).isZero();
    }

    /** The tracker's list is read as an unknown file is, beside what ships. */
    @Test
    @Tag("exhaustive")
    void linksThemToAListThatDoesNotShip() throws IOException, UnreadableDocument {
        Path list = Path.of(System.getenv().getOrDefault("COUNTERFOIL_SHARED", "absent"), TRACKER);
        assumeTrue(Files.isRegularFile(list), "COUNTERFOIL_SHARED names no folder that holds " + TRACKER);
        List<Report> reports = shipped();
        List<SourceProfile> sources = new ArrayList<>();
        reports.addAll(unknown(list, sources));
        Evaluation evaluation = evaluate(reports, sources);
        assertThat(evaluation.truePairs()).isEqualTo(283);
        assertThat(evaluation.clusters().precision().value()).isGreaterThanOrEqualTo(0.99);
        assertThat(evaluation.clusters().recall().value()).isGreaterThanOrEqualTo(0.93);
        assertThat(evaluation.lookAlikesMerged().hits()).isZero();
    }

    /** Under the ids of the truth, as far as it has them. */
    private static List<Report> shipped() throws IOException, UnreadableDocument {
        SortedMap<String, String> ids = new TreeMap<>();
        for (ModelTable.Line line : table("shipped").lines()) {
            ids.put(line.cell("report"), line.cell("row_id"));
        }
        List<Report> reports = new ArrayList<>();
        for (var document : ShippedInput.understood().values()) {
            for (Report report : document.reports()) {
                String id = ids.remove(report.id().text());
                reports.add(
                        id == null
                                ? report
                                : report.withId(new ReportId(report.id().source(), id)));
            }
        }
        assertThat(ids).as("reports of shipped.csv that are not there").isEmpty();
        return reports;
    }

    private static List<Report> unknown(Path list, List<SourceProfile> sources) throws UnreadableDocument {
        SortedMap<Integer, String> ids = new TreeMap<>();
        for (ModelTable.Line line : table("rows").lines()) {
            if (line.cell("file").equals(TRACKER)) {
                ids.put(Integer.parseInt(line.cell("line")), line.cell("row_id"));
            }
        }
        RawDocument raw = new DocumentReader()
                .read("unknown", "list.csv", list, ReadOptions.DETECT)
                .document();
        Descriptor descriptor = Proposal.descriptor(
                raw, ShippedInput.lists(), HeaderWords.of(ShippedInput.table("header_words")), ShippedInput.schema());
        sources.add(descriptor.profile());
        return new Understanding(ShippedInput.schema(), ShippedInput.lists())
                .understand(descriptor, descriptor.layout("list.csv").orElseThrow(), raw).reports().stream()
                        .map(report -> report.withId(new ReportId(
                                "unknown",
                                ids.getOrDefault(
                                        report.origin().row(), report.id().key()))))
                        .toList();
    }

    private static Evaluation evaluate(List<Report> reports, List<SourceProfile> sources) {
        LinkageModel model = LinkageModel.of(
                new LinkageTables(
                        ShippedInput.table("linkage"),
                        ShippedInput.table("linkage_settings"),
                        ShippedInput.table("linkage_frequencies"),
                        ShippedInput.table("linkage_dependence"),
                        ShippedInput.table("rates"),
                        ShippedInput.table("victims"),
                        ShippedInput.table("linkage_words"),
                        ShippedInput.table("coins")),
                ShippedInput.schema());
        Linkage linkage = new Linker(model).link(reports, List.of(), sources);
        Truth truth = TruthTables.clusters(table("clusters"), table("pairs"));
        return Evaluation.of(new FoundReports(model, reports, sources, linkage, truth).found(model.link()), truth);
    }

    private static ModelTable table(String name) {
        return ModelTables.readFile(TRUTH.resolve(name + ".csv"));
    }
}
