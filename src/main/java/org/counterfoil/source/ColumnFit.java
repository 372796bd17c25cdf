package org.counterfoil.source;

import java.util.Comparator;
import java.util.List;

/**
 * How well the values of a column fit what it is taken for.
 *
 * @param percent of the values, 0 to 100
 * @param told in words for people
 */
record ColumnFit(int percent, String told) {

    static final List<String> DATES = List.of("occurred", "discovered", "disclosed", "attributed", "stated");
    static final List<String> AMOUNTS = List.of("taken", "attempted", "recovered");
    /** Descriptions are sentences, not names. In letters. */
    private static final int SENTENCE = 25;

    private static final int HALF = 50;
    /** A kind is one of a few words. */
    private static final int KINDS = 20;

    static ColumnFit of(ColumnEvidence column, String target) {
        if (DATES.contains(target)) {
            return read(column, column.dateShare(), column.yearShare(), "read as dates");
        }
        if (AMOUNTS.contains(target)) {
            return read(column, column.amountShare(), column.figureShare(), "read as amounts");
        }
        return switch (target) {
            case "key" -> new ColumnFit(column.isKey() ? 100 : 0, "every row has one of its own");
            case "country" -> country(column);
            case "reference" -> shared(column, column.addressShare(), "are addresses");
            case "victim_kind" ->
                new ColumnFit(
                        column.distinctNames() <= KINDS ? percent(column.wordShare()) : 0,
                        column.distinctNames() + " different values");
            case "description" ->
                new ColumnFit(
                        column.meanLength() >= shortestSentence(column) ? percent(column.wordShare()) : 0,
                        "its values are sentences");
            default -> shared(column, column.wordShare(), "are words");
        };
    }

    /** A sentence takes less room in writing without an alphabet. */
    private static int shortestSentence(ColumnEvidence column) {
        long ideographs = column.count(cell -> cell.text().codePoints().anyMatch(Character::isIdeographic)
                || cell.text().codePoints().anyMatch(letter -> letter >= 0xAC00 && letter <= 0xD7A3));
        return 2 * ideographs > column.values().size() ? SENTENCE / 3 : SENTENCE;
    }

    /** Names of countries in another language are words that we do not know. */
    private static ColumnFit country(ColumnEvidence column) {
        double known = column.countryShare();
        boolean foreign = known < 0.5 && column.wordShare() >= 0.9 && column.meanLength() < SENTENCE;
        return foreign
                ? new ColumnFit(HALF, column.told(known, "are countries we know; the others need lookups"))
                : shared(column, known, "are countries");
    }

    /** Values that look like what they are named, and cannot be read, are for lookups: setting them aside hides them. */
    private static ColumnFit read(ColumnEvidence column, double read, double looks, String what) {
        return read < 0.5 && looks >= 0.8
                ? new ColumnFit(HALF, "only " + column.told(read, what) + ": the others need lookups")
                : shared(column, read, what);
    }

    private static int percent(double share) {
        return (int) (100 * share);
    }

    private static ColumnFit shared(ColumnEvidence column, double share, String what) {
        return new ColumnFit(percent(share), column.told(share, what));
    }

    /** The surest first, of equals the fuller. */
    static Comparator<ColumnEvidence> surest(String target) {
        return Comparator.comparingInt(
                        (ColumnEvidence column) -> of(column, target).percent())
                .thenComparingInt(column -> column.values().size())
                .reversed();
    }
}
