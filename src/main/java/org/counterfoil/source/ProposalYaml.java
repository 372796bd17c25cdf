package org.counterfoil.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.counterfoil.source.DescriptorNode.Mapping;
import org.counterfoil.source.DescriptorNode.Scalar;
import org.counterfoil.source.DescriptorNode.Sequence;

/** Writes the parts of a descriptor as YAML, with comments for people. */
final class ProposalYaml {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_./-]*(?: [A-Za-z0-9_./-]+)*|\\d+");
    private static final Set<String> WORDS_OF_YAML =
            Set.of("yes", "no", "on", "off", "true", "false", "null", "y", "n");

    private final Map<String, String> comments;
    private final StringBuilder yaml = new StringBuilder();

    /** @param comments by the path of a key: {@code documents/0/tables/0/columns/Date} */
    private ProposalYaml(Map<String, String> comments) {
        this.comments = comments;
    }

    static String of(DescriptorNode root, Map<String, String> comments) {
        ProposalYaml writer = new ProposalYaml(comments);
        writer.write(root, "", "");
        return writer.yaml.toString();
    }

    private void write(DescriptorNode node, String indent, String path) {
        if (node instanceof Mapping mapping) {
            mapping.entries().forEach((key, value) -> entry(key, value, indent, path + key));
        } else if (node instanceof Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                int from = yaml.length();
                write(list.items().get(i), indent + "  ", path + i + "/");
                yaml.replace(from, from + indent.length() + 2, indent + "- ");
            }
        }
    }

    private void entry(String key, DescriptorNode value, String indent, String path) {
        yaml.append(indent).append(quoted(key)).append(':');
        String comment = comments.containsKey(path) ? "   # " + Spaces.collapse(comments.get(path)) : "";
        if (value instanceof Scalar scalar) {
            yaml.append(' ').append(quoted(scalar.text())).append(comment).append('\n');
        } else if (value instanceof Sequence list && isFlat(list)) {
            yaml.append(" [")
                    .append(String.join(", ", texts(list)))
                    .append(']')
                    .append(comment)
                    .append('\n');
        } else {
            yaml.append(comment).append('\n');
            write(value, indent + "  ", path + "/");
        }
    }

    private static boolean isFlat(Sequence list) {
        return list.items().stream().allMatch(Scalar.class::isInstance);
    }

    private static List<String> texts(Sequence list) {
        return list.items().stream().map(item -> quoted(((Scalar) item).text())).toList();
    }

    private static String quoted(String text) {
        if (PLAIN.matcher(text).matches() && !WORDS_OF_YAML.contains(text.toLowerCase(Locale.ROOT))) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (char letter : text.toCharArray()) {
            quoted.append(
                    switch (letter) {
                        case '"' -> "\\\"";
                        case '\\' -> "\\\\";
                        case '\n' -> "\\n";
                        case '\t' -> "\\t";
                        default -> letter < ' ' ? "\\x" + hex(letter) : String.valueOf(letter);
                    });
        }
        return quoted.append('"').toString();
    }

    private static String hex(char letter) {
        return String.format(Locale.ROOT, "%02x", (int) letter);
    }
}
