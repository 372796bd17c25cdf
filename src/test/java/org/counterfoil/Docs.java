package org.counterfoil;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The documentation and the sources of the program, as tests read them. */
public final class Docs {

    public static final Path README = Path.of("README.md");
    public static final Path FOLDER = Path.of("docs");

    private Docs() {}

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** The pages for people: the README, the changelog, those of the input and the output, and all of {@code docs}. */
    public static List<Path> pages() {
        return Stream.concat(
                        Stream.of("README.md", "CHANGELOG.md", "input/README.md", "output/README.md")
                                .map(Path::of),
                        below(FOLDER, ".md").stream())
                .toList();
    }

    /** All files below a folder whose names end so, sorted. */
    public static List<Path> below(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read", e);
        }
    }

    /** What the first group of the expression catches, wherever it is found. */
    public static List<String> found(String text, String regex) {
        return Pattern.compile(regex)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
