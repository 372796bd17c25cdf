package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.Country;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Name;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.Rendition;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.Value;

/** Builds reports for the tests. */
final class Reports {

    private final ReportId id;
    private final String table;
    private final List<Claim> claims = new ArrayList<>();

    private Reports(ReportId id, String table) {
        this.id = id;
        this.table = table;
    }

    static Reports of(String id) {
        return new Reports(ReportId.parse(id), "");
    }

    static Reports of(String source, String table, String key) {
        return new Reports(new ReportId(source, key), table);
    }

    Reports claim(String field, Value value) {
        claims.add(Claim.asItStands(field, value, value.text(), origin(), id.source(), null, List.of()));
        return this;
    }

    Reports claim(String field, String kind, String text) {
        return text.isBlank() ? this : claim(field, Value.parse(kind, text));
    }

    /** Names between bars; one in square brackets is a description. */
    Reports victims(String names) {
        parts(names)
                .forEach(name -> claim(
                        "victim",
                        name.startsWith("[") && name.endsWith("]")
                                ? new Name(name.substring(1, name.length() - 1), true)
                                : new Name(name, false)));
        return this;
    }

    Reports occurred(String edtf) {
        return edtf.isBlank() ? this : claim("occurred", DateInterval.parse(edtf));
    }

    /** {@code USD 7000000}, {@code attempted USD 5}, {@code recovered USD 5}; other units go to the field in kind. */
    Reports amounts(String amounts) {
        for (String part : parts(amounts)) {
            String[] words = part.split(" ");
            String field = words.length == 3 ? words[0] : "taken";
            String text = words[words.length - 2] + " " + words[words.length - 1];
            boolean dollars = words[words.length - 2].equals("USD");
            boolean money = dollars || List.of("EUR", "KRW", "JPY").contains(words[words.length - 2]);
            claim(dollars ? field : field + "_in_kind", money ? "money" : "coin", text);
        }
        return this;
    }

    Reports countries(String codes) {
        parts(codes).forEach(code -> claim("country", new Country(code)));
        return this;
    }

    /** Fields and what they hold, between semicolons; {@code victim Youbit = Yapizon} is a main name and what was written. */
    Reports says(String claims) {
        for (String claim : claims.split(";")) {
            int space = claim.strip().indexOf(' ');
            String field = claim.strip().substring(0, space);
            String value = claim.strip().substring(space + 1);
            switch (field) {
                case "occurred" -> occurred(value);
                case "discovered", "disclosed" -> claim(field, DateInterval.parse(value));
                case "taken" -> amounts(value);
                case "country" -> countries(value);
                case "victim" -> victimAs(value);
                case "reference" -> claim(field, "reference", value);
                case "attribution" -> claim(field, "attribution", value);
                default -> claim(field, "text", value);
            }
        }
        return this;
    }

    private void victimAs(String value) {
        String[] names = value.split(" = ");
        if (names.length == 1) {
            victims(value);
        } else {
            claims.add(Claim.asItStands(
                    "victim", new Name(names[0], false), names[1], origin(), id.source(), null, List.of()));
        }
    }

    Report make() {
        return new Report(id, Rendition.ORIGINAL, origin(), claims);
    }

    private Origin origin() {
        return new Origin(id.source(), "list.csv", table, 1, "", "", "");
    }

    private static List<String> parts(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
