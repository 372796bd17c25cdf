package org.counterfoil.linkage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterfoil.incident.Origin;
import org.counterfoil.linkage.ListingFamily.Place;
import org.counterfoil.linkage.engine.CodeComparison;
import org.counterfoil.linkage.engine.Column;
import org.counterfoil.linkage.engine.ValueCodes;

/** Holds places against each other by their codes: each row is one, and few lists have many. */
final class ListingLevels implements CodeComparison {

    private static final int SOURCE = 0;
    private static final int DOCUMENT = 1;
    private static final int TABLE = 2;
    private static final int SPEAKERS = 3;
    private static final int WIDTH = 4;

    private final LevelTest[] tests;
    /** By code, numbers of what the place lies in. */
    private final int[] lies;

    private final ValueCodes<String> lists = new ValueCodes<>();
    private final ValueCodes<List<String>> speakers = new ValueCodes<>();
    private final Map<String, String> tables = new HashMap<>();

    ListingLevels(Column<Place> column, List<Level> levels) {
        this.tests = new LevelTests(levels).tests;
        this.lies = new int[column.distinct() * WIDTH];
        for (int code = 0; code < column.distinct(); code++) {
            note(column.value(code), code * WIDTH);
        }
    }

    private void note(Place place, int at) {
        Origin origin = place.origin();
        int source = lists.code(origin.source());
        int document = lists.code(source + "/" + origin.document());
        String table = tables.computeIfAbsent(origin.place(), written -> ListingFamily.table(origin));
        lies[at + SOURCE] = source;
        lies[at + DOCUMENT] = document;
        lies[at + TABLE] = lists.code(document + "#" + table);
        lies[at + SPEAKERS] = speakers.code(place.speakers());
    }

    @Override
    public int level(int one, int other, int left, int right) {
        int l = left * WIDTH;
        int r = right * WIDTH;
        for (int level = 0; level < tests.length; level++) {
            if (holds(tests[level], l, r)) {
                return level;
            }
        }
        return NOT_COMPARABLE;
    }

    private boolean holds(LevelTest test, int l, int r) {
        return switch (test) {
            case OTHER_SPEAKERS -> lies[l + TABLE] == lies[r + TABLE] && !shareSpeaker(l, r);
            case SAME_TABLE -> lies[l + TABLE] == lies[r + TABLE];
            case SAME_DOCUMENT -> lies[l + DOCUMENT] == lies[r + DOCUMENT];
            case SAME_SOURCE -> lies[l + SOURCE] == lies[r + SOURCE];
            case OTHERWISE -> true;
            default -> false;
        };
    }

    private boolean shareSpeaker(int l, int r) {
        if (lies[l + SPEAKERS] == lies[r + SPEAKERS]) {
            return true;
        }
        List<String> ofLeft = speakers.values().get(lies[l + SPEAKERS]);
        List<String> ofRight = speakers.values().get(lies[r + SPEAKERS]);
        return ofLeft.isEmpty() || ofRight.isEmpty() || ofLeft.stream().anyMatch(ofRight::contains);
    }
}
