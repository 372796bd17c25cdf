package org.counterfoil.incident;

/**
 * Words, or one word of a closed list; the field says which.
 *
 * @param text not blank
 */
public record Text(String text) implements Value {

    public Text {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A text may not be blank");
        }
    }

    @Override
    public String kind() {
        return "text";
    }
}
