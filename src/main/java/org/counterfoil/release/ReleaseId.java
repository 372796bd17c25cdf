package org.counterfoil.release;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;

/**
 * Which release: the business date of its night, and how many times that night had published before.
 *
 * @param revision 1 or more
 */
public record ReleaseId(LocalDate night, int revision) implements Comparable<ReleaseId> {

    private static final Comparator<ReleaseId> ORDER =
            Comparator.comparing(ReleaseId::night).thenComparingInt(ReleaseId::revision);

    public ReleaseId {
        if (revision < 1) {
            throw new IllegalArgumentException("The revision of a release must be 1 or more: " + revision);
        }
    }

    /** {@code 2026-11-23.1}: also the name of its folder. */
    public String text() {
        return night + "." + revision;
    }

    /** @throws IllegalArgumentException if the text is not one that {@link #text} writes */
    public static ReleaseId parse(String text) {
        int dot = text.indexOf('.');
        try {
            ReleaseId id = new ReleaseId(
                    LocalDate.parse(text.substring(0, Math.max(dot, 0))), Integer.parseInt(text.substring(dot + 1)));
            if (id.text().equals(text)) {
                return id;
            }
        } catch (DateTimeParseException | NumberFormatException e) {
            throw new IllegalArgumentException(notAnId(text), e);
        }
        throw new IllegalArgumentException(notAnId(text));
    }

    private static String notAnId(String text) {
        return "Not a release (it looks like 2026-11-23.1): '" + text + "'";
    }

    @Override
    public int compareTo(ReleaseId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text();
    }
}
