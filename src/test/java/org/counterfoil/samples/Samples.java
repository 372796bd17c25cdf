package org.counterfoil.samples;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every file that a program makes: the path below {@code input/sources}, and its bytes. */
final class Samples {

    private static final List<Integer> TRACKER_WIDTHS = List.of(12, 30, 45, 30, 14, 80, 45);
    private static final List<Integer> STATEMENT_WIDTHS = List.of(30, 28, 12, 26, 14, 28, 16, 28, 28, 70, 42);
    private static final Set<String> STATEMENT_DATES = Set.of("Said on", "Happened", "Made public");

    private Samples() {}

    static SortedMap<String, byte[]> all() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("un-panel-2019/annex-21.pdf", annex21());
        files.put("un-panel-2021/summary.docx", panel2021());
        files.put("un-panel-2023/annex-76.docx", annex76());
        files.put("un-panel-2024/annex-95.docx", annex95());
        files.put("un-panel-2024/summary.docx", panel2024());
        files.put("government/statements.xlsx", statements());
        files.put("msmt-2025/tables.xlsx", monitoringTeam());
        files.put("defihacklabs/incidents.xlsx", trackerSince2022());
        files.put("defihacklabs/incidents-before-2022.xls", trackerBefore2022());
        return files;
    }

    private static byte[] annex21() {
        Map<String, Facts> tables = new LinkedHashMap<>();
        tables.put("Table A. Attacks on banks and other financial institutions", Facts.table("annex-21-a.csv"));
        tables.put("Table B. Attacks on cryptocurrency", Facts.table("annex-21-b.csv"));
        return AnnexPdf.of(
                "S/2019/691, annex 21: attacks suspected of the DPRK",
                "Restated from the facts by the maintainers of Counterfoil; the words are not those of the United Nations.",
                tables,
                new float[] {4, 10, 16, 12, 11, 13, 8, 26});
    }

    private static byte[] annex95() throws IOException {
        return new WordFile("S/2024/215, annex 95: suspected cyberattacks of the DPRK, 2017 to 2023")
                .paragraph("Restated from the facts by the maintainers of Counterfoil. Amounts are in dollars.")
                .table(
                        "Table 1. Suspected attacks on cryptocurrency companies",
                        Facts.table("annex-95.csv"),
                        List.of(6, 20, 32, 16, 26))
                .bytes();
    }

    private static byte[] annex76() throws IOException {
        return new WordFile("S/2023/171, annex 76: attacks of the DPRK's hackers in 2022")
                .paragraph("Restated from the facts by the maintainers of Counterfoil.")
                .table("Table 1. Attacks in 2022", Facts.table("annex-76.csv"), List.of(6, 14, 24, 34, 22))
                .bytes();
    }

    private static byte[] panel2024() throws IOException {
        return prose("un-panel-2024-summary.txt").bytes();
    }

    private static byte[] panel2021() throws IOException {
        return prose("un-panel-2021-summary.txt")
                .table("Table 1. Attacks described", Facts.table("un-2021-items.csv"), List.of(8, 24, 42, 26))
                .bytes();
    }

    private static WordFile prose(String facts) {
        List<String> paragraphs = Facts.paragraphs(facts);
        WordFile file = new WordFile(paragraphs.get(0));
        paragraphs.stream().skip(1).forEach(file::paragraph);
        return file;
    }

    private static byte[] statements() throws IOException {
        Sheets sheets = Sheets.xlsx("Statements of governments, restated");
        for (String body : List.of("DOJ", "FBI", "State", "KNPA")) {
            Facts facts = Facts.table("government-" + body.toLowerCase(Locale.ROOT) + ".csv");
            sheets.sheet(body, List.of(), facts, STATEMENT_WIDTHS, STATEMENT_DATES, Set.of());
        }
        return sheets.sheet(
                        "Totals",
                        List.of(),
                        Facts.table("government-totals.csv"),
                        List.of(20, 28, 12, 14, 24, 50, 42, 42),
                        Set.of("Said on"),
                        Set.of())
                .bytes();
    }

    private static byte[] monitoringTeam() throws IOException {
        Sheets sheets = Sheets.xlsx("Multilateral Sanctions Monitoring Team 2025, restated");
        monitoringSheet(sheets, "Table 2", "Thefts in 2024, amounts in millions of US dollars", "msmt-table-2.csv");
        monitoringSheet(sheets, "Table 3", "Thefts in 2025, amounts in millions of US dollars", "msmt-table-3.csv");
        return sheets.bytes();
    }

    private static void monitoringSheet(Sheets sheets, String name, String heading, String facts) {
        sheets.sheet(
                name,
                List.of(heading),
                Facts.table(facts),
                List.of(6, 14, 28, 24, 14),
                Set.of("Date"),
                Set.of("No", "Amount"));
    }

    private static byte[] trackerSince2022() throws IOException {
        Sheets sheets = Sheets.xlsx("Incidents since 2022, converted from the pages of DeFiHackLabs");
        TrackerList.byYear().tailMap(2022).forEach((year, facts) -> trackerSheet(sheets, year, facts));
        return sheets.bytes();
    }

    private static byte[] trackerBefore2022() throws IOException {
        Sheets sheets = Sheets.xls("Incidents before 2022, converted from the pages of DeFiHackLabs");
        TrackerList.byYear().headMap(2022).forEach((year, facts) -> trackerSheet(sheets, year, facts));
        return sheets.bytes();
    }

    private static void trackerSheet(Sheets sheets, int year, Facts facts) {
        sheets.sheet(Integer.toString(year), List.of(), facts, TRACKER_WIDTHS, Set.of("Date"), Set.of());
    }
}
