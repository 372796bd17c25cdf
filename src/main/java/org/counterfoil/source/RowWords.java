package org.counterfoil.source;

import java.util.List;
import java.util.regex.Pattern;

/** Words by which a row says that it is no record: that it sums up the rows above, or explains them. */
final class RowWords {

    private static final String TOTAL = String.join(
            "|",
            "(?:grand |overall |sub-?)?totals?",
            "sums?",
            "(?:sous-|sub)?total(?: g[ée]n[ée]ral| general)?",
            "(?:gesamt|zwischen)?summe|(?:ins)?gesamt",
            "(?:общий )?итог[о]?|всего|сумма",
            "suma(?: total)?|somme|totale|totaal|razem",
            "[総总總合小]?[計计]|合[計计]|[総总總][計计]|[総总總]合[計计]",
            "(?:총|소)?\\s?합계|총계|소계");
    private static final Pattern TOTALS = Pattern.compile(
            "(?:" + TOTAL + ")(?:\\s*[(（].*[)）])?\\s*[:：.]?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NOTES = Pattern.compile(
            "(?:notes?|sources?|quelles?|quellen|remarque|nota|fuente|fuentes|anmerkung(?:en)?|примечани[ея]|источник"
                    + "|注|備考|出典|出所|资料来源|주|비고|출처)\\s*[0-9]*\\s*[:：.].*|[*#※†‡].+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private RowWords() {}

    /** A label for a sum, and beside it numbers and nothing else. */
    static boolean isTotal(RawRow row) {
        List<RawCell> cells = row.cells();
        return cells.size() > 1
                && TOTALS.matcher(Spaces.collapse(cells.get(0).text())).matches()
                && cells.stream().skip(1).allMatch(PlainNumber::isOne);
    }

    /** A label for a sum, whatever stands beside it. */
    static boolean beginsAsTotal(RawCell cell) {
        return TOTALS.matcher(Spaces.collapse(cell.text())).matches();
    }

    /** The one text of the row begins as notes do. */
    static boolean isNote(RawRow row) {
        return row.cells().size() == 1
                && NOTES.matcher(row.cells().get(0).text().strip()).matches();
    }
}
