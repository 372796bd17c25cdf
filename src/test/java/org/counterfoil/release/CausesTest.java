package org.counterfoil.release;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which event is which cause: cases as data. Each edits one small release ({@code table|key|column=value|…}, {@code -} takes a row
 * out); what is expected must be told, and no cause that is not expected anywhere in the case.
 */
class CausesTest {

    private static final Path CASES = Path.of("src", "test", "resources", "cases", "causes.csv");
    private static final String BETWEEN = " ; ";
    private static final String NEW_COLUMN = "|insured=";

    private static final List<String> BEFORE = List.of(
            "about|Program version|text=0.1.0",
            "about|Linkage model|text=m 1",
            "about|Tables|text=countries 1; linkage 1; rates 1; survivorship 1; victims 1",
            "sources|un|status=fresh|descriptor=d1",
            "sources|press|status=fresh|descriptor=d1",
            "sources|firm|status=fresh|descriptor=d1",
            "files|un a.csv|sha256=h1|status=read",
            "files|press b.csv|sha256=h1|status=read",
            "files|firm c.csv|sha256=h1|status=read",
            "reports|un/1|incident_id=CF-1|source=un|key=1|document=a.csv",
            "reports|press/1|incident_id=CF-1|source=press|key=1|document=b.csv",
            "reports|press/2|incident_id=CF-2|source=press|key=2|document=b.csv",
            "reports|firm/1|incident_id=CF-3|source=firm|key=1|document=c.csv",
            claim("un/1#taken.1", "CF-1", "a.csv", "USD 5") + "|outcome=supporting",
            claim("un/1#occurred.1", "CF-1", "a.csv", "2018"),
            claim("un/1#victim.1", "CF-1", "a.csv", "Krakatau"),
            claim("un/1#attribution.1", "CF-1", "source.yml", "Lazarus"),
            claim("press/1#taken.1", "CF-1", "b.csv", "USD 6") + "|outcome=losing",
            claim("press/2#taken.1", "CF-2", "b.csv", "USD 7"),
            claim("press/2#victim.1", "CF-2", "b.csv", "Merapi"),
            claim("firm/1#taken.1", "CF-3", "c.csv", "USD 8"),
            claim("firm/1#taken_in_kind.1", "CF-3", "c.csv", "BTC 1"),
            "incidents|CF-1|taken_usd_best=5|victim=Krakatau|occurred_from=2018-01-01|occurred_to=2018-12-31|country=IN|"
                    + "country_names=India|reports=2|attributed_dprk=true|attribution=Lazarus Group @KP|attribution_since=2019",
            "incidents|CF-2|taken_usd_best=7|victim=Merapi|reports=1",
            "incidents|CF-3|taken_usd_best=8|reports=1|taken_valued_usd_best=10",
            "valuations|v1|incident_id=CF-3|field=taken|unit=BTC|basis=theft|quantity_best=1|rate_best=10|valued_usd_best=10",
            "valuations|v2|incident_id=CF-3|field=taken|unit=BTC|basis=last|quantity_best=1|rate_best=10|rate_date=2026-11-20",
            "totals_by_year|2018|incidents=1|provisional=true|taken_usd_best=5|taken_with_valued_usd_best=5",
            "totals_by_year||incidents=2|taken_usd_best=15|taken_with_valued_usd_best=25",
            "totals_by_country|IN|incidents=1",
            "totals_by_country|unknown|incidents=2",
            "robust_totals|all//incidents|low=2|best=3|high=3",
            "robust_totals|all//countries|low=1|best=1|high=1",
            "robust_totals|all//taken|low=15|best=20|high=20",
            "robust_totals|year/2018/taken|low=5|best=5|high=7",
            "robust_totals|actor/Lazarus Group/incidents|low=1|best=1|high=1",
            "sensitivity|merge/CF-1/CF-2|rank=1",
            "sensitivity|value/CF-1/press/1#taken.1|rank=2",
            "stated_totals|t|source=press|document=b.csv|measure=taken|stated_best=12|itemised_best=12|incident_ids=CF-1; CF-2",
            "breaks|b1|kind=mismatch|subject=CF-1|field=taken",
            "breaks|b2|kind=total-not-met|subject=t|field=taken|found=12");

    private static String claim(String id, String incident, String document, String value) {
        String report = id.substring(0, id.indexOf('#'));
        return "claims|" + id + "|incident_id=" + incident + "|report_id=" + report + "|field="
                + id.substring(id.indexOf('#') + 1, id.lastIndexOf('.')) + "|value=" + value + "|original=" + value
                + "|quote=" + value + "|source=" + report.substring(0, report.indexOf('/')) + "|document=" + document;
    }

