package org.counterfoil.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.Value;

/**
 * Finds the reports of last night again where their source gives them no key, so that neither a moved row nor an amended
 * amount makes a new report: first by equal content, then by what remains alike and unique on both sides (victims with
 * date, then victims alone within 60 days, then date with amounts). What is not found again keeps its provisional key.
 */
public final class ReportKeys {

    private static final long NEAR_DAYS = 60;

    private ReportKeys() {}

    /**
     * @param tonight all reports of the night, in any order
     * @param last all reports of the last release
     * @return the key to use for each keyless report that needs another than its provisional one
     */
    public static Map<ReportId, ReportId> settle(List<Report> tonight, List<Report> last) {
        Map<ReportId, ReportId> settled = new TreeMap<>(ReusedKeys.settle(tonight, last));
        SortedMap<ReportId, Report> open = keyless(tonight);
        SortedMap<ReportId, Report> known = keyless(last);
        for (Function<Report, String> likeness : List.<Function<Report, String>>of(
                ReportKeys::content,
                ReportKeys::victimsAndDate,
                ReportKeys::victimsAndSeason,
                ReportKeys::dateAndAmount)) {
            match(open, known, likeness, settled);
        }
        giveFreshKeys(open.values(), settled);
        settled.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
        return settled;
    }

    private static SortedMap<ReportId, Report> keyless(List<Report> reports) {
        SortedMap<ReportId, Report> keyless = new TreeMap<>();
        reports.stream()
                .filter(report -> report.id().isProvisional())
                .forEach(report -> keyless.put(report.id(), report));
        return keyless;
    }

    private static void match(
            SortedMap<ReportId, Report> open,
            SortedMap<ReportId, Report> known,
            Function<Report, String> likeness,
            Map<ReportId, ReportId> settled) {
        if (open.isEmpty() || known.isEmpty()) {
            return;
        }
        Map<String, List<Report>> left = group(open.values(), likeness);
        Map<String, List<Report>> right = group(known.values(), likeness);
        left.forEach((like, reports) -> {
            List<Report> candidates = right.getOrDefault(like, List.of());
            boolean sameTwins = reports.size() == candidates.size() && sameContent(reports, candidates);
            if (!like.isEmpty() && (sameTwins || reports.size() == 1 && candidates.size() == 1)) {
                for (int i = 0; i < reports.size(); i++) {
                    settled.put(reports.get(i).id(), candidates.get(i).id());
                    open.remove(reports.get(i).id());
                    known.remove(candidates.get(i).id());
                }
            }
        });
    }

    private static boolean sameContent(List<Report> left, List<Report> right) {
        return left.stream().map(ReportKeys::content).distinct().count() == 1
                && content(left.get(0)).equals(content(right.get(0)));
    }

    private static Map<String, List<Report>> group(Collection<Report> reports, Function<Report, String> likeness) {
        Map<String, List<Report>> groups = new TreeMap<>();
        for (Report report : reports) {
            String like = likeness.apply(report);
            if (!like.isEmpty()) {
                groups.computeIfAbsent(report.id().source() + " " + like, key -> new ArrayList<>())
                        .add(report);
            }
        }
        return groups;
    }

    /** A report with a provisional key that another, amended report still holds gets a key beside it. */
    private static void giveFreshKeys(Collection<Report> open, Map<ReportId, ReportId> settled) {
        Set<ReportId> taken = new HashSet<>(settled.values());
        for (Report report : open) {
            ReportId id = report.id();
            while (!taken.add(id)) {
                id = new ReportId(id.source(), id.key() + "+");
            }
            settled.put(report.id(), id);
        }
    }

    private static String content(Report report) {
        return joined(report, claim -> true);
    }

    private static String victimsAndDate(Report report) {
        String victims = joined(report, claim -> claim.field().equals("victim"));
        String date = joined(report, claim -> claim.field().equals("occurred"));
        return victims.isEmpty() || date.isEmpty() ? "" : victims + date;
    }

    private static String victimsAndSeason(Report report) {
        String victims = joined(report, claim -> claim.field().equals("victim"));
        List<DateInterval> dates = report.values("occurred", DateInterval.class);
        return victims.isEmpty() || dates.isEmpty()
                ? ""
                : victims + dates.get(0).earliest().toEpochDay() / NEAR_DAYS;
    }

    private static String dateAndAmount(Report report) {
        String date = joined(report, claim -> claim.field().equals("occurred"));
        String amounts = joined(report, claim -> List.of("taken", "attempted").contains(claim.field()));
        return date.isEmpty() || amounts.isEmpty() ? "" : date + amounts;
    }

    private static String joined(Report report, java.util.function.Predicate<Claim> which) {
        StringBuilder text = new StringBuilder();
        report.claims().stream().filter(which).forEach(claim -> {
            Value value = claim.value();
            text.append(claim.field()).append(' ').append(value.text()).append('\n');
        });
        return text.toString();
    }
}
