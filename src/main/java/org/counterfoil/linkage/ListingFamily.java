package org.counterfoil.linkage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.Report;
import org.counterfoil.linkage.engine.CodeComparison;
import org.counterfoil.linkage.engine.Column;

/** Where reports stand: two rows of one list are seldom one incident. */
final class ListingFamily implements ReportFamily<ListingFamily.Place> {

    /** A table runs over pages. */
    private static final Pattern PAGE = Pattern.compile("page \\d+,? *");

    /** Speakers of a report by themselves: those of most reports are those of many. Asked, never walked. */
    private final Map<List<String>, List<String>> known = new ConcurrentHashMap<>();

    /** @param speakers who says what the report says, sorted */
    record Place(Origin origin, List<String> speakers) {}

    @Override
    public List<Place> facts(Report report, List<String> fields) {
        List<String> speakers =
                report.claims().stream().map(Claim::speaker).distinct().sorted().toList();
        return List.of(new Place(report.origin(), known.computeIfAbsent(speakers, List::copyOf)));
    }

    /** The list without the row, which is another whenever the list is sorted anew. */
    @Override
    public String words(Place fact) {
        Origin origin = fact.origin();
        return origin.source() + ": " + origin.document() + (origin.place().isEmpty() ? "" : ", " + origin.place());
    }

    /** A row that moves within its table is read as before. */
    @Override
    public String content(Place fact, List<Level> levels) {
        Origin origin = fact.origin();
        return List.of(origin.source(), origin.document(), origin.place()) + " " + fact.speakers();
    }

    @Override
    public CodeComparison comparison(Column<Place> column, List<Level> levels) {
        return new ListingLevels(column, levels);
    }

    /** The table that the origin lies in. */
    static String table(Origin origin) {
        return PAGE.matcher(origin.place()).replaceAll("");
    }

    /** The list that a row belongs to. */
    static String list(Origin origin) {
        return origin.source() + "/" + origin.document() + "#" + table(origin);
    }

    @Override
    public Optional<String> term(Place fact) {
        return Optional.empty();
    }
}
