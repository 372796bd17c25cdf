package org.counterfoil.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterfoil.source.DescriptorNode.Mapping;
import org.counterfoil.source.DescriptorNode.Scalar;
import org.counterfoil.source.DescriptorNode.Sequence;

/**
 * The parts of a proposed descriptor.
 *
 * @param comments by the path of the key they stand behind: {@code documents/0/tables/0/columns/Date}
 */
record ProposalTree(DescriptorNode root, Map<String, String> comments) {

    static ProposalTree of(RawDocument raw, String records, List<TableGuess> guesses) {
        Map<String, String> comments = new LinkedHashMap<>();
        Map<String, DescriptorNode> document = new LinkedHashMap<>();
        document.put("file", text(raw.path()));
        if (!records.isEmpty()) {
            document.put("records", text(records));
            comments.put("documents/0/records", "likely: the longest list of objects");
        }
        List<DescriptorNode> tables = new ArrayList<>();
        for (TableGuess guess : guesses) {
            String path = "documents/0/tables/" + tables.size();
            tables.add(new ProposedTable(guess, path, comments).node());
        }
        if (!tables.isEmpty()) {
            document.put("tables", new Sequence(1, tables));
        }
        return new ProposalTree(source(raw, document), comments);
    }

    static ProposalTree of(RawDocument raw, Profile profile) {
        Map<String, DescriptorNode> document = new LinkedHashMap<>();
        document.put("file", text(raw.path()));
        document.put("profile", text(profile.text()));
        return new ProposalTree(source(raw, document), Map.of());
    }

    private static DescriptorNode source(RawDocument raw, Map<String, DescriptorNode> document) {
        Map<String, DescriptorNode> source = new LinkedHashMap<>();
        source.put("title", text(raw.path()));
        source.put("publisher", text("Unknown publisher"));
        source.put("kind", text("tracker"));
        source.put("rank", text("9"));
        source.put("licence", text("unknown"));
        source.put("documents", new Sequence(1, List.of(map(document))));
        return map(source);
    }

    static Scalar text(String text) {
        return new Scalar(1, text);
    }

    static Mapping map(Map<String, DescriptorNode> entries) {
        return new Mapping(1, entries, Map.of());
    }
}
