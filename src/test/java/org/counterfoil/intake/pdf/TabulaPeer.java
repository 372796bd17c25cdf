package org.counterfoil.intake.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.counterfoil.intake.pdf.GovernmentReports.Found;
import technology.tabula.ObjectExtractor;
import technology.tabula.Page;
import technology.tabula.Rectangle;
import technology.tabula.Table;
import technology.tabula.detectors.NurminenDetectionAlgorithm;
import technology.tabula.extractors.BasicExtractionAlgorithm;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/** Tabula as its own command line reads a document when it is to guess: lattice or stream page by page, areas found. */
final class TabulaPeer {

    private TabulaPeer() {}

    static List<Found> tables(Path pdf) throws IOException {
        List<Found> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            ObjectExtractor extractor = new ObjectExtractor(document);
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                for (Table table : tables(extractor.extract(number))) {
                    found.add(new Found(number, cells(table)));
                }
            }
        }
        return found;
    }

    private static List<Table> tables(Page page) {
        SpreadsheetExtractionAlgorithm lattice = new SpreadsheetExtractionAlgorithm();
        if (lattice.isTabular(page)) {
            return lattice.extract(page);
        }
        List<Table> tables = new ArrayList<>();
        for (Rectangle area : new NurminenDetectionAlgorithm().detect(page)) {
            tables.addAll(new BasicExtractionAlgorithm().extract(page.getArea(area)));
        }
        return tables;
    }

    private static List<Cell> cells(Table table) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < table.getRowCount(); row++) {
            for (int column = 0; column < table.getColCount(); column++) {
                String text = table.getCell(row, column).getText();
                if (!text.isBlank()) {
                    cells.add(new Cell(row, column, 1, 1, text));
                }
            }
        }
        return cells;
    }
}
