package org.counterfoil.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.counterfoil.release.ReleaseId;

/** A release that is written and not in its place yet. To be put there once; one that never is, is removed when the next is written. */
final class ReleaseDraft {

    private final Path output;
    private final ReleaseId id;
    private final Path partial;

    /** @param partial beside the release's place */
    ReleaseDraft(Path output, ReleaseId id, Path partial) {
        this.output = output;
        this.id = id;
        this.partial = partial;
    }

    /**
     * Moves it into place by one rename, and makes it the latest. A release of that name with the same bytes is accepted.
     *
     * @return the folder of the release
     * @throws IOException if another release of that name is there, or it cannot be moved; nothing was altered then
     */
    Path place() throws IOException {
        Path release = ReleaseFolder.folder(output, id);
        if (Files.exists(release)) {
            accept(release);
        } else {
            move();
        }
        LatestRelease.set(output, id);
        return release;
    }

    /** Its file of sums. */
    String sums() throws IOException {
        return Files.readString(partial.resolve(ReleaseFolder.SUMS));
    }

    /** Moves it into place by one rename, where nothing is there, and leaves the latest as it is. */
    void move() throws IOException {
        Durable.syncTree(partial);
        Files.move(partial, ReleaseFolder.folder(output, id), StandardCopyOption.ATOMIC_MOVE);
        Durable.sync(partial.resolveSibling("."));
    }

    /** Removes it. */
    void discard() throws IOException {
        Durable.delete(partial);
    }

    /** The sums name every file and its bytes: equal sums are equal releases, if the release is what its sums say. */
    private void accept(Path release) throws IOException {
        String fresh = sums();
        boolean same = fresh.equals(Checksums.of(release))
                && Files.exists(release.resolve(ReleaseFolder.SUMS))
                && fresh.equals(Files.readString(release.resolve(ReleaseFolder.SUMS)));
        discard();
        if (!same) {
            throw new IOException("There is another release at " + release + ", and releases are never altered."
                    + " Publish under the next revision, or move that folder away.");
        }
    }
}
