package org.counterfoil.incident;

/**
 * What a claim says about a field. Every value is immutable, equal by content, and has one text form from which
 * {@link #parse} makes it again: {@code parse(kind(), text())} equals the value.
 */
public sealed interface Value permits DateInterval, Amount, Country, Name, Reference, Attribution, Text, NoValue {

    /** The text form: EDTF for dates, {@code USD 7000000} for amounts, ISO 3166 alpha-2 for countries. Never empty. */
    String text();

    /** The name under which {@link #parse} knows this type of value. */
    String kind();

    /**
     * Makes a value of its text form.
     *
     * @throws IllegalArgumentException if the kind is unknown or the text is not of that kind
     */
    static Value parse(String kind, String text) {
        return switch (kind) {
            case "date" -> DateInterval.parse(text);
            case "money" -> Money.parse(text);
            case "coin" -> CoinAmount.parse(text);
            case "country" -> new Country(text);
            case "name" -> new Name(text, false);
            case "anonymous" -> new Name(text, true);
            case "reference" -> Reference.parse(text);
            case "attribution" -> Attribution.parse(text);
            case "text" -> new Text(text);
            case "none" -> NoValue.parse(text);
            default -> throw new IllegalArgumentException("No kind of value is called '" + kind + "'");
        };
    }

    /**
     * Whether both can be true at once: <i>February 2019</i> and <i>13 February</i>, <i>7M</i> and <i>more than 7M</i>.
     * Symmetric; values of different types, and values that say nothing, are never compatible.
     */
    default boolean agreesWith(Value other) {
        return equals(other);
    }
}
