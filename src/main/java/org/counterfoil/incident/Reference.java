package org.counterfoil.incident;

import java.util.Locale;

/**
 * A pointer that two reports of one incident may share.
 *
 * @param type what it points to
 * @param address the pointer in its normal form; not blank
 */
public record Reference(Type type, String address) implements Value {

    /** What a reference points to. */
    public enum Type {
        URL,
        /** A document symbol such as S/2019/691. */
        DOCUMENT,
        /** The hash of a transaction on a chain. */
        TRANSACTION
    }

    public Reference {
        if (address.isBlank()) {
            throw new IllegalArgumentException("A reference may not be blank");
        }
    }

    @Override
    public String kind() {
        return "reference";
    }

    @Override
    public String text() {
        return type.name().toLowerCase(Locale.ROOT) + " " + address;
    }

    /** @throws IllegalArgumentException if the text is not a type, a space and an address */
    public static Reference parse(String text) {
        int space = text.indexOf(' ');
        if (space < 1) {
            throw new IllegalArgumentException("Not a type and an address: '" + text + "'");
        }
        return new Reference(
                Type.valueOf(text.substring(0, space).toUpperCase(Locale.ROOT)), text.substring(space + 1));
    }
}
