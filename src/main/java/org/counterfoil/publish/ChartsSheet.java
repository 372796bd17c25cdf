package org.counterfoil.publish;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.counterfoil.publish.ChartBlock.Entry;
import org.counterfoil.publish.ChartBlock.Figure;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;

/** The sheet of charts: each native to the spreadsheet, with the figures it is bound to on its right. */
final class ChartsSheet {

    static final String TITLE = "Charts";

    private static final int DATA = 11;
    private static final int CHART_ROWS = 22;
    /** Rows that title, axis and legend take. */
    private static final int AROUND_BARS = 7;

    private static final int MOST_SERIES = 3;
    private static final int PER_PAGE = 2;
    private static final int LABELS = 48;
    private static final int FIGURES = 16;

    /** Told apart by lightness alone, too: low, best, high. */
    private static final List<PresetColor> SHADES =
            List.of(PresetColor.LIGHT_STEEL_BLUE, PresetColor.MIDNIGHT_BLUE, PresetColor.STEEL_BLUE);

    private final XSSFSheet sheet;
    private final SheetStyles styles;

    ChartsSheet(XSSFSheet sheet, SheetStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    void write(List<ChartBlock> blocks) {
        sheet.setDisplayGridlines(false);
        sheet.setColumnWidth(DATA, LABELS * 256);
        for (int i = 1; i < DATA - 1; i++) {
            sheet.setColumnWidth(DATA + i, FIGURES * 256);
        }
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        int next = 0;
        int drawn = 0;
        for (ChartBlock block : blocks) {
            if (drawn > 0 && drawn % PER_PAGE == 0) {
                sheet.setRowBreak(next - 1);
            }
            drawn++;
            heading(next, block);
            int first = data(next + 1, block);
            chart(drawing, next + 1, first, block);
            next += Math.max(chartRows(block), block.rows().size() + 2) + 3;
        }
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, DATA + MOST_SERIES, 0, next);
    }

    private XSSFRow row(int number) {
        XSSFRow row = sheet.getRow(number);
        return row == null ? sheet.createRow(number) : row;
    }

    private void heading(int at, ChartBlock block) {
        XSSFCell caption = row(at).createCell(0);
        caption.setCellValue(block.caption());
        caption.setCellStyle(styles.label);
    }

    /** @return number of the first row of figures, 0-based */
    private int data(int at, ChartBlock block) {
        for (int i = 0; i < block.names().size(); i++) {
            XSSFCell cell = row(at).createCell(DATA + i);
            cell.setCellValue(block.names().get(i));
            cell.setCellStyle(i == 0 ? styles.section : styles.figureHeader);
        }
        int next = at + 1;
        for (Entry entry : block.rows()) {
            XSSFRow row = row(next++);
            row.createCell(DATA).setCellValue(entry.category());
            for (int i = 0; i < entry.figures().size(); i++) {
                Figure figure = entry.figures().get(i);
                XSSFCell cell = row.createCell(DATA + 1 + i);
                cell.setCellFormula(figure.formula());
                cell.setCellValue(figure.value());
                cell.setCellStyle(styles.figure());
            }
        }
        return at + 1;
    }

    private void chart(XSSFDrawing drawing, int at, int first, ChartBlock block) {
        XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, 0, at, DATA - 1, at + chartRows(block));
        XSSFChart chart = drawing.createChart(anchor);
        chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(block.caption() + " The figures stand on its right.");
        chart.setTitleText(block.title());
        chart.setTitleOverlay(false);
        if (block.names().size() > 2) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        boolean lying = block.isOfNames();
        XDDFCategoryAxis categories = chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        categories.setTitle(block.names().get(0));
        XDDFValueAxis figures = chart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        boolean dollars = block.unit().equals(ChartBlocks.DOLLARS);
        figures.setTitle(dollars ? "Millions of " + block.unit() : block.unit());
        figures.setNumberFormat(dollars ? "#,##0,," : "#,##0");
        figures.setMinimum(0);
        figures.setCrossBetween(AxisCrossBetween.BETWEEN);
        if (lying) {
            // the first stands on top, and the figures below all the same
            categories.setOrientation(AxisOrientation.MAX_MIN);
            figures.setCrosses(AxisCrosses.MAX);
        }
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, figures);
        bars.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
        bars.setVaryColors(false);
        bars.setGapWidth(60);
        int last = first + block.rows().size() - 1;
        for (int i = 1; i < block.names().size(); i++) {
            XDDFChartData.Series series = bars.addSeries(
                    XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(first, last, DATA, DATA)),
                    XDDFDataSourcesFactory.fromNumericCellRange(
                            sheet, new CellRangeAddress(first, last, DATA + i, DATA + i)));
            series.setTitle(
                    block.names().get(i), new CellReference(sheet.getSheetName(), first - 1, DATA + i, true, true));
            int shade = block.names().size() == 2 ? 1 : i - 1;
            series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(SHADES.get(shade))));
        }
        chart.plot(bars);
        CTPlotArea area = chart.getCTChart().getPlotArea();
        speakEnglish(chart.getCTChart().getTitle());
        speakEnglish(area.getCatAxArray(0).getTitle());
        speakEnglish(area.getValAxArray(0).getTitle());
    }

    /** Room for the name of every bar. */
    private static int chartRows(ChartBlock block) {
        int series = block.names().size() - 1;
        return block.isOfNames() ? Math.max(CHART_ROWS, block.rows().size() * series + AROUND_BARS) : CHART_ROWS;
    }

    /** Else it would be said to be in the language of the machine. */
    private static void speakEnglish(CTTitle title) {
        title.getTx()
                .getRich()
                .getPList()
                .forEach(paragraph ->
                        paragraph.getRList().forEach(run -> run.getRPr().setLang("en-US")));
    }
}
