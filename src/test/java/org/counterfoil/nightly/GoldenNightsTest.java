package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small nights whose release is known by heart: {@code nights/<name>/input} must give {@code nights/<name>/expected}. Run
 * with {@code -Dgolden.update=true} to write what is expected anew, and read the difference before committing it.
 */
class GoldenNightsTest {

    private static final Path NIGHTS = Path.of("src", "test", "resources", "nights");

    /** What the night has to say; the rest repeats the input or holds hashes of the program. */
    private static final List<String> TABLES =
            List.of("incidents", "claims", "reports", "links", "stated_totals", "breaks", "review", "issues");

    @TempDir
    Path folder = Path.of("");

    static List<Path> nights() throws IOException {
        try (Stream<Path> nights = Files.list(NIGHTS)) {
            return nights.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("nights")
    void nightGivesWhatIsExpected(Path night) throws IOException {
        Workspace workspace = new Workspace(folder);
        Path input = night.resolve("input");
        try (Stream<Path> files = Files.walk(input)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                workspace.write("input/" + input.relativize(file), Files.readString(file));
            }
        }
        Release release = workspace.published(Workspace.FIRST);
        for (String table : TABLES) {
            Path expected = night.resolve("expected").resolve(table + ".csv");
            String found =
                    Files.readString(release.folder().resolve(table + ".csv")).replace("\r\n", "\n");
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(expected.getParent());
                Files.writeString(expected, found);
            }
            assertThat(found).as(expected.toString()).isEqualTo(Files.readString(expected));
        }
    }
}
