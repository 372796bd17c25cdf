package org.counterfoil.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.Modality;

/** Reads what the columns of a table become. */
final class ColumnParser {

    static final List<String> MODALITIES = Stream.of(Modality.values())
            .map(modality -> modality.text().replace(' ', '-'))
            .toList();

    private final Targets targets;

    ColumnParser(Targets targets) {
        this.targets = targets;
    }

    Map<String, ColumnRule> read(DescriptorPart table) {
        Map<String, ColumnRule> rules = new LinkedHashMap<>();
        table.entries("columns")
                .values()
                .forEach(entry -> rule(entry).ifPresent(rule -> rules.put(rule.column(), rule)));
        return rules;
    }

    private Optional<ColumnRule> rule(DescriptorPart.Entry entry) {
        String column = Spaces.collapse(entry.name());
        Optional<String> plain = entry.text();
        if (plain.isPresent()) {
            String target = target(entry, plain.get());
            if (target.equals(ColumnRule.NONE)) {
                complainOfNone(entry);
            }
            return Optional.of(ColumnRule.plain(column, target, entry.line()));
        }
        return entry.part(DescriptorKeys.COLUMN).map(part -> rule(entry, column, part));
    }

    private static void complainOfNone(DescriptorPart.Entry entry) {
        entry.complain(
                "column '" + entry.name() + "' becomes none without a reason",
                "write {field: none, because: why}, or put it under 'ignore'");
    }

    private ColumnRule rule(DescriptorPart.Entry entry, String column, DescriptorPart part) {
        String target = target(entry, part.required("field"));
        if (target.equals(ColumnRule.NONE) && !part.has("because")) {
            complainOfNone(entry);
        }
        return new ColumnRule(
                column,
                target,
                split(part),
                part.part("by", DescriptorKeys.ROUTING).map(by -> routing(by, target)),
                modality(part),
                part.text("because"),
                part.has("date-order") ? Optional.of(TableParser.dateOrder(part)) : Optional.empty(),
                Optional.of(TableParser.currency(part)).filter(code -> !code.isEmpty()),
                part.decimal("scale"),
                part.texts("with").stream().map(Spaces::collapse).distinct().toList(),
                links(entry, part),
                entry.line());
    }

    private String links(DescriptorPart.Entry entry, DescriptorPart part) {
        String field = target(entry, part.text("links"));
        if (!field.isEmpty() && !targets.kind(field).equals(Optional.of(FieldKind.REFERENCE))) {
            entry.complain("'links' is " + field + ", which holds no references", "write a field of references");
        }
        return field;
    }

    private String target(DescriptorPart.Entry entry, String name) {
        if (!name.isEmpty() && !targets.columns().contains(name)) {
            entry.complain(
                    "column '" + entry.name() + "' becomes the unknown field '" + name + "'",
                    Nearest.advice(name, targets.columns()));
        }
        return name;
    }

    private static String split(DescriptorPart part) {
        String split = part.exactText("split");
        if (TextRule.isRegex(split)) {
            TableParser.rule(part, "split", split);
        }
        return split;
    }

    private Routing routing(DescriptorPart by, String target) {
        Map<TextRule, String> routes = new LinkedHashMap<>();
        if (by.entries("is").isEmpty()) {
            by.complain("is", DescriptorKeys.ROUTING.phrase() + " needs 'is'", "write {text: field}");
        }
        by.entries("is").forEach((text, entry) -> {
            String routed = target(entry, entry.text().orElse(""));
            if (!routed.equals(ColumnRule.NONE) && !targets.kind(routed).equals(targets.kind(target))) {
                entry.complain(
                        "'" + text + "' turns " + target + " into " + (routed.isEmpty() ? "nothing" : routed),
                        "choose a field that holds the same kind of values, or none");
            }
            routes.put(TableParser.rule(by, "is", text), routed);
        });
        return new Routing(Spaces.collapse(by.required("column")), routes);
    }

    static List<Modality> modality(DescriptorPart part) {
        return part.texts("modality").stream()
                .flatMap(text -> modality(part, text).stream())
                .toList();
    }

    private static Optional<Modality> modality(DescriptorPart part, String text) {
        if (!MODALITIES.contains(text)) {
            part.complain("modality", "unknown modality '" + text + "'", Nearest.advice(text, MODALITIES));
            return Optional.empty();
        }
        return Optional.of(Modality.parse(text.replace('-', ' ').toLowerCase(Locale.ROOT)));
    }
}
