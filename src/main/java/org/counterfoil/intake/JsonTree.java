package org.counterfoil.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** JSON as it was written: numbers keep their text, objects their order, and a key given twice is an error. */
sealed interface JsonTree {

    /** @param number whether the text is a number's */
    record Scalar(String text, boolean number) implements JsonTree {}

    record Items(List<JsonTree> items) implements JsonTree {}

    record Fields(Map<String, JsonTree> fields) implements JsonTree {}

    /** Several values one after another (JSON lines) are the items of an array. */
    static JsonTree parse(OpenFile file) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Limits.JSON_DEPTH)
                        .build())
                .build();
        List<JsonTree> values = new ArrayList<>();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), file.text())) {
            while (parser.nextToken() != null) {
                values.add(value(file, parser));
            }
        }
        return values.size() == 1 ? values.get(0) : new Items(values);
    }

    private static JsonTree value(OpenFile file, JsonParser parser) {
        file.countCells(1);
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(file, parser);
            case START_ARRAY -> items(file, parser);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Scalar(parser.getString(), true);
            case VALUE_NULL -> new Scalar("", false);
            default -> new Scalar(parser.getString(), false);
        };
    }

    private static JsonTree fields(OpenFile file, JsonParser parser) {
        Map<String, JsonTree> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(file, parser));
        }
        return new Fields(fields);
    }

    private static JsonTree items(OpenFile file, JsonParser parser) {
        List<JsonTree> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(file, parser));
        }
        return new Items(items);
    }
}
