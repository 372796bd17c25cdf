package org.counterfoil.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageLayoutTest {

    /** {@code 1: 0=a 1+2=b}: row, column with how many more it spans, text. */
    private static List<String> rows(PageTable table) {
        return java.util.stream.IntStream.range(0, table.rows())
                .mapToObj(row -> row + ":"
                        + table.cells().stream()
                                .filter(cell -> cell.row() == row)
                                .map(cell -> " " + cell.column()
                                        + (cell.columns() > 1 ? "+" + (cell.columns() - 1) : "")
                                        + (cell.rows() > 1 ? "v" + (cell.rows() - 1) : "") + "="
                                        + cell.text().replace("\n", " / "))
                                .collect(java.util.stream.Collectors.joining()))
                .toList();
    }

    private static final String[] COUNTRIES = {"Austria", "Belgium", "Cyprus", "Denmark", "Estonia", "Finland"};

    @Test
    void findsColumnsThatOnlyWhiteSpaceParts() {
        PageSketch sketch = new PageSketch().text(72, 100, 10, "Losses by country, in millions of dollars");
        sketch.text(72, 130, 10, "Country")
                .right(250, 130, 10, "2017")
                .right(330, 130, 10, "2018")
                .right(410, 130, 10, "Total");
        for (int row = 0; row < COUNTRIES.length; row++) {
            double y = 145 + 13 * row;
            sketch.text(72, y, 10, COUNTRIES[row])
                    .right(250, y, 10, "1" + row + ".5")
                    .right(330, y, 10, "2," + row + "00")
                    .right(410, y, 10, "-");
        }
        sketch.text(
                72,
                260,
                10,
                "The figures are those of the panel, and they were not checked against the banks' own reports.");

        PageLayout page = sketch.read();

        assertThat(page.tables()).hasSize(1);
        assertThat(rows(page.tables().get(0)))
                .startsWith("0: 0=Country 1=2017 2=2018 3=Total", "1: 0=Austria 1=10.5 2=2,000 3=-")
                .hasSize(7);
        assertThat(page.paragraphs()).extracting(Paragraph::text).hasSize(2);
    }

    @Test
    void putsAHeaderOverTheColumnsThatItSpans() {
        PageSketch sketch = new PageSketch();
        sketch.centred(230, 100, 10, "Attempted").centred(390, 100, 10, "Stolen");
        sketch.text(72, 114, 10, "Country");
        for (int column = 0; column < 4; column++) {
            sketch.right(210 + 80 * column, 114, 10, column % 2 == 0 ? "Cases" : "Amount");
        }
        for (int row = 0; row < COUNTRIES.length; row++) {
            double y = 128 + 13 * row;
            sketch.text(72, y, 10, COUNTRIES[row]);
            for (int column = 0; column < 4; column++) {
                sketch.right(210 + 80 * column, y, 10, String.valueOf((row + 3) * (column + 7)));
            }
        }

        assertThat(rows(sketch.read().tables().get(0)))
                .startsWith(
                        "0: 1+1=Attempted 3+1=Stolen",
                        "1: 0=Country 1=Cases 2=Amount 3=Cases 4=Amount",
                        "2: 0=Austria 1=21 2=24 3=27 4=30")
                .hasSize(8);
    }

    @Test
    void takesWhatStandsBetweenRulesAndMergesWrappedCells() {
        PageSketch sketch = new PageSketch().text(72, 90, 10, "Table 3. Banks that were robbed");
        sketch.thinBox(72, 100, 520)
                .text(72, 114, 9, "Bank")
                .text(220, 114, 9, "What happened")
                .right(520, 114, 9, "Amount")
                .thinBox(72, 120, 520);
        sketch.text(72, 134, 9, "Central Bank of")
                .text(220, 134, 9, "Messages were sent to the correspondent bank")
                .right(520, 134, 9, "81.0");
        sketch.text(72, 145, 9, "Bangladesh").text(220, 145, 9, "over a weekend, and paid");
        sketch.text(72, 162, 9, "Banco de Chile")
                .text(220, 162, 9, "Computers were made useless to hide")
                .right(520, 162, 9, "10.0");
        sketch.text(220, 173, 9, "the transfers");
        sketch.text(72, 190, 9, "City Union Bank")
                .text(220, 190, 9, "Three transfers")
                .right(520, 190, 9, "1.8");
        sketch.thinBox(72, 196, 520)
                .text(72, 208, 8, "Note: amounts in millions of dollars, as the banks stated them.");

        PageLayout page = sketch.read();

        assertThat(rows(page.tables().get(0)))
                .containsExactly(
                        "0: 0=Bank 1=What happened 2=Amount",
                        "1: 0=Central Bank of / Bangladesh 1=Messages were sent to the correspondent bank / over a weekend, and paid 2=81.0",
                        "2: 0=Banco de Chile 1=Computers were made useless to hide / the transfers 2=10.0",
                        "3: 0=City Union Bank 1=Three transfers 2=1.8");
        assertThat(page.paragraphs())
                .extracting(Paragraph::text)
                .containsExactly(
                        "Table 3. Banks that were robbed",
                        "Note: amounts in millions of dollars, as the banks stated them.");
    }

    @Test
    void readsTwoColumnsOfProseOneAfterTheOtherAndATableInOneOfThem() {
        PageSketch sketch =
                new PageSketch().text(72, 72, 14, "Cyber operations against financial institutions of many countries");
        for (int line = 0; line < 14; line++) {
            sketch.text(72, 110 + 12 * line, 9, "Left line " + line + " of the running text of it goes on");
            sketch.text(320, 110 + 12 * line, 9, "Right line " + line + " of the running text of it goes on");
        }
        sketch.text(72, 300, 9, "Country").right(200, 300, 9, "Cases").right(270, 300, 9, "Sum");
        for (int row = 0; row < 5; row++) {
            sketch.text(72, 313 + 13 * row, 9, COUNTRIES[row])
                    .right(200, 313 + 13 * row, 9, "" + row)
                    .right(270, 313 + 13 * row, 9, "1." + row);
        }
        for (int line = 0; line < 10; line++) {
            sketch.text(320, 288 + 12 * line, 9, "More right line " + line + " of the running text");
        }

        PageLayout page = sketch.read();

        assertThat(page.tables()).hasSize(1);
        assertThat(rows(page.tables().get(0))).hasSize(6).contains("1: 0=Austria 1=0 2=1.0");
        String prose =
                String.join("|", page.paragraphs().stream().map(Paragraph::text).toList());
        assertThat(prose.indexOf("Left line 13")).isBetween(1, prose.indexOf("Right line 0"));
    }

    @Test
    void readsAPageThatIsTurned() {
        PageSketch sketch = new PageSketch().turned(612);
        sketch.text(72, 130, 10, "Country").right(250, 130, 10, "Cases").right(330, 130, 10, "Sum");
        for (int row = 0; row < COUNTRIES.length; row++) {
            double y = 145 + 13 * row;
            sketch.text(72, y, 10, COUNTRIES[row]).right(250, y, 10, "1" + row).right(330, y, 10, "2," + row + "00");
        }
        assertThat(rows(sketch.read().tables().get(0)))
                .startsWith("0: 0=Country 1=Cases 2=Sum", "1: 0=Austria 1=10 2=2,000")
                .hasSize(7);
    }

    @Test
    void keepsSignsOfCurrencyWithTheirFiguresAndLeavesLeadersOut() {
        PageSketch sketch = new PageSketch();
        sketch.text(72, 130, 10, "Item").right(330, 130, 10, "2017").right(430, 130, 10, "2018");
        for (int row = 0; row < COUNTRIES.length; row++) {
            double y = 145 + 13 * row;
            sketch.text(72, y, 10, COUNTRIES[row] + " .................................")
                    .text(280, y, 10, "$")
                    .right(330, y, 10, "1" + row + ".50")
                    .text(380, y, 10, "$")
                    .right(430, y, 10, "9" + row);
        }
        assertThat(rows(sketch.read().tables().get(0)))
                .startsWith("0: 0=Item 1=2017 2=2018", "1: 0=Austria 1=$ 10.50 2=$ 90")
                .hasSize(7);
    }

    @Test
    void readsTablesThatStandSideBySideApart() {
        PageSketch sketch = new PageSketch();
        for (int side = 0; side < 2; side++) {
            double x = 72 + 260 * side;
            sketch.line(x, 120, x + 200, 120)
                    .text(x, 132, 10, "Country")
                    .right(x + 200, 132, 10, "Cases")
                    .line(x, 138, x + 200, 138);
            for (int row = 0; row < 4; row++) {
                sketch.text(x, 150 + 13 * row, 10, COUNTRIES[row]).right(x + 200, 150 + 13 * row, 10, side + "" + row);
            }
            sketch.line(x, 196, x + 200, 196);
        }
        PageLayout page = sketch.read();
        assertThat(page.tables()).hasSize(2);
        assertThat(rows(page.tables().get(1)))
                .startsWith("0: 0=Country 1=Cases", "1: 0=Austria 1=10")
                .hasSize(5);
    }

    @Test
    void findsNoTableInListsContentsAndProse() {
        PageSketch sketch = new PageSketch();
        for (int line = 0; line < 6; line++) {
            sketch.text(72, 100 + 14 * line, 10, (line + 1) + ".")
                    .text(95, 100 + 14 * line, 10, "A point of a list that says something about the incident");
            sketch.text(72, 200 + 14 * line, 10, "Chapter " + line + " ........................")
                    .right(500, 200 + 14 * line, 10, "" + (3 + 4 * line));
            sketch.text(72, 320 + 14 * line, 10, "Date:")
                    .text(
                            95,
                            320 + 14 * line,
                            10,
                            "and running text that goes on with words and more words to the end");
        }
        assertThat(sketch.read().tables()).isEmpty();
    }

    private static PageSketch axes(double left, double top) {
        PageSketch sketch = new PageSketch();
        sketch.line(left, top, left, top + 160).line(left, top + 160, left + 260, top + 160);
        for (int tick = 0; tick <= 8; tick++) {
            sketch.right(left - 4, top + 163 - 20 * tick, 8, String.valueOf(10 * tick))
                    .text(left + 264, top + 163 - 20 * tick, 8, String.valueOf(5 * tick))
                    .centred(left + 30 * tick, top + 172, 8, String.valueOf(2010 + tick));
        }
        return sketch;
    }

    @Test
    void takesTheLabelsOfACurveForNoTable() {
        PageSketch sketch = axes(100, 100);
        for (int step = 0; step < 26; step++) {
            sketch.line(100 + 10 * step, 200 - 3 * step, 110 + 10 * step, 197 - 3 * step + step % 3);
        }

        PageLayout page = sketch.read();

        assertThat(page.tables()).isEmpty();
        assertThat(page.paragraphs()).extracting(Paragraph::text).anyMatch(text -> text.contains("2016"));
    }

    @Test
    void takesTheLabelsOfBarsForNoTable() {
        PageSketch sketch = axes(100, 100);
        for (int bar = 0; bar < 6; bar++) {
            sketch.filledBox(110 + 40 * bar, 240 - 17 * bar, 130 + 40 * bar, 260);
        }

        assertThat(sketch.read().tables()).isEmpty();
    }

    @Test
    void keepsATableWhoseCornerIsCrossed() {
        PageSketch sketch = new PageSketch();
        for (int edge = 0; edge <= 3; edge++) {
            sketch.line(72, 100 + 40 * edge, 372, 100 + 40 * edge).line(72 + 100 * edge, 100, 72 + 100 * edge, 220);
        }
        sketch.line(72, 100, 172, 140);
        for (int cell = 1; cell < 9; cell++) {
            sketch.text(80 + 100 * (cell % 3), 125 + 40 * (cell / 3), 8, "c" + cell);
        }

        assertThat(sketch.read().tables()).hasSize(1);
    }

    @Test
    void keepsATableUnderAWatermarkOfCurves() {
        PageSketch sketch = new PageSketch();
        for (int row = 0; row < 30; row++) {
            for (int column = 0; column < 5; column++) {
                sketch.right(150 + 90 * column, 100 + 14 * row, 11, "12,3" + column + row + ".50");
            }
        }
        for (int stroke = 0; stroke < 9; stroke++) {
            sketch.line(100 + 40 * stroke, 500 - 40 * stroke, 140 + 40 * stroke, 470 - 40 * stroke);
        }

        assertThat(sketch.read().tables()).hasSize(1);
    }

    /** As statistics programs print them: lines above and below, and one that parts the first column from the rest. */
    @Test
    void findsColumnsBesideAFirstOneThatALineParts() {
        PageSketch sketch = new PageSketch();
        sketch.line(72, 90, 500, 90)
                .line(72, 106, 500, 106)
                .line(72, 190, 500, 190)
                .line(200, 90, 200, 190);
        sketch.text(80, 102, 10, "Answers")
                .text(210, 102, 10, "Freq.")
                .text(300, 102, 10, "Percent")
                .text(400, 102, 10, "Cum.");
        for (int row = 0; row < 5; row++) {
            double y = 120 + 15 * row;
            sketch.text(80, y, 10, "level " + row)
                    .text(210, y, 10, "1" + row)
                    .text(300, y, 10, row + ".5")
                    .text(400, y, 10, row + "0.1");
        }

        PageLayout page = sketch.read();

        assertThat(page.tables()).hasSize(1);
        assertThat(rows(page.tables().get(0)))
                .startsWith("0: 0=Answers 1=Freq. 2=Percent 3=Cum.", "1: 0=level 0 1=10 2=0.5 3=00.1")
                .hasSize(6);
    }
}
