package org.counterfoil.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterfoil.release.ReleaseTables;
import org.counterfoil.release.SampleRelease;
import org.counterfoil.release.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Charts that a reader of the workbook may rely on: bound to figures that follow the tables. */
class ChartsSheetTest {

    private static final List<Table> TABLES = ReleaseTables.of(SampleRelease.of(7, 60), Optional.empty());

    @TempDir
    Path folder = Path.of("");

    @Test
    void areBoundToFiguresThatFollowTheTables() throws IOException {
        Path file = folder.resolve("w.xlsx");
        Workbook.write(SampleRelease.ID, TABLES, file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet charts = workbook.getSheet(ChartsSheet.TITLE);
            assertThat(workbook.getSheetIndex(charts)).isEqualTo(1);
            assertThat(charts.getDrawingPatriarch().getCharts())
                    .extracting(chart -> chart.getTitleText().getString())
                    .contains(
                            "Incidents per year",
                            "Taken per year",
                            "Incidents by country",
                            "Taken: stated in sum against itemised");
            assertThat(charts.getDrawingPatriarch().getCTDrawing().getTwoCellAnchorList())
                    .as("what a screen reader says of each")
                    .allSatisfy(anchor -> assertThat(anchor.getGraphicFrame()
                                    .getNvGraphicFramePr()
                                    .getCNvPr()
                                    .getDescr())
                            .contains("The figures stand on its right"));
            assertThat(texts(charts))
                    .as("what nobody says is told beside a chart, and is no bar of it")
                    .anyMatch(text -> text.matches(".* Of [1-9]\\d* none is known\\."))
                    .doesNotContain("unknown");
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            List<Double> stored = new ArrayList<>();
            List<Double> computed = new ArrayList<>();
            for (Row row : charts) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        stored.add(cell.getNumericCellValue());
                        computed.add(evaluator.evaluate(cell).getNumberValue());
                    }
                }
            }
            assertThat(stored).hasSizeGreaterThan(20).anyMatch(value -> value > 1);
            assertThat(computed).isEqualTo(stored);
        }
    }

    private static List<String> texts(XSSFSheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.STRING) {
                texts.add(cell.getStringCellValue());
            }
        }));
        return texts;
    }

    @Test
    void areNotThereWhereThereIsNothingToDraw() throws IOException {
        Path file = folder.resolve("w.xlsx");
        Workbook.write(SampleRelease.ID, TABLES.subList(0, 1), file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(workbook.getSheet(ChartsSheet.TITLE)).isNull();
        }
    }
}
