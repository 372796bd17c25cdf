package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The laws of the program, held on whole nights over random sources with nothing but the published files. The seventh,
 * that a night may be killed anywhere, is held by {@link KillTest}.
 */
class LawsTest {

    @TempDir
    Path folder = Path.of("");

    /** Two hundred others are told by {@link OddHistoriesTest} and {@link EvenHistoriesTest}. */
    @Test
    void threeNightsKeepTheLaws() throws IOException {
        new RandomHistory(folder, 4).keepsTheLaws();
    }

    /** Law 3: neither the place, the order of making files, the clock's zone nor the machine's language matter. */
    @Test
    void sameInputGivesTheSameBytesInAnotherProcessPlaceZoneAndLanguage() throws Exception {
        Workspace here = new Workspace(folder.resolve("here"));
        Workspace there = new Workspace(folder.resolve("elsewhere/Łódź 東京 there"));
        new RandomSources(42).write(here, new Random(1));
        List<Path> files = new ArrayList<>();
        try (var below = Files.walk(here.root().resolve("input"))) {
            below.filter(Files::isRegularFile).forEach(files::add);
        }
        for (int last = files.size() - 1; last >= 0; last--) {
            there.write(here.root().relativize(files.get(last)).toString(), Files.readString(files.get(last)));
        }
        here.published(Workspace.FIRST);
        try (ChildNight child = ChildNight.start(
                List.of(
                        "-Duser.timezone=Pacific/Apia",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Dfile.encoding=ISO-8859-9"),
                there.arguments("run", Workspace.FIRST))) {
            Workspace.Ending ending = child.ending();
            assertThat(ending.code()).as(ending.said()).isZero();
        }
        assertThat(Workspace.bytes(there.release("2026-11-20.1")))
                .isEqualTo(Workspace.bytes(here.release("2026-11-20.1")));
    }

    /** Law 2, in a workbook: the published address is the one a spreadsheet shows. */
    @Test
    void claimsOfAWorkbookStandInTheCellsTheyName() throws IOException {
        Workspace workspace = new Workspace(folder).keyed("alpha", 1, "1,2017-02-07,Krakatau Exchange,South Korea,7,");
        workspace.edit("input/sources/alpha/source.yml", "incidents.csv", "incidents.xlsx");
        workspace.delete("input/sources/alpha/incidents.csv");
        try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook()) {
            var sheet = book.createSheet("2017");
            String[][] cells = {
                Workspace.HEADER.split(","),
                {"1", "2017-02-07", "Krakatau Exchange", "South Korea", "more than 7 million", "Coins left"},
                {"2", "March 2018", "Merapi Bank", "India", "2500000", ""}
            };
            for (int row = 0; row < cells.length; row++) {
                for (int column = 0; column < cells[row].length; column++) {
                    int at = row == 0 ? 2 : row + 3;
                    var line = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
                    line.createCell(column + 1).setCellValue(cells[row][column]);
                }
            }
            try (var out = Files.newOutputStream(folder.resolve("input/sources/alpha/incidents.xlsx"))) {
                book.write(out);
            }
        }
        workspace.edit("input/sources/alpha/source.yml", "- key: [No]", "- key: [No]\n        header: 3");
        Release release = workspace.published(Workspace.FIRST);
        Laws.everyClaimStandsWhereItSays(release, folder.resolve("input"));
        assertThat(release.row("claims", "claim_id", "alpha/1#taken.1"))
                .containsEntry("locator", "incidents.xlsx, sheet 2017, row 5, cell F5, column Stolen");
    }
}
