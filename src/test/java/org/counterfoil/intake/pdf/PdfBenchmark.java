package org.counterfoil.intake.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.counterfoil.intake.pdf.GovernmentReports.Found;

/**
 * Prints precision, recall and F1 of adjacency relations per document of the ICDAR 2013 table competition, ours beside
 * tabula's. {@code docs/benchmarks.md} says how to run it.
 */
final class PdfBenchmark {

    private PdfBenchmark() {}

    /** Scores of one document. */
    record Line(String name, boolean tunedOn, Score ours, Score unspanned, Score tabula) {}

    static List<Line> lines(Path folder, boolean withTabula) throws IOException {
        GovernmentReports reports = new GovernmentReports(folder);
        List<Line> lines = new ArrayList<>();
        for (String name : reports.names()) {
            List<Found> ours = ours(reports.pdf(name));
            List<Found> tabula = withTabula ? TabulaPeer.tables(reports.pdf(name)) : List.of();
            List<List<Found>> truths = reports.truths(name);
            lines.add(new Line(
                    name,
                    GovernmentReports.isTunedOn(name),
                    best(truths, ours),
                    best(truths, ours.stream().map(PdfBenchmark::unspanned).toList()),
                    best(truths, tabula)));
        }
        return lines;
    }

    static List<Found> ours(Path pdf) throws IOException {
        List<Found> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                for (PageTable table : PageLayout.of(document, number).tables()) {
                    found.add(new Found(number, table.cells()));
                }
            }
        }
        return found;
    }

    /** As a plain grid says it: the text in the first cell of its span. */
    private static Found unspanned(Found table) {
        return new Found(
                table.page(),
                table.cells().stream()
                        .map(cell -> new Cell(cell.row(), cell.column(), 1, 1, cell.text()))
                        .toList());
    }

    private static Score best(List<List<Found>> truths, List<Found> found) {
        Score best = Score.NONE;
        for (List<Found> truth : truths) {
            Score score = Score.of(truth, found);
            best = best == Score.NONE || score.f1() > best.f1() ? score : best;
        }
        return best;
    }

    /** Mean of the documents' precisions and recalls, as the competition ranked. */
    static double[] mean(List<Score> scores) {
        double precision = scores.stream().mapToDouble(Score::precision).average().orElse(0);
        double recall = scores.stream().mapToDouble(Score::recall).average().orElse(0);
        return new double[] {precision, recall, Score.harmonic(precision, recall)};
    }

    public static void main(String[] arguments) throws IOException {
        List<Line> lines = lines(Path.of(arguments[0]), true);
        System.out.println("document  half     ours P    R     F1  | in plain cells F1 | tabula P  R     F1");
        for (Line line : lines) {
            System.out.println(pad(line.name()) + (line.tunedOn() ? "tuned    " : "reported ") + text(line.ours()) + " | "
                    + text(line.unspanned()) + " | " + text(line.tabula()));
        }
        for (String half : List.of("tuned", "reported", "all")) {
            List<Line> some = lines.stream()
                    .filter(line -> half.equals("all") || line.tunedOn() == half.equals("tuned"))
                    .toList();
            System.out.println(half + " (" + some.size() + " documents)");
            System.out.println("  mean of documents  " + mean(some.stream().map(Line::ours).toList(), some.stream().map(Line::unspanned).toList(), some.stream().map(Line::tabula).toList()));
            System.out.println("  over all relations " + text(sum(some.stream().map(Line::ours).toList())) + " | "
                    + text(sum(some.stream().map(Line::unspanned).toList())) + " | "
                    + text(sum(some.stream().map(Line::tabula).toList())));
        }
    }

    private static String pad(String name) {
        return (name + "          ").substring(0, 10);
    }

    private static String mean(List<Score> ours, List<Score> unspanned, List<Score> tabula) {
        return text(mean(ours)) + " | " + text(mean(unspanned)) + " | " + text(mean(tabula));
    }

    private static Score sum(List<Score> scores) {
        return scores.stream().reduce(Score.NONE, Score::plus);
    }

    private static String text(Score score) {
        return text(new double[] {score.precision(), score.recall(), score.f1()});
    }

    private static String text(double[] figures) {
        return String.format(Locale.ROOT, "%.3f %.3f %.3f", figures[0], figures[1], figures[2]);
    }
}
