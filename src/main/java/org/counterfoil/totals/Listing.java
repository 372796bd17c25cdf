package org.counterfoil.totals;

import java.util.List;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.StatedTotal;

/**
 * A list of incidents in a document.
 *
 * @param source the source whose document it is
 * @param document file name below the source's folder
 * @param table name of the one table meant, or empty for the whole document
 */
record Listing(String source, String document, String table) {

    /** The listing that a total sums up; its name is not empty. */
    static Listing of(StatedTotal total) {
        String source = total.origin().source();
        String name = total.scope().listing();
        String inside = name.startsWith(source + "/") ? name.substring(source.length() + 1) : name;
        int hash = inside.lastIndexOf('#');
        return hash < 0
                ? new Listing(source, inside, "")
                : new Listing(source, inside.substring(0, hash), inside.substring(hash + 1));
    }

    boolean isWholeDocument() {
        return table.isEmpty();
    }

    boolean holds(Origin origin) {
        return origin.source().equals(source)
                && origin.document().equals(document)
                && (table.isEmpty()
                        || origin.place().equals(table)
                        || isIn(origin, "table ")
                        || isIn(origin, "sheet "));
    }

    /** A place may begin with a page: {@code page 2, table A}. */
    private boolean isIn(Origin origin, String what) {
        return (", " + origin.place()).endsWith(", " + what + table);
    }

    /** The rows of the listing that describe an incident. */
    List<Report> rows(Incident incident) {
        return incident.reports().stream()
                .filter(report -> holds(report.origin()))
                .toList();
    }

    String text() {
        return source + "/" + document + (table.isEmpty() ? "" : "#" + table);
    }
}
