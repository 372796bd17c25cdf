package org.counterfoil.incident;

import java.util.Comparator;

/**
 * Which report: its source's folder name and the key it has there.
 *
 * @param source folder name of the source; no slash
 * @param key the source's own key, or one minted for it; unique within the source
 */
public record ReportId(String source, String key) implements Comparable<ReportId> {

    /** Begins a key that is minted of what a report says. */
    public static final String PROVISIONAL = "~";

    private static final Comparator<ReportId> ORDER =
            Comparator.comparing(ReportId::source).thenComparing(ReportId::key);

    public ReportId {
        if (source.isBlank() || source.contains("/") || key.isBlank()) {
            throw new IllegalArgumentException("Not the id of a report: '" + source + "/" + key + "'");
        }
    }

    /** Whether the key was minted of what the report says, because its source gives none. */
    public boolean isProvisional() {
        return key.startsWith(PROVISIONAL);
    }

    /** {@code un-panel/A:17}. */
    public String text() {
        return source + "/" + key;
    }

    /** @throws IllegalArgumentException if the text has no slash with something on both sides */
    public static ReportId parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("Not the id of a report (source/key): '" + text + "'");
        }
        return new ReportId(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public int compareTo(ReportId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text();
    }
}
