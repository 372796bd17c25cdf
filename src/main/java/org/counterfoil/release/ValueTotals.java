package org.counterfoil.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterfoil.incident.Country;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Value;

/**
 * The tables of totals by country and by kind of victim, over the headline scope and over all. An incident counts in each
 * value that it has, whole: the rows of such a table may add up to more than there is.
 */
final class ValueTotals {

    static final String COUNTRIES = "totals_by_country";
    static final String KINDS = "totals_by_victim_kind";
    static final String KINDS_TITLE = "Totals by kind of victim";

    static final String COUNTRY = "country";
    static final String KIND = "victim_kind";
    private static final String TWICE = " An incident with several counts in each, whole: do not add the rows up.";

    /** The values, and behind them what nobody says. */
    private static final Comparator<String> UNKNOWN_LAST = Comparator.comparing(
                    (String value) -> value.equals(Grouping.UNKNOWN))
            .thenComparing(Comparator.naturalOrder());

    /** @param value as published; {@link Grouping#UNKNOWN}: nobody says */
    private record Part(String scope, String value, List<Incident> incidents) implements GroupColumns.Group {}

    private ValueTotals() {}

    /** @return empty where the schema has no country */
    static List<Table> byCountry(ReleaseContent content) {
        return content.schema().fields().stream()
                .filter(field -> field.kind() == FieldKind.COUNTRY)
                .limit(1)
                .map(field -> countries(content, field))
                .toList();
    }

    private static Table countries(ReleaseContent content, Field field) {
        Layout<Part> layout = new Layout<>();
        GroupColumns.scope(layout);
        layout.text(
                        COUNTRY,
                        "Country",
                        9,
                        "ISO 3166-1 alpha-2 code; " + Grouping.UNKNOWN + " for incidents of which nobody says where.",
                        Part::value)
                .text(
                        "country_name",
                        "Country name",
                        24,
                        "English short name, or " + Grouping.UNKNOWN + ".",
                        part -> isUnknown(part) ? part.value() : new Country(part.value()).name());
        GroupColumns.add(layout, content);
        return layout.table(
                COUNTRIES,
                "Totals by country",
                "One row a country and scope: how many incidents, and what they come to in US dollars." + TWICE,
                2,
                parts(content, field.name()),
                GroupColumns::anchors);
    }

    /** @return empty where the schema has no kind of victim */
    static List<Table> byVictimKind(ReleaseContent content) {
        return content.schema().find(KIND).stream().map(field -> kinds(content)).toList();
    }

    private static Table kinds(ReleaseContent content) {
        Layout<Part> layout = new Layout<>();
        GroupColumns.scope(layout);
        layout.text(
                KIND,
                "Kind of victim",
                16,
                "What the victim is; " + Grouping.UNKNOWN + " for incidents of which nobody says it.",
                Part::value);
        GroupColumns.add(layout, content);
        return layout.table(
                KINDS,
                KINDS_TITLE,
                "One row a kind of victim and scope: how many incidents, and what they come to in US dollars." + TWICE,
                2,
                parts(content, KIND),
                GroupColumns::anchors);
    }

    private static boolean isUnknown(Part part) {
        return part.value().equals(Grouping.UNKNOWN);
    }

    private static List<Part> parts(ReleaseContent content, String field) {
        List<Part> parts = new ArrayList<>();
        parts.addAll(parts(content.headline().title(), YearTable.headline(content), field));
        parts.addAll(parts(YearTable.ALL, content.incidents(), field));
        return parts;
    }

    private static List<Part> parts(String scope, List<Incident> incidents, String field) {
        Map<String, List<Incident>> byValue = new TreeMap<>(UNKNOWN_LAST);
        for (Incident incident : incidents) {
            List<String> values = incident.values(field, Value.class).stream()
                    .map(Value::text)
                    .distinct()
                    .toList();
            (values.isEmpty() ? List.of(Grouping.UNKNOWN) : values)
                    .forEach(value -> byValue.computeIfAbsent(value, first -> new ArrayList<>())
                            .add(incident));
        }
        return byValue.entrySet().stream()
                .map(entry -> new Part(scope, entry.getKey(), entry.getValue()))
                .toList();
    }
}
