package org.counterfoil.fusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.ModelTable.Line;
import org.counterfoil.incident.Schema;

/** Reads {@code survivorship.csv} and refuses what makes no sense. */
final class PolicyTable {

    private static final List<String> COLUMNS = List.of("field", "unit", "rules", "tolerance", "reason");

    private final ModelTable table;
    private final Schema schema;

    PolicyTable(ModelTable table, Schema schema) {
        this.table = table;
        this.schema = schema;
    }

    List<Policy> policies() {
        for (String column : COLUMNS) {
            if (!table.columns().contains(column)) {
                throw wrong("there is no column '" + column + "'; the header is " + String.join(",", COLUMNS));
            }
        }
        Map<String, Policy> read = new TreeMap<>();
        for (Line line : table.lines()) {
            Policy policy = policy(line);
            if (read.put(policy.field(), policy) != null) {
                throw table.error(line, "the field '" + policy.field() + "' has a line already; keep one");
            }
        }
        return schema.fields().stream().map(field -> ofField(field, read)).toList();
    }

    private Policy ofField(Field field, Map<String, Policy> read) {
        Policy policy = read.get(field.name());
        if (policy == null) {
            throw wrong("the field '" + field.name() + "' of the schema has no line; add one");
        }
        return policy;
    }

    private Policy policy(Line line) {
        String name = line.cell("field").strip();
        Field field = schema.find(name)
                .orElseThrow(() -> table.error(
                        line,
                        "the schema has no field '" + name + "'; it has "
                                + schema.fields().stream().map(Field::name).collect(Collectors.joining(", "))));
        if (line.cell("reason").isBlank()) {
            throw table.error(line, "say in the column 'reason' why '" + name + "' is resolved so");
        }
        String unit = unit(line, field);
        return new Policy(
                name,
                unit,
                rules(line, field, unit),
                tolerance(line, field),
                line.cell("reason").strip());
    }

    private String unit(Line line, Field field) {
        String unit = line.cell("unit").strip();
        if ((field.kind() == FieldKind.AMOUNT) == unit.isEmpty()) {
            throw table.error(
                    line,
                    unit.isEmpty()
                            ? "'" + field.name() + "' holds amounts: name the unit that competes (USD), or 'each'"
                            : "'" + field.name() + "' holds no amounts: leave the column 'unit' empty");
        }
        if (unit.equals(Policy.EACH) && !field.many()) {
            throw table.error(line, "'" + field.name() + "' holds one value: name one unit instead of 'each'");
        }
        return unit;
    }

    private List<Rule> rules(Line line, Field field, String unit) {
        List<Rule> rules = new ArrayList<>();
        for (String text : line.cell("rules").split(">")) {
            Rule rule = Rule.find(text.strip()).orElseThrow(() -> table.error(line, unknown(text.strip())));
            if (rules.contains(rule)) {
                throw table.error(line, "the rule '" + rule.text() + "' stands twice; the second never decides");
            }
            if (!rules.isEmpty() && rules.get(rules.size() - 1).isLast(field.kind())) {
                throw table.error(line, "the rule '" + rule.text() + "' is never reached: the one before it is final");
            }
            checkSense(line, field, unit, rule, rules.isEmpty());
            rules.add(rule);
        }
        return rules;
    }

    private void checkSense(Line line, Field field, String unit, Rule rule, boolean first) {
        if (rule.unites() && !(first && field.many() && unit.isEmpty())) {
            throw table.error(
                    line, "'" + rule.text() + "' must stand first, and only for a field of many values without unit");
        }
        boolean graded = field.kind() == FieldKind.DATE || field.kind() == FieldKind.AMOUNT;
        if (rule.measures() && !graded) {
            throw table.error(line, "'" + rule.text() + "' has a meaning for dates and amounts only; take it out");
        }
        if (first && field.many() && unit.isEmpty() && !rule.unites()) {
            throw table.error(line, "'" + field.name() + "' has many values: begin with 'union' or 'union if nested'");
        }
    }

    private String tolerance(Line line, Field field) {
        String text = line.cell("tolerance").strip();
        try {
            Tolerance.parse(text);
        } catch (IllegalArgumentException e) {
            throw table.error(line, String.valueOf(e.getMessage()));
        }
        boolean fits = text.isEmpty()
                || field.kind() == FieldKind.DATE && text.contains("day")
                || field.kind() == FieldKind.AMOUNT && text.contains("%");
        if (!fits) {
            throw table.error(line, "a tolerance is in days for dates and in % for amounts: '" + text + "'");
        }
        return text;
    }

    private static String unknown(String text) {
        return "there is no rule '" + text + "'; there are "
                + Stream.of(Rule.values()).map(Rule::text).collect(Collectors.joining(", "))
                + ", separated by >";
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(table.name() + ".csv (" + table.place() + "): " + what);
    }
}
