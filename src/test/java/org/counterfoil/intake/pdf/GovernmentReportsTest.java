package org.counterfoil.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Floors under the figures of {@link PdfBenchmark}; skipped where the documents are absent. */
class GovernmentReportsTest {

    private static Path documents() {
        String folder = System.getenv("COUNTERFOIL_SHARED");
        assumeTrue(folder != null, "COUNTERFOIL_SHARED does not name the folder of shared material");
        Path documents = Path.of(folder, "pdf");
        assumeTrue(Files.isDirectory(documents), "there is no folder pdf in the shared material");
        return documents;
    }

    @Test
    void findsTheCellsOfRealTables() throws Exception {
        List<PdfBenchmark.Line> lines = PdfBenchmark.lines(documents(), null);
        assumeTrue(!lines.isEmpty(), "there are no documents with truth");

        assertThat(PdfBenchmark.f1(lines, true)).isGreaterThan(0.98);
        assertThat(PdfBenchmark.f1(lines, false)).isGreaterThan(0.98);
    }

    /** Dots that lead the eye are left out, and so is what is drawn twice. */
    @Test
    @Tag("exhaustive")
    void losesNoLetterBetweenTablesAndProse() throws Exception {
        try (Stream<Path> files = Files.list(documents())) {
            for (Path file : files.filter(each -> each.toString().endsWith(".pdf"))
                    .sorted()
                    .toList()) {
                assertEveryWordIsSomewhere(file);
            }
        }
    }

    private static void assertEveryWordIsSomewhere(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                PageContent content = PageContent.of(document, number, new DrawingBudget(() -> {}));
                PageLayout layout = PageLayout.of(content);
                int drawn = content.words().stream()
                        .mapToInt(word -> letters(word.text()))
                        .sum();
                int inTables = layout.tables().stream()
                        .flatMap(table -> table.cells().stream())
                        .mapToInt(cell -> letters(cell.text()))
                        .sum();
                int inProse = layout.paragraphs().stream()
                        .mapToInt(paragraph -> letters(paragraph.text()))
                        .sum();
                assertThat(inTables + inProse).as(file + " page " + number).isEqualTo(drawn);
            }
        } catch (org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException e) {
            assertThat(file.getFileName().toString()).isEqualTo("encrypted.pdf");
        }
    }

    private static int letters(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "").length();
    }
}
