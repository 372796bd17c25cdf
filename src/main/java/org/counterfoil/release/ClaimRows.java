package org.counterfoil.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
     * @param outcome supporting, open, losing, not weighed or superseded
     * @param first whether it is the first row of its incident's field
     */
    record Said(String incident, Report report, Cited cited, String outcome, boolean first) {

        String id() {
            return cited.id();
        }

        Claim claim() {
            return cited.claim();
        }

        Said asFirst() {
            return new Said(incident, report, cited, outcome, true);
        }

        String decided() {
            Ruling ruling = cited.ruling();
            return ruling == null ? "" : ruling.words();
        }
    }

    /** By field in the schema's order, what was published first. */
    static List<Said> of(ReleaseContent content, Incident incident) {
        Map<String, Cited> weighed = new TreeMap<>();
        Map<String, String> outcomes = new TreeMap<>();
        for (Resolution resolution : incident.resolutions()) {
            resolution.supporting().forEach(cited -> outcomes.put(cited.id(), "supporting"));
            String other = resolution.isLeftToAPerson() ? "open" : "losing";
            resolution.losing().forEach(cited -> outcomes.put(cited.id(), cited.counts() ? other : NOT_WEIGHED));
            Stream.concat(resolution.supporting().stream(), resolution.losing().stream())
                    .forEach(cited -> weighed.put(cited.id(), cited));
        }
        List<Said> rows = new ArrayList<>();
        for (String field : fields(content, incident)) {
            List<Said> said = new ArrayList<>();
            for (Report report : incident.reports()) {
                claims(report, field, weighed)
                        .map(cited -> new Said(
                                incident.id(), report, cited, outcomes.getOrDefault(cited.id(), NOT_WEIGHED), false))
                        .forEach(said::add);
                superseded(report, field)
                        .map(cited -> new Said(incident.id(), report, cited, SUPERSEDED, false))
                        .forEach(said::add);
            }
            said.sort(Comparator.comparing(one -> OUTCOMES.indexOf(one.outcome())));
            if (!said.isEmpty()) {
                said.set(0, said.get(0).asFirst());
            }
            rows.addAll(said);
        }
        return rows;
    }

    /** What a report says of a field, and what a person said in its place. */
    private static Stream<Cited> claims(Report report, String field, Map<String, Cited> weighed) {
        return Stream.concat(
                report.claims(field).map(claim -> {
                    String id = report.claimId(claim);
                    return weighed.getOrDefault(id, new Cited(id, report.id(), claim));
                }),
                weighed.values().stream()
                        .filter(Cited::isGiven)
                        .filter(cited -> cited.report().equals(report.id())
                                && cited.claim().field().equals(field)));
    }

    /** What earlier revisions of a report said. */
    private static Stream<Cited> superseded(Report report, String field) {
        return report.superseded().entrySet().stream()
                .flatMap(revision -> revision.getValue().stream()
                        .filter(claim -> claim.field().equals(field))
                        .map(claim -> new Cited(report.claimId(revision.getKey(), claim), report.id(), claim)));
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
