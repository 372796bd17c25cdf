package org.counterfoil.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.Rendition;
import org.counterfoil.incident.Schema;
import org.counterfoil.source.Descriptor;
import org.counterfoil.source.DescriptorReading;
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
    void descriptorIsValid(String source) throws IOException {
        assertThat(reading(source).messages()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void everyFileIsDescribedAndEveryDescribedFileIsThere(String source) throws IOException {
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
    void citesItsDocumentAndSaysWhatIsRestated(String source) throws IOException {
        Descriptor descriptor = descriptor(source);
        assertThat(descriptor.cite()).isNotBlank();
        assertThat(descriptor.rendition()).isEqualTo(source.equals(TRACKER) ? Rendition.ORIGINAL : Rendition.RESTATED);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void copiesOnlySourcesThatShip(String source) throws IOException {
        assertThat(sources()).containsAll(descriptor(source).copies());
    }

    @Test
    void everyUnSourceSaysThatItWasReadFromASecondaryCopy() throws IOException {
        assertThat(sources().stream().filter(source -> source.startsWith("un-")))
                .isNotEmpty()
                .allSatisfy(source -> assertThat(descriptor(source).readFrom()).isNotBlank());
    }

    private static Descriptor descriptor(String source) throws IOException {
        return reading(source).descriptor().orElseThrow();
    }

    private static DescriptorReading reading(String source) throws IOException {
        return Descriptor.read(source, YamlNodes.read(SOURCES.resolve(source).resolve("source.yml")), schema());
    }

    private static Schema schema() {
        try (Stream<String> lines = Files.lines(Path.of("src", "main", "resources", "model", "schema.csv"))) {
            return new Schema(
                    lines.skip(1).map(line -> field(line.split(",", 4))).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Field field(String[] cells) {
        return new Field(
                cells[0], FieldKind.valueOf(cells[1]), cells[2].equals("yes"), cells[3].replaceAll("^\"|\"$", ""));
    }
}
