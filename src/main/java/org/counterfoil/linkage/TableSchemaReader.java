package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.ModelTable.Line;
import org.counterfoil.incident.Schema;
import org.counterfoil.linkage.table.BlockKey;
import org.counterfoil.linkage.table.BlockSpec;
import org.counterfoil.linkage.table.SchemaComplaints;
import org.counterfoil.linkage.table.SchemaNode;
import org.counterfoil.linkage.table.SchemaPart;

/** Reads a schema file: everything that is wrong with it is told at once. */
final class TableSchemaReader {

    static final List<String> SCHEMA = List.of(
            "title", "id", "side", "one_to_one", "fields", "comparisons", "blocking", "prior", "link", "review");
    private static final List<String> MADE_OF = List.of("name", "date");
    static final List<String> FIELD = List.of("kind", "swapped_with", "explained_by");
    static final List<String> COMPARISON = List.of("name", "fields", "explained_by", "levels");
    static final List<String> LEVEL = List.of("level", "test", "parameter", "m", "u", "frequency", "veto", "source");
    static final List<String> RULE = List.of("keys", "limit", "refine");

    /** Blocks of 500 cost 125,000 pairs each: rarely more than what they find is worth. */
    static final int LIMIT = 500;

    private static final double LINK = 0.9;
    private static final double REVIEW = 0.2;
    private static final String EMAIL = "email";
    private static final String NAME = "name";

    private final String file;
    private final ReadyMade readyMade;
    private final SchemaComplaints complaints;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, String> kinds = new LinkedHashMap<>();

    TableSchemaReader(String file, ReadyMade readyMade) {
        this.file = file;
        this.readyMade = readyMade;
        this.complaints = new SchemaComplaints(file);
    }

    TableSchema read(SchemaNode root) {
        SchemaPart part = new SchemaPart(root, "a schema", SCHEMA, complaints);
        String id = part.required("id");
        part.entries("fields").forEach(this::field);
        for (SchemaNode comparison : part.items("comparisons")) {
            comparison(new SchemaPart(comparison, "a comparison", COMPARISON, complaints), comparison.line());
        }
        if (lines.isEmpty()) {
            part.complain("fields", "there is nothing to compare; name a column and its kind under 'fields'");
        }
        List<BlockSpec> blocking = blocking(part);
        double link = part.probability("link", LINK);
        double review = part.probability("review", Math.min(REVIEW, link));
        if (review > link) {
            part.complain("review", "review may not be greater than link: " + review + " > " + link);
        }
        if (part.yes("one_to_one") && !part.has("side")) {
            part.complain("one_to_one", "one_to_one needs a 'side': the column that tells the sources apart");
        }
        complaints.refuseIfAny();
        double prior = part.probability("prior", 0);
        TableSchema schema = new TableSchema(
                part.text("title"),
                id,
                part.text("side"),
                part.yes("one_to_one"),
                comparisons(),
                blocking,
                prior == 0 ? OptionalDouble.empty() : OptionalDouble.of(prior),
                link,
                review);
        checkReach(schema, part, prior);
        return schema;
    }

    private void field(String name, SchemaNode value) {
        if (value.kind() == SchemaNode.Kind.TEXT) {
            readyMade(name, value.text(), "", Optional.empty(), value.line());
            return;
        }
        SchemaPart part = new SchemaPart(value, "a field", FIELD, complaints);
        String explainer = part.text("explained_by");
        readyMade(
                name,
                part.required("kind"),
                part.text("swapped_with"),
                part.has("explained_by") ? Optional.of(explainer.equals("none") ? "" : explainer) : Optional.empty(),
                value.line());
    }

    private void readyMade(String field, String kind, String partner, Optional<String> explainer, int line) {
        if (!readyMade.kinds().contains(kind)) {
            complaints.add(
                    line,
                    "the kind '" + kind + "' of '" + field + "' is not known; there are "
                            + String.join(", ", readyMade.kinds()));
        }
        lines.addAll(readyMade.lines(kind, field, partner, explainer.orElseGet(() -> explainer(kind)), line));
        kinds.put(field, kind);
    }