    static List<NamedCsvRecord> cases() throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(CASES)) {
            return reader.stream().toList();
        }
    }

    private static List<String> parts(NamedCsvRecord row, String column) {
        return Stream.of(row.getField(column).split(BETWEEN))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void areToldByEvidence(NamedCsvRecord row) {
        List<Change> changes = changes(parts(row, "edits"));
        Map<String, String> told = new LinkedHashMap<>();
        changes.forEach(change -> told.put(change.table() + "|" + change.key() + "|" + change.field(), change.cause()));
        Set<Cause> expected = EnumSet.noneOf(Cause.class);
        for (String line : parts(row, "expected")) {
            int is = line.lastIndexOf('=');
            assertThat(told).as(row.getField("why")).containsEntry(line.substring(0, is), line.substring(is + 1));
            expected.addAll(Cause.of(line.substring(is + 1)));
        }
        assertThat(changes)
                .allSatisfy(change -> assertThat(Cause.of(change.cause()))
                        .as(change.toString())
                        .isNotEmpty()
                        .isSubsetOf(expected));
    }

    /** Every cause is told by some case, and by some alone. */
    @Test
    void areAllInTheCases() throws IOException {
        Set<Cause> alone = EnumSet.noneOf(Cause.class);
        for (NamedCsvRecord row : cases()) {
            changes(parts(row, "edits")).stream()
                    .map(change -> Cause.of(change.cause()))
                    .filter(causes -> causes.size() == 1)
                    .forEach(alone::addAll);
        }
        assertThat(alone).containsExactly(Cause.values());
    }

    /** A column of the cases that no release has would prove nothing. */
    @Test
    void speakOfColumnsThatArePublished() throws IOException {
        Map<String, Set<String>> published = new LinkedHashMap<>();
        ReleaseTables.of(SampleRelease.of(7, 5), Optional.empty())
                .forEach(table -> published.put(
                        table.name(),
                        new TreeSet<>(table.columns().stream().map(Column::name).toList())));
        Map<String, Map<String, Map<String, String>>> state = new LinkedHashMap<>();
        Stream.concat(BEFORE.stream(), cases().stream().flatMap(row -> parts(row, "edits").stream()))
                .filter(edit -> !edit.endsWith("|-") && !edit.contains(NEW_COLUMN))
                .forEach(edit -> edit(state, edit));
        state.forEach((table, rows) -> rows.values()
                .forEach(row -> assertThat(published.get(table)).as(table).containsAll(row.keySet())));
    }

    private static List<Change> changes(List<String> edits) {
        Map<String, Map<String, Map<String, String>>> state = new LinkedHashMap<>();
        BEFORE.forEach(edit -> edit(state, edit));
        List<Table> before = tables(state);
        edits.forEach(edit -> edit(state, edit));
        List<Table> after = tables(state);
        return Changes.between(before, after, new Causes(before, after, "attributed_dprk"));
    }

    private static void edit(Map<String, Map<String, Map<String, String>>> state, String edit) {
        String[] parts = edit.split("\\|");
        Map<String, Map<String, String>> table = state.computeIfAbsent(parts[0], name -> new LinkedHashMap<>());
        if (parts[2].equals("-")) {
            assertThat(table.remove(parts[1])).as(edit).isNotNull();
            return;
        }
        Map<String, String> row = table.computeIfAbsent(parts[1], key -> named(parts[0], key));
        for (String cell : List.of(parts).subList(2, parts.length)) {
            row.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
        }
    }

    /** The columns that name a row of each table. */
    private static Map<String, String> named(String table, String key) {
        Map<String, String> row = new LinkedHashMap<>();
        switch (table) {
            case "about" -> row.put("item", key);
            case "files" -> {
                row.put("source", key.split(" ")[0]);
                row.put("document", key.split(" ")[1]);
            }
            case "reports" -> row.put("report_id", key);
            case "claims" -> row.put("claim_id", key);
            case "incidents" -> row.put("incident_id", key);
            case "sources" -> row.put("source", key);
            case "decisions" -> row.put("decision", key);
            case "valuations" -> row.put("valuation_id", key);
            case "stated_totals" -> row.put("total_id", key);
            case "breaks" -> row.put("break_id", key);
            case "totals_by_year", "totals_by_country" -> {
                row.put("scope", "all incidents read");
                row.put(table.substring("totals_by_".length()), key);
            }
            case "robust_totals" -> put(row, List.of("by", "group", "measure"), key);
            case "sensitivity" -> put(row, List.of("by", "kind", "incident_id", "other"), "all/" + key);
            default -> row.put("id", key);
        }
        return row;
    }

    private static void put(Map<String, String> row, List<String> columns, String key) {
        row.put("scope", "all incidents read");
        List<String> texts = List.of(key.split("/", columns.size()));
        columns.forEach(column -> row.put(column, texts.get(columns.indexOf(column))));
    }

    private static List<Table> tables(Map<String, Map<String, Map<String, String>>> state) {
        List<Table> tables = new ArrayList<>();
        state.forEach((name, rows) -> {
            Set<String> columns = new TreeSet<>();
            List<String> keys = List.copyOf(rows.values().iterator().next().keySet())
                    .subList(
                            0,
                            GroupedTable.find(name)
                                    .map(GroupedTable::keyColumns)
                                    .orElse(1));
            rows.values().forEach(row -> columns.addAll(row.keySet()));
            keys.forEach(columns::remove);
            List<String> header = Stream.concat(keys.stream(), columns.stream()).toList();
            tables.add(new Table(
                    name,
                    name,
                    "",
                    1,
                    header.stream()
                            .map(column -> new Column(column, column, ColumnType.TEXT, "", "", 10))
                            .toList(),
                    rows.values().stream()
                            .map(row -> new Row(
                                    header.stream()
                                            .map(column -> Cell.of(row.getOrDefault(column, "")))
                                            .toList(),
                                    List.of()))
                            .toList()));
        });
        return tables;
    }
}
