package org.counterfoil.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.Country;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Manner;
import org.counterfoil.incident.Measure;
import org.counterfoil.incident.Modality;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.Range;
import org.counterfoil.incident.Rendition;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.Revision;
import org.counterfoil.incident.Scope;
import org.counterfoil.incident.StatedTotal;
import org.counterfoil.source.CellAccount;
import org.counterfoil.source.DocumentShape;
import org.counterfoil.source.RuleUse;
import org.counterfoil.source.Understood;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The forms in which values lie in wide columns: JSON of records with values in their text form, so that a row can be
 * read by a person and by a later version. Thread-safe.
 */
final class Packing {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addDeserializer(String.class, new RecurringTexts())
                    .addSerializer(Origin.class, PackedOrigin.writing())
                    .addDeserializer(Origin.class, PackedOrigin.reading()))
            .build();

    private static final RecurringValues VALUES = new RecurringValues();

    private static final Recurring<Manner> MANNERS = new Recurring<>();

    private Packing() {}

    static String pack(Object record) {
        return JSON.writeValueAsString(record);
    }

    static <T> T unpack(String packed, Class<T> type) {
        return JSON.readValue(packed, type);
    }

    /** @param confidence null for what is read as it stands, and in what an earlier version wrote */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PackedClaim(
            String field,
            String kind,
            String value,
            String original,
            Origin origin,
            String speaker,
            @Nullable String stated,
            List<Modality> modalities,
            @Nullable BigDecimal confidence) {

        static PackedClaim of(Claim claim) {
            return new PackedClaim(
                    claim.field(),
                    claim.value().kind(),
                    claim.value().text(),
                    claim.original(),
                    claim.origin(),
                    claim.speaker(),
                    dateText(claim.stated()),
                    claim.modalities(),
                    claim.confidence());
        }

        Claim open() {
            Manner manner = new Manner(speaker, date(stated), modalities, confidence);
            return new Claim(field, VALUES.of(kind, value), original, origin, MANNERS.one(manner));
        }
    }

    record PackedRevision(
            String order, String dated, boolean amendment, boolean withdrawn, Origin origin, List<PackedClaim> claims) {

        static PackedRevision of(Revision revision) {
            return new PackedRevision(
                    revision.order(),
                    revision.dated(),
                    revision.amendment(),
                    revision.withdrawn(),
                    revision.origin(),
                    revision.claims().stream().map(PackedClaim::of).toList());
        }

        Revision open() {
            return new Revision(
                    order,
                    dated,
                    amendment,
                    withdrawn,
                    origin,
                    claims.stream().map(PackedClaim::open).toList());
        }
    }

    /** @param revisions null in what an earlier version wrote */
    record PackedReport(
            String source,
            String key,
            Rendition rendition,
            Origin origin,
            List<PackedClaim> claims,
            @Nullable List<PackedRevision> revisions) {

        static PackedReport of(Report report) {
            return new PackedReport(
                    report.id().source(),
                    report.id().key(),
                    report.rendition(),
                    report.origin(),
                    report.claims().stream().map(PackedClaim::of).toList(),
                    report.revisions().stream().map(PackedRevision::of).toList());
        }

        Report open() {
            return new Report(
                    new ReportId(source, key),
                    rendition,
                    origin,
                    claims.stream().map(PackedClaim::open).toList(),
                    revisions == null
                            ? List.of()
                            : revisions.stream().map(PackedRevision::open).toList());
        }
    }

    record PackedScope(
            String actor,
            String sponsor,
            @Nullable String period,
            List<String> countries,
            List<String> victims,
            List<String> victimKinds,
            String listing) {

        static PackedScope of(Scope scope) {
            return new PackedScope(
                    scope.actor(),
                    scope.sponsor(),
                    dateText(scope.period()),
                    scope.countries().stream().map(Country::alpha2).toList(),
                    scope.victims(),
                    scope.victimKinds(),
                    scope.listing());
        }

        Scope open() {
            return new Scope(
                    actor,
                    sponsor,
                    date(period),
                    countries.stream().map(Country::new).toList(),
                    victims,
                    victimKinds,
                    listing);
        }
    }

    /** @param confidence null for what is read as it stands, and in what an earlier version wrote */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PackedTotal(
            String statement,
            PackedScope scope,
            Measure measure,
            String value,
            String unit,
            List<Modality> modalities,
            Rendition rendition,
            Origin origin,
            String speaker,
            @Nullable String stated,
            String partOf,
            @Nullable BigDecimal confidence) {

        static PackedTotal of(StatedTotal total) {
            return new PackedTotal(
                    total.statement(),
                    PackedScope.of(total.scope()),
                    total.measure(),
                    total.value().text(),
                    total.unit(),
                    total.modalities(),
                    total.rendition(),
                    total.origin(),
                    total.speaker(),
                    dateText(total.stated()),
                    total.partOf(),
                    total.confidence());
        }

        StatedTotal open() {
            return new StatedTotal(
                    statement,
                    scope.open(),
                    measure,
                    Range.parse(value),
                    unit,
                    modalities,
                    rendition,
                    origin,
                    speaker,
                    date(stated),
                    partOf,
                    confidence);
        }
    }

    /** Everything of a reading but its reports, which have rows of their own. */
    record PackedReading(
            String format,
            List<PackedTotal> totals,
            List<Issue> issues,
            CellAccount account,
            @Nullable List<RuleUse> rules,
            @Nullable DocumentShape shape) {

        static PackedReading of(KnownReading reading) {
            Understood understood = reading.understood();
            return new PackedReading(
                    reading.format(),
                    understood.totals().stream().map(PackedTotal::of).toList(),
                    understood.issues(),
                    understood.account(),
                    understood.rules(),
                    reading.shape());
        }

        /** A reading of an earlier program has none. */
        DocumentShape shapeOrUnknown() {
            return shape == null ? DocumentShape.UNKNOWN : shape;
        }

        Understood open(List<Report> reports) {
            return new Understood(
                    reports,
                    totals.stream().map(PackedTotal::open).toList(),
                    issues,
                    account,
                    rules == null ? List.of() : rules);
        }
    }

    private static @Nullable String dateText(@Nullable DateInterval date) {
        return date == null ? null : date.text();
    }

    private static @Nullable DateInterval date(@Nullable String text) {
        return text == null ? null : (DateInterval) VALUES.of("date", text);
    }
}