    /** An address is made of names, and often of a year of birth. */
    private String explainer(String kind) {
        return kind.equals(EMAIL)
                ? kinds.entrySet().stream()
                        .filter(field -> MADE_OF.contains(field.getValue()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.joining("|"))
                : "";
    }

    private void comparison(SchemaPart part, int line) {
        String name = part.required("name");
        List<String> fields = part.texts("fields");
        if (fields.isEmpty()) {
            complaints.add(line, "the comparison '" + name + "' needs 'fields'; name at least one column");
        }
        fields.forEach(field -> kinds.putIfAbsent(field, ""));
        List<SchemaNode> levels = part.items("levels");
        if (levels.isEmpty()) {
            complaints.add(line, "the comparison '" + name + "' needs 'levels'; write one at least");
        }
        for (SchemaNode node : levels) {
            SchemaPart level = new SchemaPart(node, "a level", LEVEL, complaints);
            if (LevelTest.parse(level.text("test"))
                    .filter(test -> !test.readsTables())
                    .isPresent()) {
                level.complain("test", "the test '" + level.text("test") + "' reads reports of incidents, not tables");
            }
            Map<String, String> cells = new LinkedHashMap<>();
            cells.put("comparison", name);
            cells.put("fields", String.join("|", fields));
            cells.put("explained_by", part.text("explained_by"));
            LEVEL.forEach(key -> cells.put(key, level.text(key)));
            lines.add(new Line(node.line(), cells));
        }
    }

    /** Through the table of comparisons, so that what holds for incidents holds for any schema. */
    private List<Comparison> comparisons() {
        List<Field> fields = kinds.keySet().stream()
                .map(name -> new Field(name, FieldKind.TEXT, true, ""))
                .toList();
        List<Field> all = new ArrayList<>(fields);
        lines.stream()
                .flatMap(line -> java.util.Arrays.stream(line.cell("fields").split("\\|")))
                .filter(name -> !kinds.containsKey(name))
                .distinct()
                .forEach(name -> all.add(new Field(name, FieldKind.TEXT, true, "")));
        ModelTable table = new ModelTable(file, "comparisons", ComparisonTable.COLUMNS, lines);
        return new ComparisonTable(table, new Schema(all)).comparisons();
    }

    private List<BlockSpec> blocking(SchemaPart part) {
        List<BlockSpec> rules = new ArrayList<>();
        for (SchemaNode node : part.items("blocking")) {
            if (node.kind() == SchemaNode.Kind.TEXT) {
                keys(List.of(node.text()), node.line())
                        .ifPresent(keys -> rules.add(new BlockSpec(keys, LIMIT, List.of(), node.line())));
            } else {
                rule(new SchemaPart(node, "a blocking rule", RULE, complaints), node.line())
                        .ifPresent(rules::add);
            }
        }
        return rules;
    }

    private Optional<BlockSpec> rule(SchemaPart part, int line) {
        List<String> keys = part.texts("keys");
        if (keys.isEmpty()) {
            complaints.add(line, "a blocking rule needs 'keys'; write [surname, year of date_of_birth], say");
            return Optional.empty();
        }
        List<BlockKey> refine = keys(part.texts("refine"), part.line("refine")).orElse(List.of());
        int limit = part.limit("limit", LIMIT);
        return keys(keys, part.line("keys")).map(parsed -> new BlockSpec(parsed, limit, refine, line));
    }

    private Optional<List<BlockKey>> keys(List<String> texts, int line) {
        List<BlockKey> keys = new ArrayList<>();
        for (String text : texts) {
            parsed(() -> BlockKey.parse(text, List.copyOf(kinds.keySet())), line)
                    .ifPresent(keys::add);
        }
        return keys.size() == texts.size() ? Optional.of(keys) : Optional.empty();
    }

    private <T> Optional<T> parsed(Supplier<T> parse, int line) {
        try {
            return Optional.of(parse.get());
        } catch (IllegalArgumentException e) {
            complaints.add(line, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** With a prior of even odds where the file has none: what cannot be reached from there cannot be reached at all. */
    private void checkReach(TableSchema schema, SchemaPart part, double prior) {
        double most = (prior == 0 ? 0 : MatchWeight.ofProbability(prior).bits())
                + schema.comparisons().stream()
                        .mapToDouble(comparison -> Math.max(0, comparison.strongest()))
                        .sum();
        double best = new MatchWeight(most).probability();
        if (best < schema.link()) {
            part.complain(
                    "link",
                    String.format(
                            java.util.Locale.ROOT,
                            "the threshold can never be met: the best a pair can come to is %.6f, and link is %s",
                            best,
                            schema.link()));
        }
        complaints.refuseIfAny();
    }
}
