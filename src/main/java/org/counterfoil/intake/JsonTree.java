package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterfoil.incident.Issue.Kind;
import org.counterfoil.intake.DataTree.Fields;
import org.counterfoil.intake.DataTree.Items;
import org.counterfoil.intake.DataTree.Scalar;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON and JSON lines. A key given twice is kept twice, the second as {@code key (2)}, with an issue. */
final class JsonTree {

    private final OpenFile file;
    private final JsonParser parser;

    private JsonTree(OpenFile file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** Several values one after another (JSON lines) are the items of an array. */
    static DataTree parse(OpenFile file) {
        return parse(file, file.text());
    }

    /** @param text JSON that stands in the file */
    static DataTree parse(OpenFile file, String text) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Limits.JSON_DEPTH)
                        .maxNumberLength(Limits.NUMBER_LENGTH)
                        .build())
                .build();
        List<DataTree> values = new ArrayList<>();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            JsonTree tree = new JsonTree(file, parser);
            while (parser.nextToken() != null) {
                values.add(tree.value());
            }
        } catch (JacksonException e) {
            throw damaged(file, e);
        }
        return values.size() == 1 ? values.get(0) : new Items(values);
    }

    private DataTree value() {
        file.countCells(1);
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields();
            case START_ARRAY -> items();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Scalar(parser.getString(), true);
            case VALUE_NULL -> new Scalar("", false);
            default -> new Scalar(parser.getString(), false);
        };
    }

    private DataTree fields() {
        Map<String, DataTree> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            String name = key;
            for (int copy = 2; fields.containsKey(name); copy++) {
                name = key + " (" + copy + ")";
            }
            if (!name.equals(key)) {
                noteTwice(key, name);
            }
            parser.nextToken();
            fields.put(name, value());
        }
        return new Fields(fields);
    }

    private void noteTwice(String key, String name) {
        file.note(
                Kind.VALUE_AMBIGUOUS,
                file.at("", parser.currentLocation().getLineNr()),
                "An object gives the key '" + key + "' twice; the later value was read as '" + name + "'.",
                "See which is right; map that column in source.yml and ignore the other.");
    }

    private DataTree items() {
        List<DataTree> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new Items(items);
    }

    private static Refusal damaged(OpenFile file, JacksonException e) {
        String where = e.getLocation() == null
                ? ""
                : " on line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
        String what = e.getOriginalMessage().lines().findFirst().orElse("");
        return file.unreadable(
                "The JSON is not valid" + where + ": " + what, "Mend the file there, or fetch it again.");
    }
}
