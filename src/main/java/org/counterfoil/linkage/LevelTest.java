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
    /** The same by the list of aliases, and one is a name that the victim did not yet or no longer have. */
    NAME_OF_ANOTHER_TIME(FieldKind.NAME, Parameter.NONE),
    /** Equal but for case, spaces, punctuation, script and legal form. */
    SAME_KEY(FieldKind.NAME, Parameter.NONE),
    /** Equal when generic words are set aside: Uranium, Uranium Finance. */
    SAME_CORE(FieldKind.NAME, Parameter.NONE),
    /** All the distinctive words of one stand in the other. */
    CONTAINED(FieldKind.NAME, Parameter.NONE),
    /** One is the initials of the other's three words or more. */
    INITIALS(FieldKind.NAME, Parameter.NONE),
    /** A distinctive word that at most so many victims carry stands in both. */
    SHARED_TOKEN(FieldKind.NAME, Parameter.GROWING),
    /** Jaro–Winkler similarity of at least so much. */
    SIMILAR(FieldKind.NAME, Parameter.SHRINKING),
    /** A name that stands in the words of a report without a victim of its own. */
    MENTIONED(FieldKind.NAME, Parameter.NONE),
    /** A name that stands in an address that the other report cites. */
    CITED(FieldKind.NAME, Parameter.NONE),
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
    /** Both are the same day of neighbouring months. */
    ONE_MONTH_OFF(FieldKind.DATE, Parameter.NONE),
    /** One is coarser than a day; they overlap, and are together at most so many days long. */
    OVERLAP(FieldKind.DATE, Parameter.GROWING),
    /** One is coarser than a day; they lie at most so many days apart. */
    GAP(FieldKind.DATE, Parameter.GROWING),
    /** One is coarser than a day; they overlap when one is moved by a year, and are together at most so many days long. */
    PERIOD_ONE_YEAR_OFF(FieldKind.DATE, Parameter.GROWING),

    /** Equal, and of at most so many significant digits: round figures meet by accident. */
    SAME_ROUND(FieldKind.AMOUNT, Parameter.GROWING),
    /** Equal as far as both are written, to at least so many significant digits: 1,157,000 and 1.16M. */
    SAME_DIGITS(FieldKind.AMOUNT, Parameter.SHRINKING),
    /** The larger is at most so many times the smaller. */
    RATIO(FieldKind.AMOUNT, Parameter.GROWING),
    /** The same, when what came back is taken off on one side. */
    NET_RATIO(FieldKind.AMOUNT, Parameter.GROWING),
    /** A thousand or a million times off, within the ratio given. */
    SCALE_SLIP(FieldKind.AMOUNT, Parameter.GROWING),
    /** Coins against dollars: the dollars lie within the prices of the time, or at most so many times off. */
    WORTH(FieldKind.AMOUNT, Parameter.GROWING),
    /** Both can be true at once: <i>more than 7M</i> and 20M; 60M attempted and 14M taken. */
    COMPATIBLE(FieldKind.AMOUNT, Parameter.NONE),

    /** The same word of a closed list. */
    SAME_WORD(FieldKind.CODE, Parameter.NONE),

    /** The words of both name one technique. */
    SAME_TECHNIQUE(FieldKind.TEXT, Parameter.NONE),
    /** Both name one chain, or one names it and the other a coin of it. */
    SAME_CHAIN(FieldKind.TEXT, Parameter.NONE),

    SAME_COUNTRY(FieldKind.COUNTRY, Parameter.NONE),

    SAME_ACTOR(FieldKind.ATTRIBUTION, Parameter.NONE),
    SAME_SPONSOR(FieldKind.ATTRIBUTION, Parameter.NONE),

    SHARED_TRANSACTION(FieldKind.REFERENCE, Parameter.NONE),
    DISTINCT_TRANSACTIONS(FieldKind.REFERENCE, Parameter.NONE),
    SHARED_URL(FieldKind.REFERENCE, Parameter.NONE),
    SHARED_DOCUMENT(FieldKind.REFERENCE, Parameter.NONE),

    /** Equal but for case and spaces. */
    SAME_TEXT(FieldKind.TEXT, Parameter.NONE),
    /** At most so many letters put in, left out, replaced, or in exchanged places (optimal string alignment). */
    EDITS(FieldKind.TEXT, Parameter.GROWING),
    /** Jaro–Winkler similarity of at least so much. */
    SIMILAR_TEXT(FieldKind.TEXT, Parameter.SHRINKING),
    /** The same words in any order; punctuation and accents do not count. */
    SAME_WORDS(FieldKind.TEXT, Parameter.NONE),
    /** Cosine of the words, the rare ones heavier, of at least so much. */
    SHARED_WORDS(FieldKind.TEXT, Parameter.SHRINKING),
    /** At least this share of the words' weight has a partner, which may be misspelt, on the other side. */
    SIMILAR_WORDS(FieldKind.TEXT, Parameter.SHRINKING),
    /** All words of one stand in the other. */
    CONTAINED_WORDS(FieldKind.TEXT, Parameter.NONE),
    /** The same so many characters at the beginning. */
    SAME_BEGINNING(FieldKind.TEXT, Parameter.SHRINKING),
    /** One is a single letter, and the other begins with it. */
    INITIAL(FieldKind.TEXT, Parameter.NONE),
    /** The first of two fields is the other's second, and the other way round, with at most so many edits each. */
    SWAPPED(FieldKind.TEXT, Parameter.GROWING),
    /** The same number, or where it is none the same text. */
    SAME_NUMBER(FieldKind.TEXT, Parameter.NONE),
    /** Both are numbers, at most so much apart. */
    WITHIN(FieldKind.TEXT, Parameter.GROWING),
    /** Both are days, at most so many apart. */
    DAYS_WITHIN(FieldKind.TEXT, Parameter.GROWING),
    /** Both are days; as eight digits at most so many edits apart. */
    DATE_EDITS(FieldKind.TEXT, Parameter.GROWING),
    /** Both are days of one year, with day and month exchanged. */
    DATE_SWAPPED(FieldKind.TEXT, Parameter.NONE),
    /** Both are days of one year, and one of them is its first: it stands for a day that nobody knew. */
    FIRST_OF_YEAR(FieldKind.TEXT, Parameter.NONE),
    /** Both are days, and two of year, month and day are the same. */
    TWO_DATE_PARTS(FieldKind.TEXT, Parameter.NONE),
    /** The same before the @. */
    SAME_MAILBOX(FieldKind.TEXT, Parameter.NONE),
    /** At least this share of the longer list of persons is on the other; surnames and initials count. */
    SHARED_PERSONS(FieldKind.TEXT, Parameter.SHRINKING),
    /** At least this share of the shorter list of persons is on the other. */
    CONTAINED_PERSONS(FieldKind.TEXT, Parameter.SHRINKING),

    /** Rows of one table that give the words of different speakers. */
    OTHER_SPEAKERS(null, Parameter.NONE),
    SAME_TABLE(null, Parameter.NONE),
    SAME_DOCUMENT(null, Parameter.NONE),
    SAME_SOURCE(null, Parameter.NONE),

    /** Whatever the levels before did not take. */
    OTHERWISE(null, Parameter.NONE);

    /** Whether equal values reach it and no others. */
    boolean isEquality() {
        return switch (this) {
            case SAME_NAME, SAME_WORD, SAME_COUNTRY, SAME_ACTOR, SAME_TEXT, SAME_NUMBER -> true;
            default -> false;
        };
    }

    /** Other tests that no two values pass without passing this one, whatever the parameter. */
    List<LevelTest> takesAllOf() {
        return switch (this) {
            case SAME_KEY, SAME_CORE -> List.of(SAME_NAME);
            case ANONYMOUS -> List.of(BOTH_ANONYMOUS);
            case RATIO -> List.of(SAME_ROUND);
            case SAME_TABLE -> List.of(OTHER_SPEAKERS);
            case SAME_DOCUMENT -> List.of(OTHER_SPEAKERS, SAME_TABLE);
            case SAME_SOURCE -> List.of(OTHER_SPEAKERS, SAME_TABLE, SAME_DOCUMENT);
            default -> List.of();
        };
    }

    /** Whether any two values pass the test with the parameter. */
    boolean isReachable(double parameter) {
        return switch (this) {
            case SIMILAR, SIMILAR_TEXT, SHARED_WORDS, SIMILAR_WORDS, SHARED_PERSONS, CONTAINED_PERSONS ->
                parameter <= 1;
            case SHARED_TOKEN, SAME_ROUND, RATIO, NET_RATIO, SCALE_SLIP, WORTH -> parameter >= 1;
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

    /** Whether a schema of a table may ask it; the others know values that only reports have. */
    boolean readsTables() {
        return this == OTHERWISE || kind == FieldKind.TEXT && this != SAME_TECHNIQUE && this != SAME_CHAIN;
    }

    /** Whether two texts that are the same always pass, so that nothing of them is left for a level that comes after. */
    boolean holdsForEqualTexts() {
        return this == SAME_TEXT || this == SAME_NUMBER || this == EDITS || this == SIMILAR_TEXT;
    }

    /** Whether a field of the kind may hold what it compares: names are looked for in words, and kinds in both. */
    boolean reads(FieldKind field) {
        return kind == field
                || this == SAME_CHAIN && field == FieldKind.AMOUNT
                || kind == FieldKind.NAME && (field == FieldKind.TEXT || field == FieldKind.REFERENCE)
                || kind == FieldKind.CODE && (field == FieldKind.TEXT || field == FieldKind.NAME);
    }

    /** As the table writes it: {@code same name}. */
    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Optional<LevelTest> parse(String text) {
        return Arrays.stream(values()).filter(test -> test.text().equals(text)).findFirst();
    }
}
