package org.counterfoil.fusion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.Resolution;
import org.counterfoil.incident.Resolution.Cited;
import org.counterfoil.incident.Schema;
import org.counterfoil.incident.SourceProfile;

/**
 * Resolves every field of an incident from the claims of its reports. May be used by several threads. The
 * order of the reports and of their rows changes nothing. A report is told by its id: of one id there is one.
 */
public final class Fusion {

    private final Schema schema;
    private final Survivorship survivorship;
    private final Map<String, Integer> ranks;
    private final Genealogy genealogy;
    private final Rulings rulings;

    /** By field what comes of no claims: most fields of most incidents. */
    private final Map<String, Resolution> silent = new TreeMap<>();

    /** The claims of a report are cited alike in whatever incident it stands, and it is tried in many. */
    private final Map<ReportId, List<Cited>> cited = new ConcurrentHashMap<>();

    /** Where people decided nothing of reports and claims. */
    public Fusion(Schema schema, Survivorship survivorship, List<SourceProfile> sources, Genealogy genealogy) {
        this(schema, survivorship, sources, genealogy, Rulings.NONE);
    }

    /**
     * @param sources a source that is not among them is trusted least
     * @param genealogy whose votes are one
     * @param rulings beat every rule
     */
    public Fusion(
            Schema schema,
            Survivorship survivorship,
            List<SourceProfile> sources,
            Genealogy genealogy,
            Rulings rulings) {
        this.rulings = rulings;
        this.schema = schema;
        this.survivorship = survivorship;
        this.ranks = Speakers.ranks(sources);
        this.genealogy = genealogy;
        Speakers nobody = new Speakers(ranks, genealogy.of(List.of()));
        schema.fields().forEach(field -> silent.put(field.name(), resolve(field, nobody, List.of())));
    }

    /**
     * One resolution a field, in the order of the schema, silent ones too. Every claim stands in exactly one of them,
     * as supporting or as losing; and so does every value that a person gave.
     *
     * @param cluster the reports of one incident, in any order
     * @throws IllegalArgumentException if a claim is about a field that the schema does not have, or its value is not of
     *     the field's kind
     */
    public List<Resolution> resolve(List<Report> cluster) {
        return resolve(cluster, schema.fields());
    }

    /**
     * The same for some fields alone.
     *
     * @param fields of the schema; the resolutions are in their order
     */
    public List<Resolution> resolve(List<Report> cluster, List<Field> fields) {
        Map<String, List<Cited>> claims = new TreeMap<>();
        cluster.stream().sorted(Comparator.comparing(Report::id)).forEach(report -> {
            cited(report).forEach(one -> add(claims, one.claim().field(), one));
            fields.forEach(field -> rulings.given(report.id(), field)
                    .forEach(given -> add(claims, field.name(), Given.of(given, field, report))));
        });
        Speakers speakers = new Speakers(ranks, genealogy.of(cluster));
        return fields.stream()
                .map(field -> {
                    List<Cited> said = claims.get(field.name());
                    return said == null
                            ? Objects.requireNonNull(silent.get(field.name()))
                            : resolve(field, speakers, List.copyOf(said));
                })
                .toList();
    }

    private static void add(Map<String, List<Cited>> claims, String field, Cited one) {
        claims.computeIfAbsent(field, said -> new ArrayList<>()).add(one);
    }

    private List<Cited> cited(Report report) {
        return cited.computeIfAbsent(
                report.id(),
                id -> report.claims().stream().map(claim -> cite(report, claim)).toList());
    }

    private Resolution resolve(Field field, Speakers speakers, List<Cited> claims) {
        return new FieldFusion(field, survivorship.policy(field.name()), speakers, claims).resolve();
    }

    private Cited cite(Report report, Claim claim) {
        Field field = schema.find(claim.field()).orElse(null);
        if (field == null) {
            throw new IllegalArgumentException("Report " + report.id() + " claims something of '" + claim.field()
                    + "', which the schema does not have: add the field to schema.csv, or read the source again");
        }
        if (!field.kind().admits(claim.value())) {
            throw new IllegalArgumentException(
                    "Report " + report.id() + " claims a " + claim.value().kind() + " of '" + claim.field()
                            + "', which is " + field.kind() + ": read the source again");
        }
        return new Cited(report, claim, rulings.of(report.id(), claim).orElse(null));
    }
}
