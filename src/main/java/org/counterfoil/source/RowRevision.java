package org.counterfoil.source;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.counterfoil.incident.DateInterval;

/**
 * Where a row stands among the revisions of its key.
 *
 * @param order sorts as text; empty where nothing says when it was
 * @param dated as written
 * @param of key of the row that it revises, with its prefix; empty where they share their key
 * @param amendment whether it is marked as a change of an earlier one
 * @param withdrawn whether the source takes its account back by it
 */
record RowRevision(String order, String dated, String of, boolean amendment, boolean withdrawn) {

    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}(?:\\.\\d{1,9})?");
    private static final int DIGITS = 19;

    static RowRevision of(TableRow row, TableLayout layout) {
        RevisionRule rule = layout.revisions();
        RawCell cell = row.cells().get(rule.by());
        String revised = rule.of().isEmpty() ? "" : Spaces.collapse(row.text(rule.of()));
        return new RowRevision(
                cell == null ? "" : order(row, cell, layout),
                cell == null ? "" : Spaces.collapse(cell.text()),
                revised.isEmpty() ? "" : layout.prefix(row.table()) + revised,
                rule.amendment().filter(mark -> mark.stands(row)).isPresent(),
                rule.withdrawn().filter(mark -> mark.stands(row)).isPresent());
    }

    /** Times as they are, to the second; then versions; then dates. */
    private static String order(TableRow row, RawCell cell, TableLayout layout) {
        String text = cell.text().strip();
        if (TIME.matcher(text).matches()) {
            return text;
        }
        if (NUMBER.matcher(text).matches() && cell.date() == null) {
            String number = new BigDecimal(text).stripTrailingZeros().toPlainString();
            int point = number.indexOf('.');
            return "0".repeat(DIGITS - (point < 0 ? number.length() : point)) + number;
        }
        ColumnRule rule = layout.columns().get(layout.revisions().by());
        Notation notation = rule == null ? layout.notation(row.table()) : layout.notation(row.table(), rule);
        return Dates.read(cell, notation)
                .first()
                .map(DateInterval::earliest)
                .map(Object::toString)
                .orElse("");
    }
}
