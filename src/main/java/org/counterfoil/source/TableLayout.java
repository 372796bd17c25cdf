package org.counterfoil.source;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a table is laid out.
 *
 * @param table name of the sheet, caption or path, {@code /regex/} for several; empty: every table
 * @param because why the table is set aside; empty where it is read
 * @param header which rows are the header, 1-based, from the top; empty: none, the columns are named 1, 2, 3
 * @param key columns that make the key; empty: keys are minted by content
 * @param keyPrefix put before the key; {@code {sheet}} stands for the table's name
 * @param year that dates without one mean: digits, {@code {sheet}}, or empty
 * @param currency ISO 4217 code of a bare number, or empty: a bare number is no amount
 * @param columns by header, in the order of the descriptor
 * @param ignore columns that are set aside
 * @param dividers rows that hold for the rows below them
 * @param optional columns that need not be there
 * @param revisions how a row revises another, or {@link RevisionRule#NONE}
 * @param listing name under which a stated total may sum the table up, or empty: the default
 * @param line 1-based line of the descriptor
 */
public record TableLayout(
        String table,
        TableRole role,
        String because,
        List<Integer> header,
        List<String> key,
        String keyPrefix,
        RowCount rows,
        DateOrder dateOrder,
        String locale,
        String year,
        String currency,
        BigDecimal scale,
        Map<String, ColumnRule> columns,
        List<Constant> constants,
        IgnoredColumns ignore,
        List<RowRule> ignoreRows,
        List<Lookup> lookups,
        List<Divider> dividers,
        List<TextRule> optional,
        RevisionRule revisions,
        String listing,
        RowPolicy policy,
        int line) {

    /** Stands for the table's name in {@code year} and {@code key-prefix}. */
    public static final String SHEET = "{sheet}";

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    public TableLayout {
        header = List.copyOf(header);
        key = List.copyOf(key);
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        constants = List.copyOf(constants);
        ignoreRows = List.copyOf(ignoreRows);
        lookups = List.copyOf(lookups);
        optional = List.copyOf(optional);
        dividers = List.copyOf(dividers);
    }

    public boolean selects(RawTable raw) {
        return selectsName(raw.name());
    }

    boolean selectsName(String name) {
        return table.isEmpty() || new TextRule(table).matches(name);
    }

    /** How values are written in a table. Year 0 where dates without a year have none. */
    public Notation notation(RawTable raw) {
        return new Notation(locale, dateOrder, yearOf(raw), currency, scale);
    }

    /** How values are written in a column of a table. */
    Notation notation(RawTable raw, ColumnRule rule) {
        return new Notation(
                locale,
                rule.dateOrder().orElse(dateOrder),
                yearOf(raw),
                rule.currency().orElse(currency),
                rule.scale().orElse(scale));
    }

    private int yearOf(RawTable raw) {
        Matcher digits = YEAR.matcher(year.equals(SHEET) ? raw.name() : year);
        return digits.find() ? Integer.parseInt(digits.group()) : 0;
    }

    /** What the key of a row of the table begins with. */
    String prefix(RawTable raw) {
        return keyPrefix.replace(SHEET, raw.name());
    }

    /** Every column that the layout gives a meaning, ignored ones left out. */
    Set<String> mapped() {
        Set<String> names = new LinkedHashSet<>(columns.keySet());
        names.addAll(key);
        columns.values().forEach(rule -> names.addAll(rule.with()));
        return names;
    }

    /** Columns that the table itself must have: what dividers say stands in no column. */
    Set<String> needed() {
        Set<String> names = mapped();
        dividers.forEach(divider -> names.remove(divider.as()));
        return names;
    }

    /** Whether the table is read although the column is not there; those of the key must be. */
    boolean mayLack(String column) {
        return !key.contains(column) && optional.stream().anyMatch(rule -> rule.matches(column));
    }

    /** Headers of columns that are used but become no claim: they make the key, decide a field or order revisions. */
    Set<String> deciding() {
        Set<String> names = new LinkedHashSet<>(key);
        columns.values().stream()
                .map(ColumnRule::by)
                .flatMap(Optional::stream)
                .map(Routing::column)
                .forEach(names::add);
        columns.values().forEach(rule -> names.addAll(rule.with()));
        names.addAll(revisions.columns());
        return names;
    }

    Stream<Constant> constants(String target) {
        return constants.stream().filter(constant -> constant.target().equals(target));
    }

    /** Name under which a stated total may sum the table up: as declared, the file, or {@code file#table}. */
    public String listing(RawDocument document, RawTable raw) {
        if (!listing.isEmpty()) {
            return listing;
        }
        return raw.name().isEmpty() ? document.path() : document.path() + "#" + raw.name();
    }
}
