package org.counterfoil.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.counterfoil.incident.Amount;

/**
 * What the values of a column look like. Shares are of those that say something, of the first 400, from 0 to 1.
 *
 * @param header of the column
 * @param values those that say something, in file order
 * @param rows how many rows of data the table has
 * @param locale BCP 47 tag in which the values are read
 */
record ColumnEvidence(String header, List<RawCell> values, int rows, String locale, ReferenceLists lists) {

    private static final int SAMPLE = 400;
    private static final int KEY_LENGTH = 60;
    static final Pattern BARE = Pattern.compile("[~≈]?\\s*-?\\d[\\d,.\\s\\u00A0\\u202F'’]*");
    private static final Pattern DATE_OF_DIGITS = Pattern.compile(
            "(?:19|20)\\d{6}|(?:19|20)\\d\\d|(?:19|20)\\d\\d([./-])\\d{1,2}(?:\\1\\d{1,2})?\\.?|\\d{1,2}([./-])\\d{1,2}\\2(?:\\d{2}|\\d{4})");
    /** No date without its year, and yet what stands in a column of dates. */
    private static final Pattern MONTH =
            Pattern.compile("(?i)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?");

    private static final Pattern NAME = Pattern.compile("[^/:]{0,60}\\p{L}[^/:]{0,60}(?<![.!?])");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern FLAG = Pattern.compile("(?i)true|false|yes|no|y|n|x");
    private static final BigDecimal LOSS = BigDecimal.valueOf(1000);

    static ColumnEvidence of(String header, List<RawCell> cells, int rows, String locale, ReferenceLists lists) {
        return new ColumnEvidence(
                header,
                cells.stream()
                        .filter(cell -> lists.absence(cell.text()).isEmpty())
                        .toList(),
                rows,
                locale,
                lists);
    }

    private Notation dollars() {
        return new Notation(locale, DateOrder.MONTH_FIRST, 2000, "USD", BigDecimal.ONE);
    }

    private long sampled() {
        return Math.min(SAMPLE, values.size());
    }

    long count(Predicate<RawCell> test) {
        return values.stream().limit(SAMPLE).filter(test).count();
    }

    private double share(Predicate<RawCell> test) {
        return sampled() == 0 ? 0 : (double) count(test) / sampled();
    }

    /** For people: {@code 56 of 57 read as dates}. */
    String told(double share, String what) {
        return Math.round(share * sampled()) + " of " + sampled() + " " + what;
    }

    double dateShare() {
        return share(this::isDate);
    }

    double amountShare() {
        return share(this::isAmount);
    }

    /** Amounts that state their own unit. */
    double unitShare() {
        Notation plain = new Notation(locale, DateOrder.UNSTATED, 0, "", BigDecimal.ONE);
        return share(cell -> !Amounts.read(cell.text(), plain).values().isEmpty());
    }

    /** Texts in which a year stands, whether or not a date can be read. */
    double yearShare() {
        return share(cell -> YEAR.matcher(cell.text()).find() && cell.text().length() < KEY_LENGTH);
    }

    /** Texts in which a figure stands, and that are neither dates nor addresses. */
    double figureShare() {
        return share(cell -> cell.text().codePoints().anyMatch(Character::isDigit)
                && cell.text().length() < KEY_LENGTH
                && !isDate(cell)
                && References.read(cell.text()).values().isEmpty());
    }

    double countryShare() {
        return share(cell ->
                cell.text().length() > 1 && lists.country(cell.text()).problem().isEmpty());
    }

    double addressShare() {
        return share(cell -> !References.read(cell.stored()).values().isEmpty());
    }

    /** Actors that the list knows. */
    double actorShare() {
        return share(cell -> {
            Reading<?> reading = lists.actor(cell.text());
            return reading.problem().isEmpty() && reading.doubt().isEmpty();
        });
    }

    /** Words that are no address, no number, no date and no flag. */
    double wordShare() {
        return share(cell -> cell.date() == null
                && cell.number() == null
                && cell.text().codePoints().anyMatch(Character::isLetter)
                && !FLAG.matcher(cell.text().strip()).matches()
                && References.read(cell.text()).values().isEmpty());
    }

    /** Values of a few words with a capital and without a full stop that seldom come again. */
    double nameShare() {
        return sampled() == 0 ? 0 : (double) distinctNames() / sampled();
    }

    long distinctNames() {
        return values.stream()
                .limit(SAMPLE)
                .map(cell -> Spaces.collapse(cell.text()))
                .filter(text -> NAME.matcher(text).matches())
                .distinct()
                .count();
    }

    /** In letters, of the values; 0 where there are none. */
    double meanLength() {
        return values.stream()
                .limit(SAMPLE)
                .mapToInt(cell -> Spaces.collapse(cell.text()).length())
                .average()
                .orElse(0);
    }

    private boolean isDate(RawCell cell) {
        String text = cell.text().strip();
        return cell.date() != null
                || MONTH.matcher(text).matches()
                || DATE_OF_DIGITS.matcher(text).matches()
                || !BARE.matcher(text).matches()
                        && !Dates.read(text, dollars()).values().isEmpty();
    }

    private boolean isAmount(RawCell cell) {
        return cell.date() == null
                        && !DATE_OF_DIGITS.matcher(cell.text().strip()).matches()
                        && !Amounts.read(cell, dollars()).values().isEmpty()
                || cell.number() != null
                || BARE.matcher(cell.text().strip()).matches()
                        && !Amounts.read(cell, dollars()).values().isEmpty();
    }

    /** Whether every row has a short value of its own that is no address. */
    boolean isKey() {
        List<String> texts =
                values.stream().map(cell -> Spaces.collapse(cell.text())).toList();
        return !texts.isEmpty()
                && texts.size() == rows
                && texts.stream().distinct().count() == rows
                && texts.stream().allMatch(text -> text.length() <= KEY_LENGTH && !text.contains("://"));
    }

    double bareShare() {
        return share(cell -> BARE.matcher(cell.text().strip()).matches());
    }

    /** Whether half of the bare numbers are as large as losses in dollars. */
    boolean isLarge() {
        long bare = count(cell -> BARE.matcher(cell.text().strip()).matches());
        long large = count(cell -> BARE.matcher(cell.text().strip()).matches()
                && Amounts.read(cell, dollars())
                        .first()
                        .map(Amount::range)
                        .map(range -> range.figure().compareTo(LOSS) >= 0)
                        .orElse(false));
        return bare > 0 && 2 * large >= bare;
    }

    /** The currencies that values state, each once, in the order of the file. */
    List<String> currencies() {
        Notation plain = new Notation(locale, DateOrder.UNSTATED, 0, "", BigDecimal.ONE);
        return values.stream()
                .limit(SAMPLE)
                .flatMap(cell -> Amounts.read(cell.text(), plain).values().stream())
                .filter(amount -> amount.kind().equals("money"))
                .map(Amount::unit)
                .distinct()
                .toList();
    }

    /** Whether a value is an amount only if the source says what a bare number is. */
    boolean hasBareAmounts() {
        Notation plain = new Notation(locale, DateOrder.UNSTATED, 0, "", BigDecimal.ONE);
        return count(cell -> cell.date() == null
                        && Amounts.read(cell.text(), plain).values().isEmpty()
                        && !Amounts.read(cell, dollars()).values().isEmpty())
                > 0;
    }
}
