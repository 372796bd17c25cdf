package org.counterfoil.fusion;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.Ruling;
import org.counterfoil.incident.Schema;
import org.counterfoil.incident.Value;

/** Looks for what a decision is on among tonight's reports. */
final class Binding {

    private final Schema schema;
    private final Map<ReportId, Report> reports;

    Binding(Schema schema, Map<ReportId, Report> reports) {
        this.schema = schema;
        this.reports = reports;
    }

    /** Why the decision has no effect, as a sentence; empty where it binds. */
    String problem(Ruling ruling) {
        Report report = reports.get(ruling.report());
        if (report == null) {
            return "There is no report " + ruling.report().text() + " tonight.";
        }
        if (ruling.field().isEmpty()) {
            return "";
        }
        if (schema.find(ruling.field()).isEmpty()) {
            return "There is no field '" + ruling.field() + "'.";
        }
        return ruling.kind() == Ruling.Kind.OVERRIDE ? unreadable(ruling) : notThere(ruling, report);
    }

    private String unreadable(Ruling ruling) {
        try {
            Value value = value(schema.field(ruling.field()), ruling.value());
            return schema.field(ruling.field()).kind().admits(value)
                    ? ""
                    : "'" + ruling.value() + "' is no value of the field " + ruling.field() + ".";
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return "'" + ruling.value() + "' is no value of the field " + ruling.field()
                    + ": write it as the column value of" + " Claims does.";
        }
    }

    private static String notThere(Ruling ruling, Report report) {
        List<String> values = report.claims(ruling.field())
                .map(claim -> claim.value().text())
                .distinct()
                .toList();
        if (values.isEmpty()) {
            return ruling.report().text() + " says nothing of " + ruling.field() + ".";
        }
        String said = values.stream().map(value -> "'" + value + "'").collect(Collectors.joining(", "));
        if (ruling.value().isEmpty()) {
            boolean one = values.size() == 1
                    || ruling.kind() == Ruling.Kind.RETRACTED
                    || ruling.kind() == Ruling.Kind.DISPUTED;
            return one
                    ? ""
                    : ruling.subject() + " says " + said + ": write the one that is meant into the column right.";
        }
        return values.contains(ruling.value())
                ? ""
                : ruling.subject() + " says " + said + " now, and not '" + ruling.value() + "', which was judged.";
    }

    /** As the column {@code value} of the claims writes it. */
    static Value value(Field field, String text) {
        return switch (field.kind()) {
            case AMOUNT -> amount(text);
            case CODE -> Value.parse("text", text);
            default -> Value.parse(field.kind().name().toLowerCase(Locale.ROOT), text);
        };
    }

    private static Value amount(String text) {
        try {
            return Value.parse("money", text);
        } catch (IllegalArgumentException notMoney) {
            return Value.parse("coin", text);
        }
    }
}
