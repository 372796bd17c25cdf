package org.counterfoil.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.counterfoil.incident.Issue.Kind;
import org.counterfoil.source.DescriptorNode;
import org.counterfoil.source.DescriptorNode.Mapping;
import org.counterfoil.source.DescriptorNode.Scalar;
import org.counterfoil.source.DescriptorNode.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DescriptorFileTest {

    @TempDir
    Path folder;

    private DescriptorNode read(String yaml) throws Exception {
        Path source = Files.createDirectories(folder.resolve("un-panel"));
        return DescriptorFile.read(Files.writeString(source.resolve("source.yml"), yaml));
    }

    @Test
    void keepsScalarsAsWrittenAndEveryLine() throws Exception {
        Mapping root = (Mapping) read("# who\ntitle: 2019-08-30\nrank: 010\n\ncopies: [no, ~]\nempty:\n");

        assertThat(root.entries().keySet()).containsExactly("title", "rank", "copies", "empty");
        assertThat(root.keyLines()).containsEntry("title", 2).containsEntry("copies", 5);
        assertThat(root.entries().get("title")).isEqualTo(new Scalar(2, "2019-08-30"));
        assertThat(root.entries().get("rank")).isEqualTo(new Scalar(3, "010"));
        assertThat(((Sequence) root.entries().get("copies")).items())
                .containsExactly(new Scalar(5, "no"), new Scalar(5, "~"));
        assertThat(root.entries().get("empty")).isEqualTo(new Scalar(6, ""));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/descriptors.csv", numLinesToSkip = 1)
    void refusesWithTheLine(String yaml, String place, String seen, String why) {
        assertThatThrownBy(() -> read(yaml.replace("\\n", "\n").replace("\\t", "\t")))
                .as(why)
                .isInstanceOfSatisfying(UnreadableDocument.class, e -> {
                    assertThat(e.issue().kind()).isEqualTo(Kind.DESCRIPTOR_INVALID);
                    assertThat(e.issue().origin().source()).isEqualTo("un-panel");
                    assertThat(e.issue().origin().document()).isEqualTo("source.yml");
                    assertThat(e.issue().origin().place()).isEqualTo(place == null ? "" : place);
                    assertThat(e.issue().seen()).contains(seen);
                    assertThat(e.issue().advice()).isNotBlank();
                });
    }

    @Test
    void refusesDescriptorsNestedWithoutEnd() {
        assertThatThrownBy(() -> read("a: " + "[".repeat(5000)))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class,
                        e -> assertThat(e.issue().kind()).isEqualTo(Kind.DESCRIPTOR_INVALID));
    }

    @Test
    void refusesAFileThatIsMissing() {
        assertThatThrownBy(() -> DescriptorFile.read(folder.resolve("none/source.yml")))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageNotContaining(folder.toString());
    }
}
