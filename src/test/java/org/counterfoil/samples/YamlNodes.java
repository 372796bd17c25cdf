package org.counterfoil.samples;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterfoil.source.DescriptorNode;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A {@code source.yml} as written, for the tests of what ships. */
final class YamlNodes {

    private YamlNodes() {}

    static DescriptorNode read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return node(new Yaml(new LoaderOptions()).compose(reader));
        }
    }

    private static DescriptorNode node(Node node) {
        int line = node.getStartMark().getLine() + 1;
        if (node instanceof ScalarNode scalar) {
            return new DescriptorNode.Scalar(line, scalar.getValue());
        }
        if (node instanceof SequenceNode sequence) {
            List<DescriptorNode> items =
                    sequence.getValue().stream().map(YamlNodes::node).toList();
            return new DescriptorNode.Sequence(line, items);
        }
        Map<String, DescriptorNode> entries = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (NodeTuple tuple : ((MappingNode) node).getValue()) {
            ScalarNode key = (ScalarNode) tuple.getKeyNode();
            if (entries.put(key.getValue(), node(tuple.getValueNode())) != null) {
                throw new IllegalStateException("The key " + key.getValue() + " stands twice: " + key.getStartMark());
            }
            lines.put(key.getValue(), key.getStartMark().getLine() + 1);
        }
        return new DescriptorNode.Mapping(line, entries, lines);
    }
}
