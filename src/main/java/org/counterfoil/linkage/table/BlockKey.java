package org.counterfoil.linkage.table;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterfoil.linkage.similarity.Soundex;

/**
 * One part of what must be the same for two rows to be compared: {@code first 4 of surname}. Immutable.
 *
 * @param form what is made of a cell
 * @param length characters, for forms that take a number; 0 for others
 * @param fields columns, any of which may give the key: {@code given_name or surname}
 */
public record BlockKey(Form form, int length, List<String> fields) {

    private static final Pattern GRAMMAR =
            Pattern.compile("(?:(?<form>[a-z][a-z ]*?)(?: (?<length>\\d{1,3}))? of )?(?<fields>.+)");

    private static final int YEAR_DIGITS = 4;

    /** What may be made of a cell before it is held against others. Cells are normalised: case and spaces do not count. */
    public enum Form {
        /** The cell itself. */
        WHOLE(""),
        /** So many characters from its beginning; none where it is shorter. */
        FIRST("first"),
        /** So many characters to its end; none where it is shorter. */
        LAST("last"),
        /** How it sounds in English (American Soundex). */
        SOUNDEX("soundex"),
        YEAR("year"),
        MONTH("month"),
        DAY("day"),
        /** Each of its words: rows that share one are compared. */
        WORDS("words"),
        /** Its words, sorted: order, punctuation and accents do not count. */
        SORTED("sorted words"),
        /** Its digits alone. */
        DIGITS("digits"),
        /** Its letters alone, without accents. */
        LETTERS("letters"),
        /** What stands before the @ of an address. */
        MAILBOX("mailbox"),
        /** The surname of each person that it lists. */
        PERSONS("persons");

        private final String text;

        Form(String text) {
            this.text = text;
        }

        boolean takesLength() {
            return this == FIRST || this == LAST;
        }

        /** As a schema writes it, before {@code of}; empty for the whole cell. */
        public String text() {
            return text;
        }
    }

    public BlockKey {
        fields = List.copyOf(fields);
    }

    /** The cell of a column as it is. */
    public static BlockKey whole(String field) {
        return new BlockKey(Form.WHOLE, 0, List.of(field));
    }

    /** @throws IllegalArgumentException if there is no such form, or its number is missing or one too many */
    public static BlockKey parse(String text, List<String> columns) {
        if (columns.contains(text)) {
            return whole(text);
        }
        Matcher parsed = GRAMMAR.matcher(text.strip());
        if (!parsed.matches()) {
            throw new IllegalArgumentException("the key is empty; name a column");
        }
        Form form = form(parsed.group("form") == null ? "" : parsed.group("form"));
        String length = parsed.group("length") == null ? "" : parsed.group("length");
        if (form.takesLength() == length.isEmpty() || length.matches("0+")) {
            throw new IllegalArgumentException("'" + text + "' "
                    + (form.takesLength() ? "needs a number of characters: first 4 of surname" : "takes no number"));
        }
        List<String> fields = Arrays.stream(parsed.group("fields").split(" or "))
                .map(String::strip)
                .toList();
        fields.stream().filter(field -> !columns.contains(field)).findFirst().ifPresent(field -> {
            throw new IllegalArgumentException("there is no column '" + field + "' in the schema's fields; there are "
                    + String.join(", ", columns));
        });
        return new BlockKey(form, length.isEmpty() ? 0 : Integer.parseInt(length), fields);
    }

    private static Form form(String text) {
        return Arrays.stream(Form.values())
                .filter(form -> form.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + text + " of' is not known; there are "
                        + String.join(
                                ", ",
                                Arrays.stream(Form.values())
                                        .skip(1)
                                        .map(known -> known.text + (known.takesLength() ? " 4" : "") + " of")
                                        .toList())));
    }

    /** As a schema writes it. */
    public String text() {
        String of = form == Form.WHOLE ? "" : form.text + (length > 0 ? " " + length : "") + " of ";
        return of + String.join(" or ", fields);
    }

    /** What the form makes of a cell; nothing where the cell lacks it. */
    List<String> of(String cell) {
        String text = TextForms.normalised(cell);
        return switch (form) {
            case WHOLE -> nonEmpty(text);
            case FIRST -> text.length() < length ? List.of() : List.of(text.substring(0, length));
            case LAST -> text.length() < length ? List.of() : List.of(text.substring(text.length() - length));
            case SOUNDEX -> nonEmpty(Soundex.key(WordList.folded(text)));
            case YEAR -> year(text);
            case MONTH -> part(DateText.of(text), DateText.month(DateText.of(text)));
            case DAY -> part(DateText.of(text), DateText.day(DateText.of(text)));
            case WORDS -> WordList.of(text);
            case SORTED ->
                nonEmpty(String.join(" ", WordList.of(text).stream().sorted().toList()));
            case DIGITS -> nonEmpty(text.replaceAll("\\D", ""));
            case LETTERS -> nonEmpty(WordList.folded(text).replaceAll("[^\\p{L}]", ""));
            case MAILBOX -> nonEmpty(TextTests.mailbox(text));
            case PERSONS -> Persons.of(text).stream().map(Person::surname).toList();
        };
    }

    private static List<String> nonEmpty(String key) {
        return key.isEmpty() ? List.of() : List.of(key);
    }

    private static List<String> year(String text) {
        int date = DateText.of(text);
        if (date > 0) {
            return List.of(digits(DateText.year(date), YEAR_DIGITS));
        }
        return beginsWithYear(text) ? List.of(text.substring(0, YEAR_DIGITS)) : List.of();
    }

    private static boolean beginsWithYear(String text) {
        int digits = 0;
        while (digits < Math.min(YEAR_DIGITS, text.length())
                && text.charAt(digits) >= '0'
                && text.charAt(digits) <= '9') {
            digits++;
        }
        return digits == YEAR_DIGITS;
    }

    private static List<String> part(int date, int part) {
        return date > 0 ? List.of(digits(part, 2)) : List.of();
    }

    /** With zeros in front. A format would do the same, at several times the work for who compiles it. */
    private static String digits(int number, int digits) {
        String written = Integer.toString(number);
        return "0".repeat(digits - written.length()) + written;
    }
}
