package org.counterfoil.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.counterfoil.incident.Schema;

/** Reads how a table is laid out. */
final class TableParser {

    static final List<String> ORDERS = List.of("", "month-first", "day-first", "year-first");

    private final DescriptorPart part;
    private final TableRole role;
    private final Targets targets;

    TableParser(DescriptorPart part, Schema schema) {
        this.part = part;
        this.role = TableRole.valueOf(part.choice(
                        "as", Stream.of(TableRole.values()).map(TableRole::text).toList())
                .toUpperCase(Locale.ROOT));
        this.targets = Targets.of(role, schema);
    }

    TableLayout read() {
        Map<String, ColumnRule> columns = new ColumnParser(targets).read(part);
        TableLayout layout = new TableLayout(
                selector(),
                role,
                because(),
                header(),
                keys(columns),
                part.text("key-prefix"),
                rows(),
                dateOrder(part),
                locale(),
                year(),
                currency(part),
                part.decimal("scale").orElse(BigDecimal.ONE),
                columns,
                new ConstantParser(targets).read(part),
                ignore(),
                ignoreRows(),
                lookups(),
                dividers(),
                optional(),
                revisions(),
                part.text("listing"),
                RowPolicy.of(part, role),
                part.line());
        new TableSense(part, layout).check();
        new IdleKeys(part, layout, targets).check();
        return layout;
    }

    /** One row, several that are stacked, or none. */
    private List<Integer> header() {
        List<String> written = part.texts("header");
        if (written.isEmpty() || written.equals(List.of("0"))) {
            return written.isEmpty() ? List.of(1) : List.of();
        }
        List<Integer> rows = new ArrayList<>();
        for (String row : written) {
            int number = row.matches("[1-9]\\d{0,6}") ? Integer.parseInt(row) : 0;
            if (number == 0 || !rows.isEmpty() && number <= rows.get(rows.size() - 1)) {
                part.complain(
                        "header",
                        "'header' is '" + String.join(", ", written) + "'",
                        "write the number of the row, 0 for none, or the rows of a stacked header from the top: [1, 2]");
                return List.of(1);
            }
            rows.add(number);
        }
        return rows;
    }

    private String selector() {
        String table = part.text("table");
        rule(part, "table", table);
        return table;
    }

    /** The rule, or one that only equals itself where the regex does not compile. */
    static TextRule rule(DescriptorPart part, String key, String written) {
        try {
            return new TextRule(written);
        } catch (PatternSyntaxException e) {
            part.complain(
                    key,
                    "the regex " + written + " does not compile: "
                            + e.getDescription().toLowerCase(Locale.ROOT),
                    "mend it, or write the text without slashes");
            return new TextRule("");
        }
    }

    private String because() {
        return role == TableRole.IGNORE ? part.required("because") : part.text("because");
    }

    private List<String> keys(Map<String, ColumnRule> columns) {
        List<String> keys = new ArrayList<>(part.texts("key"));
        columns.values().stream()
                .filter(rule -> rule.target().equals(Targets.KEY))
                .map(ColumnRule::column)
                .forEach(keys::add);
        return keys.stream().map(Spaces::collapse).distinct().toList();
    }

    private RowCount rows() {
        return part.part("rows", DescriptorKeys.ROWS).map(TableParser::rows).orElse(RowCount.ANY);
    }

    private static RowCount rows(DescriptorPart rows) {
        RowCount count = new RowCount(rows.number("expected", -1, 0), rows.number("minimum", 0, 0));
        if (count.expected() >= 0 && count.expected() < count.minimum()) {
            rows.complain(
                    "minimum",
                    "the minimum " + count.minimum() + " is above the expected " + count.expected(),
                    "lower the minimum");
        }
        return count;
    }

    static DateOrder dateOrder(DescriptorPart part) {
        String order = part.text("date-order");
        if (!ORDERS.contains(order)) {
            part.complain(
                    "date-order",
                    "unknown date-order '" + order + "'",
                    Nearest.advice(order, ORDERS.subList(1, ORDERS.size())));
        }
        return switch (order) {
            case "month-first" -> DateOrder.MONTH_FIRST;
            case "day-first" -> DateOrder.DAY_FIRST;
            case "year-first" -> DateOrder.YEAR_FIRST;
            default -> DateOrder.UNSTATED;
        };
    }

