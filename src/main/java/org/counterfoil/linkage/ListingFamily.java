package org.counterfoil.linkage;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.Report;

/** Where reports stand: two rows of one list are seldom one incident. */
final class ListingFamily implements Family<Origin> {

    /** A table runs over pages. */
    private static final Pattern PAGE = Pattern.compile("page \\d+,? *");

    @Override
    public List<Origin> facts(Report report, List<String> fields) {
        return List.of(report.origin());
    }

    /** The list without the row, which is another whenever the list is sorted anew. */
    @Override
    public String words(Origin fact) {
        return fact.source() + ": " + fact.document() + (fact.place().isEmpty() ? "" : ", " + fact.place());
    }

    @Override
    public boolean holds(Level level, Origin left, Origin right) {
        boolean source = left.source().equals(right.source());
        boolean document = source && left.document().equals(right.document());
        return switch (level.test()) {
            case SAME_TABLE -> document && table(left).equals(table(right));
            case SAME_DOCUMENT -> document;
            case SAME_SOURCE -> source;
            default -> false;
        };
    }

    private static String table(Origin origin) {
        return PAGE.matcher(origin.place()).replaceAll("");
    }

    /** The list that a row belongs to. */
    static String list(Origin origin) {
        return origin.source() + "/" + origin.document() + "#" + table(origin);
    }

    @Override
    public Optional<String> term(Origin fact) {
        return Optional.empty();
    }
}
