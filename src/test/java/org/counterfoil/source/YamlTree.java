package org.counterfoil.source;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Makes the parts of a descriptor of YAML text. */
final class YamlTree {

    private YamlTree() {}

    static DescriptorNode of(String yaml) {
        return node(new Yaml(new LoaderOptions()).compose(new StringReader(yaml)));
    }

    private static DescriptorNode node(Node node) {
        int line = node.getStartMark().getLine() + 1;
        if (node instanceof SequenceNode list) {
            return new DescriptorNode.Sequence(
                    line, list.getValue().stream().map(YamlTree::node).toList());
        }
        if (node instanceof MappingNode mapping) {
            Map<String, DescriptorNode> entries = new LinkedHashMap<>();
            Map<String, Integer> lines = new LinkedHashMap<>();
            for (NodeTuple tuple : mapping.getValue()) {
                String key = ((ScalarNode) tuple.getKeyNode()).getValue();
                entries.put(key, node(tuple.getValueNode()));
                lines.put(key, tuple.getKeyNode().getStartMark().getLine() + 1);
            }
            return new DescriptorNode.Mapping(line, entries, lines);
        }
        return new DescriptorNode.Scalar(line, ((ScalarNode) node).getValue());
    }
}