    private String locale() {
        String tag = part.text("locale", "en");
        String language = Locale.forLanguageTag(tag).getLanguage();
        if (!List.of(Locale.getISOLanguages()).contains(language)) {
            part.complain("locale", "unknown locale '" + tag + "'", "write a language such as en, de or pt-BR");
        }
        return tag;
    }

    private String year() {
        String year = part.text("year");
        if (!year.isEmpty() && !year.equals(TableLayout.SHEET) && !year.matches("(19|20)\\d\\d")) {
            part.complain("year", "'year' is '" + year + "'", "write four digits, or \"{sheet}\"");
        }
        return year;
    }

    static String currency(DescriptorPart part) {
        return part.parsed(
                        "currency",
                        code -> Currency.getInstance(code).getCurrencyCode(),
                        "write the code of ISO 4217, such as USD")
                .orElse("");
    }

    private IgnoredColumns ignore() {
        List<IgnoredColumns.Rule> ignored = new ArrayList<>();
        part.entries("ignore").forEach((column, entry) -> {
            if (entry.text().isEmpty()) {
                entry.complain("column '" + column + "' is ignored without a reason", "write why behind the colon");
            }
            TextRule rule = rule(part, "ignore", column);
            if (rule.isPattern() && rule.matches("")) {
                entry.complain(
                        "the pattern " + column + " matches any column, so that a new one would go unnoticed",
                        "write what the headers have in common, such as /Remarks.*/");
            }
            ignored.add(new IgnoredColumns.Rule(rule, entry.text().orElse(""), entry.line()));
        });
        return new IgnoredColumns(ignored);
    }

    private List<RowRule> ignoreRows() {
        return part.parts("ignore-rows", DescriptorKeys.ROW_RULE).stream()
                .map(rule -> new RowRule(
                        Spaces.collapse(rule.required("column")),
                        rule(rule, "is", rule.required("is")),
                        rule.required("because"),
                        rule.line()))
                .toList();
    }

    private List<TextRule> optional() {
        return part.texts("optional").stream()
                .map(text -> rule(part, "optional", text))
                .toList();
    }

    private List<Divider> dividers() {
        return part.parts("dividers", DescriptorKeys.DIVIDER).stream()
                .map(divider -> new Divider(
                        Spaces.collapse(divider.required("column")),
                        rule(divider, "is", divider.required("is")),
                        Spaces.collapse(divider.required("as")),
                        divider.required("because"),
                        divider.line()))
                .toList();
    }

    private RevisionRule revisions() {
        return part.part("revisions", DescriptorKeys.REVISIONS)
                .map(rule -> new RevisionRule(
                        Spaces.collapse(rule.required("by")),
                        Spaces.collapse(rule.text("of")),
                        mark(rule, "amendment"),
                        mark(rule, "withdrawn")))
                .orElse(RevisionRule.NONE);
    }

    private static Optional<RevisionRule.Mark> mark(DescriptorPart rule, String key) {
        return rule.part(key, DescriptorKeys.MARK)
                .map(mark -> new RevisionRule.Mark(
                        Spaces.collapse(mark.required("column")), rule(mark, "is", mark.required("is"))));
    }

    private List<Lookup> lookups() {
        List<Lookup> lookups = new ArrayList<>();
        part.entries("lookups")
                .forEach((column, entry) -> DescriptorPart.entriesOf(
                                entry.value(), "a column's lookups", part.complaints())
                        .forEach((text, lookup) -> lookup.part(DescriptorKeys.LOOKUP)
                                .ifPresent(said -> lookups.add(new Lookup(
                                        Spaces.collapse(column),
                                        Spaces.collapse(text),
                                        said.required("value"),
                                        said.required("because"),
                                        lookup.line())))));
        return lookups;
    }
}
