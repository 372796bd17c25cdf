package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A workbook that was opened and saved in LibreOffice: what it still has, and that decisions in it are taken. */
class OfficeTest {

    private static final MathContext DIGITS = new MathContext(14);

    @TempDir
    static Path folder = Path.of("");

    private static Workspace workspace = new Workspace(folder);
    private static Release release = new Release(folder);
    private static Path saved = Path.of("");

    @BeforeAll
    static void publishAndSave() throws IOException, InterruptedException {
        Office.assumed();
        workspace = new Workspace(folder)
                .keyed(
                        "alpha",
                        1,
                        "1,2018-06-10,Bithumb,KR,$37 million,",
                        "2,2019-02,Bank of Valletta,MT,$14.5 million,")
                .keyed(
                        "beta",
                        2,
                        "1,2018-06-21,Bithumb,KR,$53 million,=1+1",
                        "2,2020,KuCoin,SC,$16.80,ETH 11543 were taken")
                .write("input/decisions/README.txt", "Workbooks that were handed back.\n");
        release = workspace.published(Workspace.FIRST);
        Path to = Files.createDirectory(folder.resolve("saved"));
        saved = Office.save(release.folder().resolve("counterfoil.xlsx"), folder.resolve("profile"), to);
    }

    private static XSSFWorkbook open(Path workbook) throws IOException {
        try (InputStream in = Files.newInputStream(workbook)) {
            return new XSSFWorkbook(in);
        }
    }

    /** Rows, filled cells of each column, and sums of columns of figures. */
    @TestFactory
    Stream<DynamicTest> holdsWhatTheCsvFilesHold() throws IOException {
        JsonNode tables = JsonMapper.builder()
                .build()
                .readTree(Files.readString(release.folder().resolve("datapackage.json")))
                .get("resources");
        XSSFWorkbook workbook = open(saved);
        return tables.valueStream()
                .filter(table -> !table.get("name").asString().equals("about"))
                .map(table -> DynamicTest.dynamicTest(
                        table.get("name").asString(),
                        () -> holds(workbook.getSheet(table.get("title").asString()), table)));
    }

    private static void holds(XSSFSheet sheet, JsonNode table) {
        List<Map<String, String>> rows = release.table(table.get("name").asString());
        assertThat(sheet.getLastRowNum()).isEqualTo(rows.size());
        for (int column = 0; column < table.get("schema").get("fields").size(); column++) {
            JsonNode field = table.get("schema").get("fields").get(column);
            String name = field.get("name").asString();
            List<String> published = rows.stream()
                    .map(row -> row.get(name))
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            List<XSSFCell> cells = filled(sheet, column);
            assertThat(cells).as(name).hasSameSizeAs(published);
            if (List.of("integer", "number", "year").contains(field.get("type").asString())) {
                assertThat(sum(cells.stream().map(XSSFCell::getRawValue).toList()))
                        .as(name)
                        .isEqualByComparingTo(sum(published));
            }
        }
    }

    private static List<XSSFCell> filled(XSSFSheet sheet, int column) {
        List<XSSFCell> cells = new ArrayList<>();
        for (int row = 1; row <= sheet.getLastRowNum(); row++) {
            XSSFCell cell = sheet.getRow(row).getCell(column, MissingCellPolicy.RETURN_BLANK_AS_NULL);
            if (cell != null
                    && !(cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().isEmpty())) {
                cells.add(cell);
            }
        }
        return cells;
    }

    private static BigDecimal sum(List<String> figures) {
        return figures.stream()
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .round(DIGITS);
    }

    @Test
    void keepsChartsLinksAndTheListToChooseFrom() throws IOException {
        try (XSSFWorkbook before = open(release.folder().resolve("counterfoil.xlsx"));
                XSSFWorkbook after = open(saved)) {
            assertThat(after.getSheet("Charts").getDrawingPatriarch().getCharts())
                    .hasSameSizeAs(
                            before.getSheet("Charts").getDrawingPatriarch().getCharts())
                    .isNotEmpty();
            assertThat(after.getSheet("Incidents").getHyperlinkList())
                    .hasSameSizeAs(before.getSheet("Incidents").getHyperlinkList())
                    .isNotEmpty();
            assertThat(after.getSheet("Review").getDataValidations())
                    .extracting(XSSFDataValidation::getValidationConstraint)
                    .anySatisfy(list -> assertThat(list.getExplicitListValues()).containsExactly("same", "not same"));
        }
    }

    @Test
    void decisionsInItAreTaken() throws IOException {
        assertThat(release.incidentOf("alpha/1")).isNotEqualTo(release.incidentOf("beta/1"));
        try (XSSFWorkbook workbook = open(saved);
                OutputStream out = Files.newOutputStream(folder.resolve("input/decisions/filled.xlsx"))) {
            XSSFSheet review = workbook.getSheet("Review");
            XSSFRow asked = review.getRow(1);
            answer(asked, "Decision", "same");
            answer(asked, "Who", "Ada");
            answer(asked, "Why", "One theft told twice");
            workbook.write(out);
        }
        Release second = workspace.published(Workspace.SECOND);
        assertThat(second.issues("decision-invalid")).isEmpty();
        assertThat(second.incidentOf("alpha/1")).isEqualTo(second.incidentOf("beta/1"));
        assertThat(second.rows("changes", row -> row.get("cause").equals("decision")))
                .isNotEmpty();
    }

    private static void answer(XSSFRow row, String title, String text) {
        XSSFRow header = row.getSheet().getRow(0);
        int column = IntStream.range(0, header.getLastCellNum())
                .filter(i -> header.getCell(i).getStringCellValue().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The sheet has no column " + title));
        row.getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(text);
    }
}
