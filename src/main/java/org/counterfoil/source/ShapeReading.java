package org.counterfoil.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.Schema;

/** Sees how the tables of a document look under their layouts. */
record ShapeReading(Schema schema, ReferenceLists lists, DocumentLayout layout, RawDocument raw, Crew crew) {

    DocumentShape shape() {
        List<TableShape> tables = new ArrayList<>();
        for (RawTable table : raw.tables()) {
            layout.tables().stream()
                    .filter(described -> described.selects(table))
                    .findFirst()
                    .filter(described -> described.role() != TableRole.IGNORE
                            && !table.rows().isEmpty())
                    .flatMap(described -> shape(table, described))
                    .ifPresent(tables::add);
        }
        return new DocumentShape(tables);
    }

    private Optional<TableShape> shape(RawTable table, TableLayout described) {
        return Header.of(table, described.header()).map(header -> {
            Map<String, List<RawCell>> cells = cells(table, header);
            return new TableShape(
                    table.name(),
                    List.copyOf(cells.keySet()),
                    cells.entrySet().stream()
                            .flatMap(entry -> column(table, described, entry.getKey(), entry.getValue()).stream())
                            .toList());
        });
    }

    /** A header alone is a column, too. */
    private Map<String, List<RawCell>> cells(RawTable table, Header header) {
        Map<String, List<RawCell>> cells = new LinkedHashMap<>();
        for (int i = Math.max(0, header.top()); i < table.rows().size(); i++) {
            RawRow row = table.rows().get(i);
            for (RawCell cell : row.cells()) {
                String name = header.names().getOrDefault(cell.column(), "");
                List<RawCell> column = cells.computeIfAbsent(name, first -> new ArrayList<>());
                if (i > header.index()
                        && !RowWords.isTotal(row)
                        && lists.absence(cell.text()).isEmpty()) {
                    column.add(cell);
                }
            }
        }
        cells.remove("");
        return cells;
    }

    private Optional<ColumnShape> column(RawTable table, TableLayout described, String header, List<RawCell> cells) {
        ColumnRule rule = described.columns().get(header);
        Optional<FieldKind> kind = rule == null
                ? Optional.empty()
                : schema.find(rule.target()).map(Field::kind).or(() -> measure(described, rule));
        return kind.filter(known -> known == FieldKind.DATE || known == FieldKind.AMOUNT)
                .map(known -> column(
                        Objects.requireNonNull(rule),
                        known,
                        described.notation(table, Objects.requireNonNull(rule)),
                        cells));
    }

    private Optional<FieldKind> measure(TableLayout described, ColumnRule rule) {
        return Targets.of(described.role(), schema).kind(rule.target());
    }

    private ColumnShape column(ColumnRule rule, FieldKind kind, Notation notation, List<RawCell> cells) {
        boolean dates = kind == FieldKind.DATE;
        List<Looked> looked = Stretches.each(cells, crew, some -> Looked.at(some, dates, notation));
        List<BigDecimal> numbers = looked.stream()
                .flatMap(some -> some.numbers().stream())
                .sorted()
                .toList();
        return new ColumnShape(
                rule.column(),
                rule.target(),
                cells.size(),
                numbers.size(),
                looked.stream().mapToInt(Looked::readable).sum(),
                dates ? above12(cells, 2) : 0,
                dates ? above12(cells, 1) : 0,
                numbers.isEmpty() ? BigDecimal.ZERO : numbers.get(numbers.size() / 2),
                dates);
    }

    /**
     * What is seen of some cells of a column.
     *
     * @param numbers sizes of those that are bare numbers other than nought, in the order of the cells
     * @param readable how many are read as what the column holds
     */
    private record Looked(List<BigDecimal> numbers, int readable) {

        static Looked at(List<RawCell> cells, boolean dates, Notation notation) {
            Notation bare = new Notation(notation.locale(), notation.dateOrder(), 0, "USD", BigDecimal.ONE);
            List<BigDecimal> numbers = cells.stream()
                    .filter(cell -> cell.date() == null
                            && ColumnEvidence.BARE.matcher(cell.text().strip()).matches())
                    .flatMap(cell -> Amounts.read(cell, bare).values().stream())
                    .map(amount -> amount.range().figure().abs())
                    .filter(figure -> figure.signum() > 0)
                    .toList();
            long readable = cells.stream()
                    .filter(cell -> dates
                            ? !Dates.read(cell, notation).values().isEmpty()
                            : !Amounts.read(cell, notation).values().isEmpty())
                    .count();
            return new Looked(numbers, (int) readable);
        }
    }

    private static int above12(List<RawCell> cells, int group) {
        return (int) cells.stream()
                .filter(cell -> cell.date() == null && NotationGuess.above12(cell, group))
                .count();
    }
}
