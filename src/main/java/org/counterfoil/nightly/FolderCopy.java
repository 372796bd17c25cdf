package org.counterfoil.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Folders to work in that are gone when the work ends. */
final class FolderCopy {

    private FolderCopy() {}

    /** A piece of work in a folder. */
    interface Work<T> {
        T in(Path folder) throws IOException;
    }

    /**
     * @param name what the folder's name begins with
     * @throws IOException if there is no room for it, or the work fails so
     */
    static <T> T temporary(String name, Work<T> work) throws IOException {
        Path folder = Files.createTempDirectory(name);
        try {
            return work.in(folder);
        } finally {
            delete(folder);
        }
    }

    /** Of everything below a folder but what is left out; one that is not there has nothing. */
    static void copy(Path from, Path to, Predicate<Path> leftOut) throws IOException {
        for (Path file : walk(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(target);
            } else if (!leftOut.test(file)) {
                Files.copy(file, target);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files =
                walk(folder).stream().sorted(Comparator.reverseOrder()).toList();
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }

    private static List<Path> walk(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList();
        }
    }
}
