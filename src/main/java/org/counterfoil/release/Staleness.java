package org.counterfoil.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.counterfoil.release.OldFile.OldRow;
import org.counterfoil.release.PastIncidents.PastChange;
import org.counterfoil.release.StaleRow.Kind;

/**
 * Holds an earlier download against all that was ever published: which rows are wrong now, why, and since when. A cell is wrong
 * since the release in which it last ceased to say what the file says; so the file's own release need not be known.
 */
public final class Staleness {

    private final PastIncidents past;
    private final OldFile file;
    private final IdLog log;

    public Staleness(PastIncidents past, OldFile file) {
        this.past = past;
        this.file = file;
        this.log = new IdLog(past.log());
    }

    /** In file order, then in the order of its columns. */
    public List<StaleRow> rows() {
        return file.rows().stream().flatMap(row -> of(row).stream()).toList();
    }

    private List<StaleRow> of(OldRow row) {
        List<RowVersion> versions = past.of(row.incident());
        if (versions.isEmpty()) {
            return List.of(forgotten(row));
        }
        RowVersion last = versions.get(versions.size() - 1);
        if (!last.isNow()) {
            return List.of(gone(row, last));
        }
        List<StaleRow> stale = new ArrayList<>(splits(row, versions));
        for (String column : file.columns()) {
            if (!LastChanged.COLUMN.equals(column) && !same(column, row, last)) {
                stale.add(cell(row, column, versions));
            }
        }
        return stale;
    }

    /** An id outlives the releases that are pruned: what it stood for is gone, and where it went is known. */
    private StaleRow forgotten(OldRow row) {
        String now = log.current(row.incident());
        if (!now.equals(row.incident())) {
            return whole(row, Kind.MERGED, log.isRetired(now) ? "" : now, "", "");
        }
        return whole(row, log.isRetired(now) ? Kind.RETIRED : Kind.UNKNOWN, "", "", "");
    }

    private StaleRow gone(OldRow row, RowVersion last) {
        String now = log.current(row.incident());
        boolean merged = !now.equals(row.incident());
        String cause = past.cause(last.to(), row.incident(), merged ? Change.Op.MERGE : Change.Op.DEL, "");
        return whole(
                row, merged ? Kind.MERGED : Kind.RETIRED, log.isRetired(now) ? "" : now, cause, past.name(last.to()));
    }

    /** The parts that it lost since it was what the file says. */
    private List<StaleRow> splits(OldRow row, List<RowVersion> versions) {
        int from = known(row, versions).map(RowVersion::from).orElse(0);
        List<StaleRow> splits = new ArrayList<>();
        for (PastChange told : past.changesOf(row.incident())) {
            Change change = told.change();
            if (told.release() > from && change.op() == Change.Op.SPLIT) {
                String part = log.current(change.now());
                String now = Words.join(List.of(row.incident(), log.isRetired(part) ? "" : part));
                splits.add(whole(row, Kind.SPLIT, now, change.cause(), past.name(told.release())));
            }
        }
        return splits;
    }

    private StaleRow cell(OldRow row, String column, List<RowVersion> versions) {
        RowVersion last = versions.get(versions.size() - 1);
        int wrong = versions.size() - 1;
        while (wrong > 0 && !same(column, row, versions.get(wrong - 1))) {
            wrong--;
        }
        boolean never = wrong == 0;
        int since = versions.get(wrong).from();
        return new StaleRow(
                row.line(),
                row.incident(),
                never ? Kind.NEVER_PUBLISHED : Kind.CHANGED,
                row.incident(),
                column,
                row.cell(column),
                last.cells().getOrDefault(column, ""),
                never ? "" : cause(since, row.incident(), column),
                never ? "" : past.name(since));
    }

    /** A row that had gone and came back has no change of a cell. */
    private String cause(int release, String incident, String column) {
        String cell = past.cause(release, incident, Change.Op.MOD, column);
        return cell.isEmpty() ? past.cause(release, incident, Change.Op.ADD, "") : cell;
    }

    private StaleRow whole(OldRow row, Kind kind, String now, String cause, String since) {
        return new StaleRow(row.line(), row.incident(), kind, now, "", "", "", cause, since);
    }

    private boolean same(String column, OldRow row, RowVersion version) {
        return SameCell.same(
                past.types().getOrDefault(column, ColumnType.TEXT),
                row.cell(column),
                version.cells().getOrDefault(column, ""));
    }

    /** The version that the file's row is: by the release it names, else the last that says the same. */
    private Optional<RowVersion> known(OldRow row, List<RowVersion> versions) {
        return versions.stream()
                .filter(version -> file.columns().stream().allMatch(column -> same(column, row, version)))
                .reduce((one, other) -> other);
    }

    /**
     * Which release the file came from: what it says itself; else those of which every row may be.
     *
     * @param releases oldest first; empty where its rows are of several releases, or of none
     * @param itself whether the file says so
     */
    public record Origin(List<String> releases, boolean itself) {}

    public Origin origin() {
        if (past.number(file.release()) > 0) {
            return new Origin(List.of(file.release()), true);
        }
        TreeSet<Integer> may = new TreeSet<>(past.releases().keySet());
        for (OldRow row : file.rows()) {
            List<RowVersion> same = past.of(row.incident()).stream()
                    .filter(version -> file.columns().stream().allMatch(column -> same(column, row, version)))
                    .toList();
            may.removeIf(
                    release -> same.stream().noneMatch(version -> version.from() <= release && release < version.to()));
        }
        return new Origin(may.stream().map(past::name).toList(), false);
    }

    /** How many incidents are published now that were not in a release. */
    public long cameSince(String release) {
        int number = past.number(release);
        return past.versions().values().stream()
                .filter(versions -> versions.get(versions.size() - 1).isNow())
                .filter(versions ->
                        versions.stream().noneMatch(version -> version.from() <= number && number < version.to()))
                .count();
    }
}
