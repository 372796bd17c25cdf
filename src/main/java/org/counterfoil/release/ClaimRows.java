package org.counterfoil.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.Resolution;
import org.counterfoil.incident.Resolution.Cited;
import org.counterfoil.incident.Ruling;

/** The claims of an incident, each with what came of it. */
final class ClaimRows {

    private static final String NOT_WEIGHED = "not weighed";
    private static final String SUPERSEDED = "superseded";
    private static final List<String> OUTCOMES = List.of("supporting", "open", "losing", NOT_WEIGHED, SUPERSEDED);

    private ClaimRows() {}

    /**
     * @param id the name that the claim is cited by
     * @param decided what a person decided of it, for people; or empty
     * @param outcome supporting, open, losing, not weighed or superseded
     * @param first whether it is the first row of its incident's field
     */
    record Said(String incident, Report report, String id, Claim claim, String decided, String outcome, boolean first) {

        Said asFirst() {
            return new Said(incident, report, id, claim, decided, outcome, true);
        }
    }

    /** @param outcome supporting, open, losing or not weighed */
    private record Weighed(Cited cited, String outcome) {

        Said said(Incident incident, Report report, String id) {
            Ruling ruling = cited.ruling();
            String decided = ruling == null ? "" : ruling.words();
            return new Said(incident.id(), report, id, cited.claim(), decided, outcome, false);
        }

        boolean isGivenFor(Report report, String field) {
            return cited.isGiven()
                    && cited.report().id().equals(report.id())
                    && cited.claim().field().equals(field);
        }
    }

    /** By field in the schema's order, what was published first. */
    static List<Said> of(ReleaseContent content, Incident incident) {
        SortedMap<String, Weighed> weighed = weighed(incident);
        List<Said> rows = new ArrayList<>();
        for (String field : fields(content, incident)) {
            List<Said> said = new ArrayList<>();
            for (Report report : incident.reports()) {
                claims(incident, report, field, weighed).forEach(said::add);
                superseded(incident, report, field).forEach(said::add);
            }
            said.sort(Comparator.comparing(one -> OUTCOMES.indexOf(one.outcome())));
            if (!said.isEmpty()) {
                said.set(0, said.get(0).asFirst());
            }
            rows.addAll(said);
        }
        return rows;
    }

    /** By the name that it is cited by. */
    private static SortedMap<String, Weighed> weighed(Incident incident) {
        SortedMap<String, Weighed> weighed = new TreeMap<>();
        for (Resolution resolution : incident.resolutions()) {
            resolution.supporting().forEach(cited -> weighed.put(cited.id(), new Weighed(cited, "supporting")));
            String other = resolution.isLeftToAPerson() ? "open" : "losing";
            resolution
                    .losing()
                    .forEach(
                            cited -> weighed.put(cited.id(), new Weighed(cited, cited.counts() ? other : NOT_WEIGHED)));
        }
        return weighed;
    }

    /** What a report says of a field, and what a person said in its place. */
    private static Stream<Said> claims(
            Incident incident, Report report, String field, SortedMap<String, Weighed> weighed) {
        Stream<Said> own = report.claims(field).map(claim -> {
            String id = report.claimId(claim);
            Weighed one = weighed.getOrDefault(id, new Weighed(new Cited(report, claim), NOT_WEIGHED));
            return one.said(incident, report, id);
        });
        Stream<Said> given = weighed.entrySet().stream()
                .filter(one -> one.getValue().isGivenFor(report, field))
                .map(one -> one.getValue().said(incident, report, one.getKey()));
        return Stream.concat(own, given);
    }

    /** What earlier revisions of a report said. */
    private static Stream<Said> superseded(Incident incident, Report report, String field) {
        return report.superseded().entrySet().stream()
                .flatMap(revision -> revision.getValue().stream()
                        .filter(claim -> claim.field().equals(field))
                        .map(claim -> new Said(
                                incident.id(),
                                report,
                                report.claimId(revision.getKey(), claim),
                                claim,
                                "",
                                SUPERSEDED,
                                false)));
    }

    /** Those of the schema, then any others that a claim speaks of: no claim is left out. */
    private static List<String> fields(ReleaseContent content, Incident incident) {
        return Stream.concat(
                        content.schema().fields().stream().map(Field::name),
                        incident.reports().stream()
                                .flatMap(report -> Stream.concat(
                                        report.claims().stream(),
                                        report.superseded().values().stream().flatMap(List::stream)))
                                .map(Claim::field)
                                .sorted())
                .distinct()
                .toList();
    }
}
