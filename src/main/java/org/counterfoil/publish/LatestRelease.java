package org.counterfoil.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.counterfoil.release.ReleaseId;

/**
 * Which release is the latest: {@code output/latest}, a symbolic link to its folder, or where the file system has none a
 * file that holds its name. Switched by one rename.
 */
public final class LatestRelease {

    private static final String NAME = "latest";

    private LatestRelease() {}

    static void set(Path output, ReleaseId id) throws IOException {
        Path latest = output.resolve(NAME);
        if (find(output).filter(id::equals).isPresent()) {
            return;
        }
        Path fresh = output.resolve("." + NAME + ".partial");
        Files.deleteIfExists(fresh);
        try {
            Files.createSymbolicLink(fresh, Path.of("releases", id.text()));
        } catch (UnsupportedOperationException | IOException noLinksHere) {
            Files.writeString(fresh, id.text() + "\n");
        }
        Files.move(fresh, latest, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Durable.sync(output);
    }

    /** @throws IOException if {@code latest} is there and cannot be read or names no release */
    public static Optional<ReleaseId> find(Path output) throws IOException {
        Path latest = output.resolve(NAME);
        if (!Files.exists(latest, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (Files.isDirectory(latest, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(latest + " is a folder, not a link to a release (was the output copied without its"
                    + " links?). Move it away and publish again");
        }
        String name = Files.isSymbolicLink(latest)
                ? Files.readSymbolicLink(latest).getFileName().toString()
                : Files.readString(latest).strip();
        try {
            return Optional.of(ReleaseId.parse(name));
        } catch (IllegalArgumentException e) {
            throw new IOException(latest + " names no release: '" + name + "'. Remove it and publish again.", e);
        }
    }
}
