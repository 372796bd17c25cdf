package org.counterfoil.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.counterfoil.incident.Rendition;
import org.counterfoil.intake.UnreadableDocument;
import org.counterfoil.source.Descriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every source that ships owes its reader. */
class ShippedSourcesTest {

    private static final Path SOURCES = Path.of("input", "sources");
    private static final String TRACKER = "defihacklabs";

    static List<String> sources() throws IOException {
        try (Stream<Path> folders = Files.list(SOURCES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void descriptorIsValid(String source) throws IOException, UnreadableDocument {
        assertThat(ShippedInput.reading(source).messages()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void everyFileIsDescribedAndEveryDescribedFileIsThere(String source) throws IOException, UnreadableDocument {
        Descriptor descriptor = descriptor(source);
        try (Stream<Path> files = Files.list(SOURCES.resolve(source))) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("source.yml"))
                    .sorted()
                    .toList();
            assertThat(descriptor.documents().stream().map(layout -> layout.file()))
                    .containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void citesItsDocumentAndSaysWhatIsRestated(String source) throws IOException, UnreadableDocument {
        Descriptor descriptor = descriptor(source);
        assertThat(descriptor.cite()).isNotBlank();
        assertThat(descriptor.rendition()).isEqualTo(source.equals(TRACKER) ? Rendition.ORIGINAL : Rendition.RESTATED);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void copiesOnlySourcesThatShip(String source) throws IOException, UnreadableDocument {
        assertThat(sources()).containsAll(descriptor(source).copies());
    }

    @Test
    void everyUnSourceSaysThatItWasReadFromASecondaryCopy() throws IOException, UnreadableDocument {
        assertThat(sources().stream().filter(source -> source.startsWith("un-")))
                .isNotEmpty()
                .allSatisfy(source -> assertThat(descriptor(source).readFrom()).isNotBlank());
    }

    private static Descriptor descriptor(String source) throws IOException, UnreadableDocument {
        return ShippedInput.reading(source).descriptor().orElseThrow();
    }
}
