package org.counterfoil.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.counterfoil.incident.FieldKind;
import org.jspecify.annotations.Nullable;

/** What a level of the linkage table may ask of two values. Every test is symmetric. */
enum LevelTest {
    SAME_NAME(FieldKind.NAME, Parameter.NONE),
    /** Equal but for case, spaces, punctuation, script and legal form. */
    SAME_KEY(FieldKind.NAME, Parameter.NONE),
    /** Equal when generic words are set aside: Uranium, Uranium Finance. */
    SAME_CORE(FieldKind.NAME, Parameter.NONE),
    /** All the distinctive words of one stand in the other. */
    CONTAINED(FieldKind.NAME, Parameter.NONE),
    /** A distinctive word that at most so many victims carry stands in both. */
    SHARED_TOKEN(FieldKind.NAME, Parameter.GROWING),
    /** Jaro–Winkler similarity of at least so much. */
    SIMILAR(FieldKind.NAME, Parameter.SHRINKING),
    BOTH_ANONYMOUS(FieldKind.NAME, Parameter.NONE),
    /** One of the two is a description, not a name. */
    ANONYMOUS(FieldKind.NAME, Parameter.NONE),

    /** Both are days, at most so many apart. */
    DAYS_APART(FieldKind.DATE, Parameter.GROWING),
    /** Another day than the theft's on one side or both, at most so many days after or before. */
    REPORTED_WITHIN(FieldKind.DATE, Parameter.GROWING),
    DAY_MONTH_SWAPPED(FieldKind.DATE, Parameter.NONE),
    /** Both are days of neighbouring years, at most so many days apart in the year. */
    ONE_YEAR_OFF(FieldKind.DATE, Parameter.GROWING),
    /** One is coarser than a day; they overlap, and are together at most so many days long. */
    OVERLAP(FieldKind.DATE, Parameter.GROWING),
    /** One is coarser than a day; they lie at most so many days apart. */
    GAP(FieldKind.DATE, Parameter.GROWING),
    /** One is coarser than a day; they overlap when one is moved by a year, and are together at most so many days long. */
    PERIOD_ONE_YEAR_OFF(FieldKind.DATE, Parameter.GROWING),

    /** Equal, and of at most so many significant digits: round figures meet by accident. */
    SAME_ROUND(FieldKind.AMOUNT, Parameter.GROWING),
    /** The larger is at most so many times the smaller. */
    RATIO(FieldKind.AMOUNT, Parameter.GROWING),
    /** The same, when what came back is taken off on one side. */
    NET_RATIO(FieldKind.AMOUNT, Parameter.GROWING),
    /** A thousand or a million times off, within the ratio given. */
    SCALE_SLIP(FieldKind.AMOUNT, Parameter.GROWING),
    /** Both can be true at once: <i>more than 7M</i> and 20M; 60M attempted and 14M taken. */
    COMPATIBLE(FieldKind.AMOUNT, Parameter.NONE),

    /** The same word of a closed list. */
    SAME_WORD(FieldKind.CODE, Parameter.NONE),

    SAME_COUNTRY(FieldKind.COUNTRY, Parameter.NONE),

    SAME_ACTOR(FieldKind.ATTRIBUTION, Parameter.NONE),
    SAME_SPONSOR(FieldKind.ATTRIBUTION, Parameter.NONE),

    SHARED_TRANSACTION(FieldKind.REFERENCE, Parameter.NONE),
    DISTINCT_TRANSACTIONS(FieldKind.REFERENCE, Parameter.NONE),
    SHARED_URL(FieldKind.REFERENCE, Parameter.NONE),
    SHARED_DOCUMENT(FieldKind.REFERENCE, Parameter.NONE),

    SAME_TABLE(null, Parameter.NONE),
    SAME_DOCUMENT(null, Parameter.NONE),
    SAME_SOURCE(null, Parameter.NONE),

    /** Whatever the levels before did not take. */
    OTHERWISE(null, Parameter.NONE);

    /** Whether equal values reach it and no others. */
    boolean isEquality() {
        return switch (this) {
            case SAME_NAME, SAME_WORD, SAME_COUNTRY, SAME_ACTOR -> true;
            default -> false;
        };
    }

    /** Other tests that no two values pass without passing this one, whatever the parameter. */
    List<LevelTest> takesAllOf() {
        return switch (this) {
            case SAME_KEY, SAME_CORE -> List.of(SAME_NAME);
            case ANONYMOUS -> List.of(BOTH_ANONYMOUS);
            case RATIO -> List.of(SAME_ROUND);
            case SAME_DOCUMENT -> List.of(SAME_TABLE);
            case SAME_SOURCE -> List.of(SAME_TABLE, SAME_DOCUMENT);
            default -> List.of();
        };
    }

    /** Whether any two values pass the test with the parameter. */
    boolean isReachable(double parameter) {
        return switch (this) {
            case SIMILAR -> parameter <= 1;
            case SHARED_TOKEN, SAME_ROUND, RATIO, NET_RATIO, SCALE_SLIP -> parameter >= 1;
            default -> true;
        };
    }

    /** What a test needs besides the values. */
    enum Parameter {
        NONE,
        /** The larger, the more it lets in. */
        GROWING,
        /** The smaller, the more it lets in. */
        SHRINKING
    }

    private final @Nullable FieldKind kind;
    private final Parameter parameter;

    LevelTest(@Nullable FieldKind kind, Parameter parameter) {
        this.kind = kind;
        this.parameter = parameter;
    }

    /** The kind of field it reads; nothing for a test of where the reports stand, and for {@link #OTHERWISE}. */
    Optional<FieldKind> kind() {
        return Optional.ofNullable(kind);
    }

    Parameter parameter() {
        return parameter;
    }

    /** As the table writes it: {@code same name}. */
    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Optional<LevelTest> parse(String text) {
        return Arrays.stream(values()).filter(test -> test.text().equals(text)).findFirst();
    }
}
