package org.counterfoil.totals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.Country;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Measure;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.Range;
import org.counterfoil.incident.Rendition;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.Resolution;
import org.counterfoil.incident.Resolution.Cited;
import org.counterfoil.incident.Resolution.Status;
import org.counterfoil.incident.Scope;
import org.counterfoil.incident.StatedTotal;
import org.counterfoil.incident.Value;

/** Makes incidents and stated totals for tests. The first value of a field is published, the others lose. */
final class Story {

    static final List<Field> FIELDS = List.of(
            field("victim", FieldKind.NAME),
            field("victim_kind", FieldKind.CODE),
            field("occurred", FieldKind.DATE),
            field("country", FieldKind.COUNTRY),
            field("taken", FieldKind.AMOUNT),
            field("attempted", FieldKind.AMOUNT),
            field("attribution", FieldKind.ATTRIBUTION));

    private Story() {}

    private static Field field(String name, FieldKind kind) {
        return new Field(name, kind, name.equals("country") || name.equals("attribution"), name);
    }

    /** @param claims {@code field value}: {@code country KR}, {@code taken USD 5} */
    static Report row(String source, String document, String place, String key, String... claims) {
        Origin origin = new Origin(source, document, place, 1, "", "", key);
        return new Report(
                new ReportId(source, key),
                Rendition.ORIGINAL,
                origin,
                Stream.of(claims)
                        .map(text -> text.split(" ", 2))
                        .map(parts -> Claim.asItStands(
                                parts[0], value(parts[0], parts[1]), parts[1], origin, source, null, List.of()))
                        .toList());
    }

    private static Value value(String field, String text) {
        return switch (field) {
            case "victim" -> Value.parse("name", text);
            case "occurred", "disclosed" -> Value.parse("date", text);
            case "country" -> Value.parse("country", text);
            case "taken", "attempted" -> Value.parse("money", text);
            case "attribution" -> Value.parse("attribution", text);
            default -> Value.parse("text", text);
        };
    }

    static Incident incident(int number, Report... reports) {
        return incident(number, Status.SETTLED, reports);
    }

    /** @param differing status of fields of one value in which reports differ */
    static Incident incident(int number, Status differing, Report... reports) {
        return new Incident(
                String.format("CF-%06d", number),
                List.of(reports),
                FIELDS.stream()
                        .map(field -> resolution(field, differing, reports))
                        .toList());
    }

    private static Resolution resolution(Field field, Status differing, Report... reports) {
        List<Cited> cited = new ArrayList<>();
        for (Report report : reports) {
            report.claims(field.name()).forEach(claim -> cited.add(new Cited(report, claim)));
        }
        List<Value> values =
                cited.stream().map(one -> one.claim().value()).distinct().toList();
        if (values.isEmpty()) {
            return new Resolution(field, Status.SILENT, List.of(), null, "", List.of(), List.of());
        }
        boolean agreed = field.many() || values.size() == 1;
        List<Value> published = field.many() ? values : values.subList(0, 1);
        return new Resolution(
                field,
                agreed ? Status.AGREED : differing,
                published,
                null,
                agreed ? "" : "most trusted",
                cited.stream()
                        .filter(one -> published.contains(one.claim().value()))
                        .toList(),
                cited.stream()
                        .filter(one -> !published.contains(one.claim().value()))
                        .toList());
    }

    static Scope scope(String period, String listing, String... countries) {
        return new Scope(
                "DPRK",
                "KP",
                period.isEmpty() ? null : DateInterval.parse(period),
                Stream.of(countries).map(Country::new).toList(),
                List.of(),
                List.of(),
                listing);
    }

    static StatedTotal total(String statement, Scope scope, Measure measure, String value) {
        return part(statement, scope, measure, value, "");
    }

    static StatedTotal part(String statement, Scope scope, Measure measure, String value, String partOf) {
        String source = statement.substring(0, statement.indexOf('/'));
        return StatedTotal.asItStands(
                statement,
                scope,
                measure,
                Range.parse(value),
                measure.isAmount() ? "USD" : "",
                List.of(),
                Rendition.RESTATED,
                new Origin(source, "report.txt", "", 0, "", "", value),
                source,
                null,
                partOf);
    }
}
