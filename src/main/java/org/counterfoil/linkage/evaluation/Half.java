package org.counterfoil.linkage.evaluation;

import java.util.Locale;

/**
 * Half of the truth, so that one is tuned on and the other reported. Whole true clusters are put in a half, by a hash of
 * their smallest id that is the same on every machine and does not move when other clusters come or go.
 */
public enum Half {
    A,
    B;

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /**
     * The half of the true cluster whose smallest id, as {@link String#compareTo} orders, this is.
     *
     * @param smallestId of all records the truth puts in the cluster, read or not
     */
    public static Half of(String smallestId) {
        long hash = OFFSET;
        for (int i = 0; i < smallestId.length(); i++) {
            hash = (hash ^ smallestId.charAt(i)) * PRIME;
        }
        return (Numbers.mixed(hash) & 1) == 0 ? A : B;
    }

    /**
     * {@code a} or {@code b}, in any case.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static Half parse(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "a" -> A;
            case "b" -> B;
            default -> throw new IllegalArgumentException("A half is a or b, not '" + text + "'");
        };
    }

    /** {@code a}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
