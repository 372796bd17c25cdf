package org.counterfoil.source;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterfoil.incident.Amount;

/**
 * What the values of a column look like.
 *
 * @param header of the column
 * @param values those that say something, in file order
 * @param rows how many rows the table has
 */
record ColumnEvidence(String header, List<RawCell> values, int rows, ReferenceLists lists) {

    private static final int SAMPLE = 400;
    private static final Pattern THREE_NUMBERS =
            Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{2}|\\d{4})(?!\\d).*");
    private static final Pattern BARE = Pattern.compile("[~≈]?\\s*\\d[\\d,. ]*");
    /** No date without its year, and yet what stands in a column of dates. */
    private static final Pattern MONTH =
            Pattern.compile("(?i)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?");

    private static final Pattern NAME = Pattern.compile("[^/:]{0,60}\\p{L}[^/:]{0,60}(?<![.!?])");

    private static final Notation DOLLARS = new Notation("en", DateOrder.MONTH_FIRST, 0, "USD", BigDecimal.ONE);
    private static final BigDecimal LOSS = BigDecimal.valueOf(1000);

    static ColumnEvidence of(String header, List<RawCell> cells, int rows, ReferenceLists lists) {
        return new ColumnEvidence(
                header,
                cells.stream()
                        .filter(cell -> Absence.read(cell.text()).isEmpty())
                        .toList(),
                rows,
                lists);
    }

    private long sampled() {
        return Math.min(SAMPLE, values.size());
    }

    private long count(Predicate<RawCell> test) {
        return values.stream().limit(SAMPLE).filter(test).count();
    }

    /** For people: {@code 57 of 57}. */
    String dates() {
        return count(this::isDate) + " of " + sampled() + " read as dates";
    }

    String amounts() {
        return count(this::isAmount) + " of " + sampled() + " read as amounts";
    }

    double dateShare() {
        return share(this::isDate);
    }

    double amountShare() {
        return share(this::isAmount);
    }

    /** Amounts that state their own unit. */
    double unitShare() {
        return share(cell -> !Amounts.read(cell.text(), Notation.PLAIN).values().isEmpty());
    }

    double countryShare() {
        return share(cell ->
                cell.text().length() > 1 && lists.country(cell.text()).problem().isEmpty());
    }

    double addressShare() {
        return share(cell -> !References.read(cell.text()).values().isEmpty());
    }

    /** Values of a few words with a capital and without a full stop that seldom come again. */
    double nameShare() {
        long distinct = values.stream()
                .limit(SAMPLE)
                .map(cell -> Spaces.collapse(cell.text()))
                .filter(text -> NAME.matcher(text).matches())
                .distinct()
                .count();
        return sampled() == 0 ? 0 : (double) distinct / sampled();
    }

    private double share(Predicate<RawCell> test) {
        return sampled() == 0 ? 0 : (double) count(test) / sampled();
    }

    private boolean isDate(RawCell cell) {
        return cell.date() != null
                || MONTH.matcher(cell.text().strip()).matches()
                || !BARE.matcher(cell.text().strip()).matches() && readsAsDate(cell)
                || cell.text().strip().matches("(19|20)\\d{6}|(19|20)\\d\\d|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}");
    }

    private static boolean readsAsDate(RawCell cell) {
        return !Dates.read(cell.text(), DOLLARS).values().isEmpty();
    }

    private boolean isAmount(RawCell cell) {
        return !Amounts.read(cell, DOLLARS).values().isEmpty();
    }

    boolean isKey() {
        List<String> texts =
                values.stream().map(cell -> Spaces.collapse(cell.text())).toList();
        return !texts.isEmpty()
                && texts.size() == rows
                && texts.stream().distinct().count() == rows;
    }

    /** By the numbers that can be no month. */
    DateOrder dateOrder() {
        long monthFirst = count(cell -> numberAbove12(cell, 2));
        long dayFirst = count(cell -> numberAbove12(cell, 1));
        if (monthFirst > 0 && dayFirst == 0) {
            return DateOrder.MONTH_FIRST;
        }
        return dayFirst > 0 && monthFirst == 0 ? DateOrder.DAY_FIRST : DateOrder.UNSTATED;
    }

    private static boolean numberAbove12(RawCell cell, int group) {
        Matcher numbers = THREE_NUMBERS.matcher(cell.text().strip());
        return numbers.matches() && Integer.parseInt(numbers.group(group)) > 12;
    }

    /** Whether bare numbers are dollars: the header says so, or all stated units are, or they are as large as losses. */
    boolean isDollars() {
        List<String> words = HeaderWords.split(header);
        if (words.contains("usd")
                || words.contains("dollars")
                || words.stream().anyMatch(word -> word.startsWith("$"))) {
            return true;
        }
        long bare = count(cell -> BARE.matcher(cell.text().strip()).matches());
        long large = count(cell -> BARE.matcher(cell.text().strip()).matches() && isLarge(cell));
        return bare > 0 && 2 * large >= bare;
    }

    private static boolean isLarge(RawCell cell) {
        return Amounts.read(cell, DOLLARS)
                .first()
                .map(Amount::range)
                .map(range -> range.figure().compareTo(LOSS) >= 0)
                .orElse(false);
    }

    BigDecimal scale() {
        String words = header.toLowerCase(Locale.ROOT);
        if (words.matches(".*(million|\\bmn\\b|\\bmio\\b|\\$m\\b).*")) {
            return BigDecimal.valueOf(1_000_000);
        }
        return words.matches(".*(thousand|\\$k\\b).*") ? BigDecimal.valueOf(1000) : BigDecimal.ONE;
    }

    /** The surest evidence first. */
    static Comparator<ColumnEvidence> byShare(String target) {
        return Comparator.comparingDouble((ColumnEvidence column) -> column.share(target))
                .thenComparingInt(column -> column.values().size())
                .reversed();
    }

    private double share(String target) {
        return switch (target) {
            case "occurred" -> dateShare();
            case "taken", "attempted", "recovered" -> amountShare();
            default -> 0;
        };
    }
}
