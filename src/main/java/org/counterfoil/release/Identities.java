package org.counterfoil.release;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.counterfoil.incident.ReportId;
import org.counterfoil.linkage.Cluster;

/** The permanent ids of incidents: kept, minted, merged, split, retired and revived. An id is never given out twice. */
public final class Identities {

    /** By age: the smaller number was minted first. */
    public static final Comparator<String> BY_AGE = Comparator.comparingInt(Identities::number);

    private static final String BEFORE = "CF-";
    private static final int LEAST = BEFORE.length() + 6;
    private static final int MOST = BEFORE.length() + 9;

    private Identities() {}

    /**
     * Gives every cluster its id. A cluster keeps the id with which it shares most reports; ties go to the older id,
     * then to the cluster that comes first. An id that is still alive goes before one that was retired.
     *
     * @param clusters disjoint, in any order
     * @param remembered the id under which each report was published last (see {@link Assignment#remember})
     * @param log everything that befell ids before tonight, oldest first; an id that is not in it counts as alive
     * @param highestMinted the highest number ever given out, or 0; the log and {@code remembered} may raise it
     * @param order in which new ids are minted, by content; ties are broken by the smallest report
     * @throws IllegalArgumentException if a remembered id is not of the form {@code CF-000001}
     */
    public static Assignment assign(
            LocalDate night,
            List<Cluster> clusters,
            Map<ReportId, String> remembered,
            List<IdEvent> log,
            int highestMinted,
            Comparator<Cluster> order) {
        return new NightOfIds(night, clusters, remembered, new IdLog(log), highestMinted, order).assign();
    }

    /**
     * What became of an id.
     *
     * @param id the id that stands for it now: itself, or the one it was merged into
     * @param retired whether no report of that id is left
     */
    public record Fate(String id, boolean retired) {}

    /**
     * Resolves an id, whenever it was published.
     *
     * @param log oldest first
     * @return empty only where the id was never minted
     */
    public static Optional<Fate> resolve(String id, List<IdEvent> log) {
        IdLog ids = new IdLog(log);
        String now = ids.current(id);
        return ids.knows(id) ? Optional.of(new Fate(now, ids.isRetired(now))) : Optional.empty();
    }

    /** {@code CF-000031}. */
    static String id(int number) {
        return String.format(Locale.ROOT, "CF-%06d", number);
    }

    static int number(String id) {
        // letter by letter: sorting many ids by age asks for each a dozen times
        boolean valid = id.startsWith(BEFORE) && id.length() >= LEAST && id.length() <= MOST;
        int number = 0;
        for (int at = BEFORE.length(); valid && at < id.length(); at++) {
            char digit = id.charAt(at);
            valid = digit >= '0' && digit <= '9';
            number = 10 * number + digit - '0';
        }
        if (!valid) {
            throw new IllegalArgumentException(
                    "'" + id + "' is not the id of an incident (CF-000001): restore the ledger");
        }
        return number;
    }
}
