package org.counterfoil.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterfoil.source.DescriptorNode.Mapping;
import org.counterfoil.source.DescriptorNode.Sequence;
import org.junit.jupiter.api.Test;

/** docs/sources.md is the contract: what it shows is read, and what is read it shows. */
class DocsTest {

    private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Set<String> FREE = Set.of("columns", "constants", "ignore", "lookups", "is", "filled");

    private static String examples() throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(Path.of("docs", "sources.md")));
        StringBuilder yaml = new StringBuilder();
        while (block.find()) {
            yaml.append(block.group(1).replaceAll("(?m)^documents: \\[].*$", ""));
        }
        return yaml.toString();
    }

    @Test
    void showsOneDescriptorThatIsValid() throws IOException {
        assertThat(Descriptor.read("un-panel", YamlTree.of(examples()), Given.SCHEMA)
                        .messages())
                .isEmpty();
    }

    @Test
    void showsEveryKeyAndNoOther() throws IOException {
        Set<String> shown = new TreeSet<>();
        collect(YamlTree.of(examples()), "", shown);
        Set<String> known = Stream.of(DescriptorKeys.values())
                .flatMap(part -> part.keys().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown).isEqualTo(known);
    }

    /** The keys of free mappings (headers, fields, texts) are none of ours. */
    private static void collect(DescriptorNode node, String under, Set<String> keys) {
        if (node instanceof Sequence list) {
            list.items().forEach(item -> collect(item, under, keys));
        } else if (node instanceof Mapping mapping) {
            boolean free = FREE.contains(under);
            mapping.entries().forEach((key, value) -> {
                if (free) {
                    collect(value, under.equals("lookups") ? "is" : "", keys);
                } else {
                    keys.add(key);
                    collect(value, key, keys);
                }
            });
        }
    }
}
