package org.counterfoil.release;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Manner;
import org.counterfoil.incident.Modality;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.Rendition;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.Value;
import org.jspecify.annotations.Nullable;

/** Makes the reports of a release again from its tables. Of a report's own place the text that stands there is not published. */
public final class PublishedReports {

    private static final Pattern PLACE =
            Pattern.compile("(?s)(?:, (.*?))?(?:, row (\\d+))?(?:, cell ([A-Z]+\\d+))?(?:, column (.*))?");

    private PublishedReports() {}

    /**
     * @param tables of a release, as texts
     * @return incidents with their reports, and without what was resolved of them
     * @throws IllegalArgumentException if a table is not as {@link ReleaseTables} lays it out
     */
    public static List<Incident> incidents(List<Table> tables) {
        Map<String, List<Claim>> claims = new TreeMap<>();
        TextTable.of(tables, ClaimTable.NAME)
                .rows()
                .forEach(row -> claims.computeIfAbsent(row.getOrDefault("report_id", ""), report -> new ArrayList<>())
                        .add(claim(row)));
        SortedMap<String, List<Report>> reports = new TreeMap<>();
        TextTable.of(tables, ReportTable.NAME)
                .rows()
                .forEach(row -> reports.computeIfAbsent(row.getOrDefault("incident_id", ""), id -> new ArrayList<>())
                        .add(report(row, claims.getOrDefault(row.getOrDefault("report_id", ""), List.of()))));
        return reports.entrySet().stream()
                .map(incident -> new Incident(incident.getKey(), incident.getValue(), List.of()))
                .toList();
    }

    private static Report report(Map<String, String> row, List<Claim> claims) {
        return new Report(
                new ReportId(row.getOrDefault("source", ""), row.getOrDefault("key", "")),
                rendition(row),
                origin(row),
                claims);
    }

    private static Rendition rendition(Map<String, String> row) {
        return Rendition.valueOf(row.getOrDefault("rendition", "").toUpperCase(Locale.ROOT));
    }

    private static Claim claim(Map<String, String> row) {
        return new Claim(
                row.getOrDefault("field", ""),
                Value.parse(row.getOrDefault("kind", ""), row.getOrDefault("value", "")),
                row.getOrDefault("original", ""),
                origin(row),
                new Manner(
                        row.getOrDefault("speaker", ""),
                        stated(row.getOrDefault("stated", "")),
                        modalities(row.getOrDefault("modality", "")),
                        confidence(row.getOrDefault(ClaimTable.CONFIDENCE, ""))));
    }

    /** A release of an earlier program tells of none. */
    private static @Nullable BigDecimal confidence(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    private static @Nullable DateInterval stated(String text) {
        return text.isEmpty() ? null : DateInterval.parse(text);
    }

    private static List<Modality> modalities(String text) {
        return Stream.of(text.split(Words.BETWEEN))
                .flatMap(word -> Stream.of(Modality.values())
                        .filter(modality -> modality.text().equals(word)))
                .toList();
    }

    /** The inverse of {@link Origin#locator}. */
    static Origin origin(Map<String, String> row) {
        String document = row.getOrDefault("document", "");
        String locator = row.getOrDefault("locator", "");
        Matcher place = PLACE.matcher(locator.substring(Math.min(document.length(), locator.length())));
        if (!place.matches()) {
            throw new IllegalArgumentException("Not a place in " + document + ": " + locator);
        }
        return new Origin(
                row.getOrDefault("source", ""),
                document.equals("source.yml") ? "" : document,
                text(place.group(1)),
                place.group(2) == null ? 0 : Integer.parseInt(place.group(2)),
                text(place.group(3)),
                text(place.group(4)),
                row.getOrDefault("quote", ""));
    }

    private static String text(@Nullable String group) {
        return group == null ? "" : group;
    }
}
