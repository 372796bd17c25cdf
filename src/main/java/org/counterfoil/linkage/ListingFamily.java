package org.counterfoil.linkage;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.Report;

/** Where reports stand: two rows of one list are seldom one incident. */
final class ListingFamily implements ValueFamily<ListingFamily.Place> {

    /** A table runs over pages. */
    private static final Pattern PAGE = Pattern.compile("page \\d+,? *");

    /** @param speakers who says what the report says, sorted */
    record Place(Origin origin, List<String> speakers) {

        boolean sharesSpeaker(Place other) {
            return speakers.isEmpty()
                    || other.speakers.isEmpty()
                    || speakers.stream().anyMatch(other.speakers::contains);
        }
    }

    @Override
    public List<Place> facts(Report report, List<String> fields) {
        List<String> speakers =
                report.claims().stream().map(Claim::speaker).distinct().sorted().toList();
        return List.of(new Place(report.origin(), speakers));
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
    public boolean holds(Level level, Place one, Place other) {
        Origin left = one.origin();
        Origin right = other.origin();
        boolean source = left.source().equals(right.source());
        boolean document = source && left.document().equals(right.document());
        boolean table = document && table(left).equals(table(right));
        return switch (level.test()) {
            case OTHER_SPEAKERS -> table && !one.sharesSpeaker(other);
            case SAME_TABLE -> table;
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
    public Optional<String> term(Place fact) {
        return Optional.empty();
    }
}
