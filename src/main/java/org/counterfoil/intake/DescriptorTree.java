package org.counterfoil.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterfoil.source.DescriptorNode;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** From YAML's nodes to ours. */
final class DescriptorTree {

    private final Path file;

    private DescriptorTree(Path file) {
        this.file = file;
    }

    /** @param root null for a file without content */
    static DescriptorNode of(Path file, @Nullable Node root) {
        if (root == null) {
            throw DescriptorFile.invalid(file, 1, "The file is empty.", "Describe the source (docs/sources.md).");
        }
        return new DescriptorTree(file).node(root);
    }

    private DescriptorNode node(Node node) {
        refuseWhatWeDoNotUse(node);
        if (node instanceof ScalarNode) {
            return new DescriptorNode.Scalar(line(node), ((ScalarNode) node).getValue());
        }
        if (node instanceof SequenceNode) {
            List<DescriptorNode> items = new ArrayList<>();
            ((SequenceNode) node).getValue().forEach(item -> items.add(node(item)));
            return new DescriptorNode.Sequence(line(node), items);
        }
        return mapping((MappingNode) node);
    }

    private DescriptorNode mapping(MappingNode node) {
        Map<String, DescriptorNode> entries = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (NodeTuple entry : node.getValue()) {
            String key = key(entry.getKeyNode());
            Integer before = lines.put(key, line(entry.getKeyNode()));
            if (before != null) {
                throw invalid(
                        entry.getKeyNode(),
                        "The key '" + key + "' stands on line " + before + " already.",
                        "Take one of them away.");
            }
            entries.put(key, node(entry.getValueNode()));
        }
        return new DescriptorNode.Mapping(line(node), entries, lines);
    }

    private String key(Node node) {
        refuseWhatWeDoNotUse(node);
        if (node instanceof ScalarNode) {
            return ((ScalarNode) node).getValue();
        }
        throw invalid(node, "A key is not a word.", "Put the key into quotes.");
    }

    /** Anchors can make a small file endless, tags name classes; a descriptor needs neither. */
    private void refuseWhatWeDoNotUse(Node node) {
        if (node.getAnchor() != null) {
            throw invalid(node, "Anchors and aliases (& and *) are not read.", "Write the value out, or quote it.");
        }
        if (!node.getTag().startsWith(Tag.PREFIX)) {
            throw invalid(
                    node, "Tags (" + node.getTag().getValue() + ") are not read.", "Take the tag away, or quote it.");
        }
    }

    private Refusal invalid(Node node, String seen, String advice) {
        return DescriptorFile.invalid(file, line(node), seen, advice);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
