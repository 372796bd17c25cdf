package org.counterfoil.fusion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.Resolution;
import org.counterfoil.incident.Resolution.Cited;
import org.counterfoil.incident.Schema;
import org.counterfoil.incident.SourceProfile;

/**
 * Resolves every field of an incident from the claims of its reports. Immutable; may be used by several threads. The
 * order of the reports and of their rows changes nothing.
 */
public final class Fusion {

    private final Schema schema;
    private final Survivorship survivorship;
    private final Map<String, Integer> ranks;
    private final Genealogy genealogy;
    private final Rulings rulings;

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
        schema.fields().forEach(field -> survivorship.policy(field.name()));
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
        Map<String, List<Cited>> cited = new TreeMap<>();
        schema.fields().forEach(field -> cited.put(field.name(), new ArrayList<>()));
        cluster.stream().sorted(Comparator.comparing(Report::id)).forEach(report -> {
            report.claims().forEach(claim -> cite(cited, report, claim));
            schema.fields()
                    .forEach(field -> rulings.given(report.id(), field)
                            .forEach(given ->
                                    cited.getOrDefault(field.name(), List.of()).add(Given.of(given, field))));
        });
        Speakers speakers = new Speakers(ranks, genealogy.of(cluster));
        return schema.fields().stream()
                .map(field -> resolve(field, speakers, List.copyOf(cited.getOrDefault(field.name(), List.of()))))
                .toList();
    }

    private Resolution resolve(Field field, Speakers speakers, List<Cited> claims) {
        return new FieldFusion(field, survivorship.policy(field.name()), speakers, claims).resolve();
    }

    private void cite(Map<String, List<Cited>> cited, Report report, Claim claim) {
        List<Cited> claims = cited.get(claim.field());
        if (claims == null) {
            throw new IllegalArgumentException("Report " + report.id() + " claims something of '" + claim.field()
                    + "', which the schema does not have: add the field to schema.csv, or read the source again");
        }
        if (!schema.field(claim.field()).kind().admits(claim.value())) {
            throw new IllegalArgumentException(
                    "Report " + report.id() + " claims a " + claim.value().kind() + " of '" + claim.field()
                            + "', which is " + schema.field(claim.field()).kind() + ": read the source again");
        }
        claims.add(new Cited(
                report.claimId(claim),
                report.id(),
                claim,
                rulings.of(report.id(), claim).orElse(null)));
    }
}
