package org.counterfoil.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Measure;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.StatedTotal;
import org.counterfoil.intake.Decisions;
import org.counterfoil.intake.DecisionsFile;
import org.counterfoil.source.Understood;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ships is read as it is meant: every row a report, every headline figure a stated total. */
class ShippedInputTest {

    /** Faults of the sources themselves, which are kept and reported. Any other issue is a fault of ours. */
    private static final Set<Issue.Kind> OF_THE_SOURCES = EnumSet.of(
            Issue.Kind.VALUE_UNREADABLE,
            Issue.Kind.VALUE_AMBIGUOUS,
            Issue.Kind.VALUE_SUSPECT,
            Issue.Kind.VALUE_UNKNOWN);

    private static SortedMap<String, Understood> documents = new TreeMap<>();

    @BeforeAll
    static void read() throws Exception {
        documents = ShippedInput.understood();
    }

    @Test
    void layoutOfEveryDocumentIsAsDescribed() {
        assertThat(documents)
                .isNotEmpty()
                .allSatisfy((document, understood) -> assertThat(understood.issues())
                        .as(document)
                        .allSatisfy(issue -> assertThat(OF_THE_SOURCES).contains(issue.kind())));
    }

    @ParameterizedTest
    @CsvSource({
        "un-panel-2019/annex-21.pdf, 36",
        "un-panel-2021/summary.docx, 4",
        "un-panel-2023/annex-76.docx, 12",
        "un-panel-2024/annex-95.docx, 57",
        "government/statements.xlsx, 27",
        "msmt-2025/tables.xlsx, 40",
        "exchange-notices/notices.json, 12",
        "exchange-notices/notices.html, 4",
        "group-ib/list.csv, 5",
        "defihacklabs/incidents.xlsx, 806",
        "defihacklabs/incidents-before-2022.xls, 51"
    })
    void everyRowIsAReport(String document, int reports) {
        assertThat(understood(document).reports()).hasSize(reports);
    }

    @ParameterizedTest
    @CsvSource({
        "un-panel-2019/report.txt, INCIDENTS, 35",
        "un-panel-2019/report.txt, COUNTRIES, 17",
        "un-panel-2019/report.txt, LOSS, ..2000000000..2000000000",
        "un-panel-earlier/report.txt, INCIDENTS, 30..30..",
        "un-panel-2019-03/report.txt, TAKEN, ..670000000..670000000",
        "un-panel-2022-02/report.txt, TAKEN, 50000000..50000000..",
        "un-panel-2022-02/report.txt, VICTIMS, 3..3..",
        "un-panel-2024/summary.docx, INCIDENTS, 58",
        "cuvepia/cases.txt, INCIDENTS, 30..30..",
        "news-article-2019/article.txt, INCIDENTS, 35"
    })
    void headlineFiguresOfProseAreRead(String document, Measure measure, String value) {
        assertThat(understood(document).totals())
                .filteredOn(total -> total.measure() == measure)
                .extracting(total -> total.value().text())
                .containsExactly(value);
    }

    @Test
    void countsByCountryAddUpToThirtyAndStandBesideThirtyFive() {
        List<StatedTotal> totals = understood("ap-yonhap-2019/counts.csv").totals();
        assertThat(sum(totals, total -> total.partOf().isEmpty())).isEqualTo(35);
        assertThat(sum(totals, total -> total.partOf().equals("ap-yonhap-2019/all")))
                .isEqualTo(30);
    }

    private static int sum(List<StatedTotal> totals, Predicate<StatedTotal> which) {
        return totals.stream()
                .filter(total -> total.measure() == Measure.INCIDENTS)
                .filter(which)
                .mapToInt(total -> total.value().figure().intValueExact())
                .sum();
    }

    @Test
    void everyJudgementNamesReportsThatExist() {
        Decisions decisions = DecisionsFile.read(ShippedInput.INPUT.resolve("decisions.csv"));
        List<ReportId> reports = documents.values().stream()
                .flatMap(document -> document.reports().stream())
                .map(report -> report.id())
                .toList();
        assertThat(decisions.issues()).isEmpty();
        assertThat(decisions.judgements())
                .isNotEmpty()
                .allSatisfy(judgement -> assertThat(reports).contains(judgement.left(), judgement.right()));
    }

    private static Understood understood(String document) {
        return documents.get(document);
    }
}
