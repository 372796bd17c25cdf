package org.counterfoil.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReleaseTablesTest {

    private static final ReleaseContent SAMPLE = SampleRelease.of(7, 60);
    private static final List<Table> TABLES = ReleaseTables.of(SAMPLE, Optional.empty());

    private final ReleaseContent content = SAMPLE;
    private final List<Table> tables = TABLES;

    static Stream<Table> tables() {
        return TABLES.stream();
    }

    private Table table(String name) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> columns(Table table) {
        return table.columns().stream().map(Column::name).toList();
    }

    private static List<Cell> column(Table table, String name) {
        int index = columns(table).indexOf(name);
        assertThat(index).as(name).isNotNegative();
        return table.rows().stream().map(row -> row.cells().get(index)).toList();
    }

    @Test
    void layTheSheetsOutInOrder() {
        assertThat(tables)
                .extracting(Table::name)
                .containsExactly(
                        "about",
                        "totals_by_year",
                        "totals_by_country",
                        "totals_by_victim_kind",
                        "robust_totals",
                        "sensitivity",
                        "incidents",
                        "claims",
                        "valuations",
                        "reports",
                        "links",
                        "stated_totals",
                        "breaks",
                        "disagreements",
                        "review",
                        "id_events",
                        "decisions",
                        "changes",
                        "changed_rows",
                        "issues",
                        "sources",
                        "files",
                        "codebook");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void explainEveryColumn(Table table) {
        assertThat(table.meaning()).isNotBlank();
        assertThat(table.columns()).allSatisfy(column -> {
            assertThat(column.meaning()).as(column.name()).endsWith(".");
            assertThat(column.name()).matches("[a-z][a-z0-9_]*");
            assertThat(column.title()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void nameNoColumnTwice(Table table) {
        assertThat(columns(table)).doesNotHaveDuplicates();
        assertThat(table.columns()).extracting(Column::title).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void nameEveryRowOnceByItsKey(Table table) {
        if (table.keyColumns() > 0) {
            assertThat(table.rows())
                    .extracting(row -> row.cells().subList(0, table.keyColumns()).stream()
                            .map(Cell::text)
                            .toList())
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void holdWhatTheColumnTypeSays(Table table) {
        for (Row row : table.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                Object content = row.cells().get(i).content();
                if (content != null) {
                    assertThat(content.getClass().getSimpleName())
                            .as(table.name() + "." + table.columns().get(i).name())
                            .isEqualTo(
                                    switch (table.columns().get(i).type()) {
                                        case TEXT, AMOUNT -> "String";
                                        case INTEGER, YEAR -> "Long";
                                        case NUMBER, MONEY -> "BigDecimal";
                                        case DATE -> "LocalDate";
                                        case BOOLEAN -> "Boolean";
                                    });
                }
            }
        }
    }

    @Test
    void leadEveryLinkSomewhere() {
        Set<String> anchors = new HashSet<>();
        tables.forEach(table -> {
            anchors.add(table.name() + "#");
            table.rows().forEach(row -> row.anchors().forEach(anchor -> anchors.add(table.name() + "#" + anchor)));
        });
        assertThat(tables.stream()
                        .flatMap(table -> table.rows().stream())
                        .flatMap(row -> row.cells().stream())
                        .map(Cell::link)
                        .filter(link -> !link.isEmpty()))
                .isNotEmpty()
                .allMatch(anchors::contains);
    }

    @Test
    void leadFromEveryFigureToItsClaims() {
        Table incidents = table("incidents");
        assertThat(column(incidents, "taken_usd_best").stream().filter(cell -> cell.content() != null))
                .isNotEmpty()
                .allMatch(cell -> cell.link().matches("claims#CF-\\d{6}/taken"));
    }

    @Test
    void publishEveryClaimOnce() {
        long claims = content.incidents().stream()
                .flatMap(incident -> incident.reports().stream())
                .mapToLong(report -> report.claims().size())
                .sum();
        assertThat(table("claims").rows()).hasSize((int) claims);
    }

    @Test
    void addUpToTheHeadline() {
        Table incidents = table("incidents");
        List<Cell> inScope = column(incidents, "attributed_dprk");
        List<Cell> best = column(incidents, "taken_usd_best");
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < best.size(); i++) {
            if (Boolean.TRUE.equals(inScope.get(i).content()) && best.get(i).content() instanceof BigDecimal figure) {
                sum = sum.add(figure);
            }
        }
        Table about = table("about");
        int line = column(about, "item").stream().map(Cell::text).toList().indexOf("Taken (USD)");
        assertThat(column(about, "best").get(line).content()).isEqualTo(sum);
    }

    @Test
    void addUpByYearToAll() {
        Table years = table("totals_by_year");
        List<Cell> scopes = column(years, "scope");
        long counted = 0;
        for (int i = 0; i < scopes.size(); i++) {
            if (scopes.get(i).text().equals(YearTable.ALL)) {
                counted += (Long) column(years, "incidents").get(i).content();
            }
        }
        assertThat(counted).isEqualTo(content.incidents().size());
    }

    /** An empty cell would look like a sum over all of them, and would be lost by who groups by it. */
    @ParameterizedTest
    @CsvSource({"totals_by_country, country", "totals_by_victim_kind, victim_kind"})
    void nameWhatNobodySays(String totals, String by) {
        Table table = table(totals);
        List<String> scopes = column(table, "scope").stream().map(Cell::text).toList();
        List<String> values = column(table, by).stream().map(Cell::text).toList();
        int last = values.size() - 1;
        assertThat(values).doesNotContain("").contains("unknown");
        assertThat(List.of(scopes.get(last), values.get(last))).containsExactly(YearTable.ALL, "unknown");
        assertThat(column(table, "incidents").get(last).content())
                .isEqualTo(column(table("incidents"), by).stream()
                        .filter(cell -> cell.text().isEmpty())
                        .count());
    }

    @Test
    void followTheSchema() {
        List<Field> fields = new ArrayList<>(content.schema().fields());
        fields.removeIf(field -> field.name().equals("disclosed"));
        fields.add(new Field("insured", FieldKind.AMOUNT, false, "What an insurer paid."));
        List<String> names = columns(IncidentTable.of(withSchema(new Schema(fields)), List.of()));
        assertThat(names)
                .contains("insured_usd_low", "insured_usd_best", "insured_usd_high", "insured_status")
                .doesNotContain("disclosed");
    }

    private ReleaseContent withSchema(Schema schema) {
        return new ReleaseContent(
                content.id(),
                content.madeOf(),
                schema,
                content.sources(),
                content.documents(),
                content.incidents(),
                content.pairs(),
                content.linkage(),
                content.totals(),
                content.breaks(),
                content.issues(),
                content.judgements(),
                content.rulings(),
                content.idEvents(),
                content.idLog(),
                content.headline(),
                content.valuations(),
                content.sensitivity(),
                content.disagreements(),
                content.genealogy());
    }

    @Test
    void describeEveryColumnInTheCodebook() {
        int columns = tables.stream().mapToInt(table -> table.columns().size()).sum();
        assertThat(table("codebook").rows()).hasSize(columns);
    }

    @Test
    void countBreaksOfOneNameApart() {
        assertThat(column(table("breaks"), "break_id").stream().map(Cell::text).filter(id -> id.endsWith("#2")))
                .hasSize(1);
    }
}
