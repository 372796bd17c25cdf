package org.counterfoil.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterfoil.incident.Sha256;

/** The hashes of a folder's files, in the form that {@code sha256sum --check SHA256SUMS} takes. */
final class Checksums {

    private Checksums() {}

    /** One line a file, by name, those of folders within included; the file of sums itself is left out. */
    static String of(Path folder) throws IOException {
        StringBuilder sums = new StringBuilder();
        for (String file : files(folder)) {
            if (!file.equals(ReleaseFolder.SUMS)) {
                sums.append(line(file, sha256(folder.resolve(file))));
            }
        }
        return sums.toString();
    }

    /** The same of what was written; the file of sums is not yet among them. */
    static String of(List<Manifest.Entry> written) {
        return written.stream().map(file -> line(file.path(), file.sha256())).collect(Collectors.joining());
    }

    private static String line(String file, String hash) {
        return hash + "  " + file + "\n";
    }

    /** Names of all files below a folder, with slashes, sorted. */
    static List<String> files(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            return below.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** Names of the files whose lines are not the same in two files of sums, or stand in one alone; sorted. */
    static List<String> differing(String sums, String others) {
        TreeSet<String> lines = new TreeSet<>(sums.lines().toList());
        TreeSet<String> names = new TreeSet<>();
        others.lines().filter(line -> !lines.remove(line)).map(Checksums::name).forEach(names::add);
        lines.stream().map(Checksums::name).forEach(names::add);
        return List.copyOf(names);
    }

    /** Names of the files that have a line. */
    static Set<String> names(String sums) {
        return sums.lines().map(Checksums::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(String line) {
        return line.substring(line.indexOf("  ") + 2);
    }

    static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Sha256.of(in);
        }
    }
}
