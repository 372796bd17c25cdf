package org.counterfoil.intake.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.counterfoil.intake.pdf.GovernmentReports.Found;
import org.jspecify.annotations.Nullable;

/**
 * Prints precision, recall and F1 of adjacency relations per document of the ICDAR 2013 table competition, ours beside
 * those of tabula's automatic mode. {@code docs/benchmarks.md} says how to run it.
 */
final class PdfBenchmark {

    private PdfBenchmark() {}

    /**
     * Scores of one document.
     *
     * @param plain ours where what cells span is not told, as in a grid whose text lies in the first cell of a span
     */
    record Line(String name, boolean tunedOn, Score ours, Score plain, Score tabula) {}

    /** @param arguments folder of the documents, and folder of tabula's libraries */
    public static void main(String[] arguments) throws Exception {
        try (TabulaPeer tabula = new TabulaPeer(Path.of(arguments[1]))) {
            List<Line> lines = lines(Path.of(arguments[0]), tabula);
            System.out.println("document  half      ours: P R F1       | plain grid: P R F1| tabula: P R F1");
            for (Line line : lines) {
                System.out.println((line.name() + "          ").substring(0, 10)
                        + (line.tunedOn() ? "tuned     " : "reported  ")
                        + row(line.ours(), line.plain(), line.tabula()));
            }
            for (String half : List.of("tuned", "reported", "all")) {
                print(
                        half,
                        lines.stream()
                                .filter(line -> half.equals("all") || line.tunedOn() == half.equals("tuned"))
                                .toList());
            }
        }
    }

    private static void print(String half, List<Line> lines) {
        List<Function<Line, Score>> sides = List.of(Line::ours, Line::plain, Line::tabula);
        StringBuilder mean = new StringBuilder();
        StringBuilder sum = new StringBuilder();
        for (Function<Line, Score> side : sides) {
            List<Score> scores = lines.stream().map(side).toList();
            mean.append(mean.isEmpty() ? "" : " | ").append(text(mean(scores)));
            Score all = scores.stream().reduce(Score.NONE, Score::plus);
            sum.append(sum.isEmpty() ? "" : " | ").append(row(all));
        }
        System.out.println(half + ", " + lines.size() + " documents");
        System.out.println("  mean of documents " + mean);
        System.out.println("  all relations     " + sum);
    }

    static List<Line> lines(Path folder, @Nullable TabulaPeer peer) throws IOException, ReflectiveOperationException {
        GovernmentReports reports = new GovernmentReports(folder);
        List<Line> lines = new ArrayList<>();
        for (String name : reports.names()) {
            try (PDDocument document = Loader.loadPDF(reports.pdf(name).toFile())) {
                List<Found> ours = ours(document);
                List<Found> tabula =
                        peer == null ? List.of() : peer.tables(reports.pdf(name), document.getNumberOfPages());
                List<List<Found>> truths = reports.truths(name);
                List<Found> plain = ours.stream().map(PdfBenchmark::plain).toList();
                lines.add(new Line(
                        name,
                        GovernmentReports.isTunedOn(name),
                        best(truths, ours),
                        best(truths, plain),
                        best(truths, tabula)));
            }
        }
        return lines;
    }

    private static List<Found> ours(PDDocument document) throws IOException {
        List<Found> found = new ArrayList<>();
        for (int number = 1; number <= document.getNumberOfPages(); number++) {
            for (PageTable table :
                    PageLayout.of(document, number, new DrawingBudget(() -> {})).tables()) {
                found.add(new Found(number, table.cells()));
            }
        }
        return found;
    }

    private static Found plain(Found table) {
        return new Found(
                table.page(),
                table.cells().stream()
                        .map(cell -> new Cell(cell.row(), cell.column(), 1, 1, cell.text()))
                        .toList());
    }

    private static Score best(List<List<Found>> truths, List<Found> found) {
        return truths.stream()
                .map(truth -> Score.of(truth, found))
                .reduce((one, other) -> other.f1() > one.f1() ? other : one)
                .orElse(Score.NONE);
    }

    /** Of one half of the documents, ours. */
    static double f1(List<Line> lines, boolean tunedOn) {
        return mean(lines.stream()
                .filter(line -> line.tunedOn() == tunedOn)
                .map(Line::ours)
                .toList())[2];
    }

    /** Mean of the documents' precisions and recalls, as the competition ranked, and their harmonic mean. */
    private static double[] mean(List<Score> scores) {
        double precision =
                scores.stream().mapToDouble(Score::precision).average().orElse(0);
        double recall = scores.stream().mapToDouble(Score::recall).average().orElse(0);
        return new double[] {precision, recall, Score.harmonic(precision, recall)};
    }

    private static String row(Score... scores) {
        StringBuilder row = new StringBuilder();
        for (Score score : scores) {
            row.append(row.isEmpty() ? "" : " | ").append(text(score.precision(), score.recall(), score.f1()));
        }
        return row.toString();
    }

    private static String text(double... figures) {
        return String.format(Locale.ROOT, "%.3f %.3f %.3f", figures[0], figures[1], figures[2]);
    }
}
