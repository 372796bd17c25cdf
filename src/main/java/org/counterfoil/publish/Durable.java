package org.counterfoil.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Brings files and folders to the disk, and takes them from it. */
final class Durable {

    private Durable() {}

    /** Every file below, then the folder. */
    static void syncTree(Path folder) throws IOException {
        for (Path path : below(folder)) {
            sync(path);
        }
    }

    /** A file or a folder. Where the system cannot open folders (Windows), its renames must do. */
    static void sync(Path path) throws IOException {
        boolean folder = Files.isDirectory(path);
        StandardOpenOption how = folder ? StandardOpenOption.READ : StandardOpenOption.WRITE;
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        } catch (IOException e) {
            if (!folder) {
                throw e;
            }
        }
    }

    static void delete(Path path) throws IOException {
        for (Path each : below(path)) {
            Files.delete(each);
        }
    }

    /** Deepest first. */
    private static List<Path> below(Path path) throws IOException {
        try (Stream<Path> paths = Files.walk(path)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
