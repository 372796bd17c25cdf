package org.counterfoil.fusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.NoValue;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.Rendition;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.Resolution;
import org.counterfoil.incident.SourceProfile;
import org.counterfoil.incident.Value;

/** Reports made of one line: {@code un: 2019-02 | tracker(2020-01-01): 2019-03-24}. */
final class Said {

    static final List<SourceProfile> SOURCES = List.of(
            source("un", 1),
            source("firm", 2),
            source("press", 3),
            source("paper", 3),
            source("weekly", 3),
            new SourceProfile("echo", "echo", "echo", "press", 3, "none", List.of("paper")),
            source("tracker", 5),
            source("list", 5));

    private static final Pattern ONE = Pattern.compile("(\\w+)(?:\\(([^)]*)\\))?: (.*)");

    private static final Pattern MONEY = Pattern.compile("(USD|KRW|EUR|JPY) ");

    private Said() {}

    private static SourceProfile source(String id, int rank) {
        return new SourceProfile(id, id, id, "press", rank, "none", List.of());
    }

    /** As the tables of cases write it. */
    static String range(Resolution resolution) {
        return resolution.range() == null ? "" : resolution.range().text();
    }

    static List<Report> of(String field, String line) {
        List<Report> reports = new ArrayList<>();
        for (String part : line.isEmpty() ? new String[0] : line.split(" \\| ")) {
            Matcher matcher = ONE.matcher(part);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("Not 'source: value': " + part);
            }
            String stated = matcher.group(2);
            String key = String.valueOf(reports.size());
            Origin origin = new Origin(matcher.group(1), "a.csv", "", reports.size() + 1, "", field, part);
            List<Claim> claims = Stream.of(matcher.group(3).split("; "))
                    .map(text -> Claim.asItStands(
                            field,
                            value(field, text),
                            text,
                            origin,
                            matcher.group(1),
                            stated == null ? null : DateInterval.parse(stated),
                            List.of()))
                    .toList();
            reports.add(new Report(new ReportId(matcher.group(1), key), Rendition.ORIGINAL, origin, claims));
        }
        return reports;
    }

    static Value value(String field, String text) {
        for (NoValue.Reason reason : NoValue.Reason.values()) {
            if (text.equals(new NoValue(reason).text())) {
                return new NoValue(reason);
            }
        }
        FieldKind kind = Tables.SCHEMA.field(field).kind();
        return switch (kind) {
            case AMOUNT -> Value.parse(MONEY.matcher(text).lookingAt() ? "money" : "coin", text);
            case NAME -> text.startsWith("?") ? Value.parse("anonymous", text.substring(1)) : Value.parse("name", text);
            case CODE -> Value.parse("text", text);
            default -> Value.parse(kind.name().toLowerCase(Locale.ROOT), text);
        };
    }
}
