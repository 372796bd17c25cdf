package org.counterfoil.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterfoil.incident.Rendition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DescriptorTest {

    private static final String GOOD = """
            title: A list
            publisher: Example Firm
            kind: firm
            rank: 3
            licence: CC0-1.0
            rendition: restated
            stated: 2019-08
            coverage: {from: 2015-12, to: 2019-05}
            documents:
              - file: "*.csv"
                tables:
                  - key: [No]
                    columns:
                      Date: occurred
            """;

    private static List<String> messages(String yaml) {
        return Descriptor.read("list", YamlTree.of(yaml), Given.SCHEMA).messages();
    }

    static List<org.junit.jupiter.params.provider.Arguments> errors() {
        return Given.records("/cases/descriptor-errors.csv").stream()
                .map(row -> org.junit.jupiter.params.provider.Arguments.of(
                        row.getField("replace").replace("\\n", "\n"),
                        row.getField("by").replace("\\n", "\n"),
                        row.getField("message"),
                        row.getField("why")))
                .toList();
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("errors")
    void saysWhatIsWrongAndWhere(String replace, String by, String message, String why) {
        assertThat(GOOD).contains(replace);
        assertThat(messages(GOOD.replace(replace, by))).as(why).containsExactly(message.split(" // "));
    }

    @Test
    void hasAnErrorForEveryKey() {
        String wrong = Given.records("/cases/descriptor-errors.csv").stream()
                .map(row -> row.getField("by") + "\n")
                .collect(Collectors.joining());
        assertThat(Stream.of(DescriptorKeys.values()).flatMap(part -> part.keys().stream()))
                .allSatisfy(key -> assertThat(wrong).containsPattern("(?<![a-z-])" + key + ":"));
    }

    @Test
    void readsWhoSpeaks() {
        Descriptor descriptor = Descriptor.read("list", YamlTree.of(GOOD), Given.SCHEMA)
                .descriptor()
                .orElseThrow();
        assertThat(descriptor.profile().rank()).isEqualTo(3);
        assertThat(descriptor.speaker()).isEqualTo("Example Firm");
        assertThat(descriptor.rendition()).isEqualTo(Rendition.RESTATED);
        assertThat(Objects.requireNonNull(descriptor.coverage()).window()).hasToString("2015-12-01/2019-05-31");
        assertThat(descriptor.layout("a.csv").orElseThrow().stated()).hasToString("2019-08");
        assertThat(descriptor.layout("sub/a.csv")).isEmpty();
    }

    @Test
    void tellsEveryErrorAtOnce() {
        assertThat(messages("titel: A list\nkind: newspaper\ndocuments: []\n"))
                .containsExactly(
                        "source.yml, line 1: a source needs 'licence'; add it",
                        "source.yml, line 1: a source needs 'publisher'; add it",
                        "source.yml, line 1: a source needs 'rank'; add it",
                        "source.yml, line 1: a source needs 'title'; add it",
                        "source.yml, line 1: unknown key 'titel'; did you mean 'title'?",
                        "source.yml, line 2: unknown kind 'newspaper'; use one of un, government, firm, press, tracker");
    }
}
