package org.counterfoil.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterfoil.release.Provenance;
import org.counterfoil.release.ReleaseId;
import org.counterfoil.release.Table;

/**
 * The releases under an output folder: {@code releases/<night>.<n>/}, and {@code latest} beside them. A release is written
 * beside and moved into place by one rename; one that is there is never altered.
 */
public final class ReleaseFolder {

    public static final String WORKBOOK = "counterfoil.xlsx";
    public static final String SUMS = "SHA256SUMS";

    private static final String RELEASES = "releases";
    private static final String PARTIAL = ".partial";

    private ReleaseFolder() {}

    /**
     * Publishes the tables with what they were made of, and makes the release the latest. A release of that name with the same bytes is accepted: a
     * killed run may be started again anywhere. What a killed run left half-written is removed.
     *
     * @return the folder of the release
     * @throws IOException if it cannot be written, or if another release of that name is there; nothing was altered then
     */
    public static Path publish(Path output, ReleaseId id, List<Table> tables, Provenance made) throws IOException {
        return draft(output, id, tables, made).place();
    }

    /**
     * Writes a release beside its place. What a killed run left half-written is removed.
     *
     * @throws IOException if it cannot be written, or could not be made the latest; nothing was altered then
     */
    static ReleaseDraft draft(Path output, ReleaseId id, List<Table> tables, Provenance made) throws IOException {
        Files.createDirectories(output);
        LatestRelease.find(output); // what cannot be switched afterwards must stop the night before
        return draft(output, id, tables, Optional.of(made));
    }

    private static ReleaseDraft draft(Path output, ReleaseId id, List<Table> tables, Optional<Provenance> made)
            throws IOException {
        Path releases = Files.createDirectories(output.resolve(RELEASES));
        removeLeftovers(releases);
        Path partial = Files.createDirectory(releases.resolve("." + id.text() + PARTIAL));
        ReleaseWriting.write(partial, id, tables, made);
        return new ReleaseDraft(output, id, partial);
    }

    /**
     * Makes a release the latest again, where {@code latest} was lost or names another, as after a copy without links.
     *
     * @return whether it had to be; not where the release is not there
     * @throws IOException if {@code latest} cannot be read or switched
     */
    public static boolean restoreLatest(Path output, ReleaseId id) throws IOException {
        if (!Files.isDirectory(folder(output, id))
                || LatestRelease.find(output).filter(id::equals).isPresent()) {
            return false;
        }
        LatestRelease.set(output, id);
        return true;
    }

    private static void removeLeftovers(Path releases) throws IOException {
        try (Stream<Path> entries = Files.list(releases)) {
            for (Path entry : entries.toList()) {
                if (entry.getFileName().toString().endsWith(PARTIAL)) {
                    Durable.delete(entry);
                }
            }
        }
    }

    /**
     * Removes releases, each by one rename before its files go, so that no reader sees half of one.
     *
     * @return those that were there
     * @throws IOException if one cannot be removed; those before it are
     * @throws IllegalArgumentException if one is the latest
     */
    public static List<ReleaseId> remove(Path output, List<ReleaseId> gone) throws IOException {
        if (LatestRelease.find(output).filter(gone::contains).isPresent()) {
            throw new IllegalArgumentException("The latest release is never removed");
        }
        List<ReleaseId> removed = new ArrayList<>();
        for (ReleaseId id : gone) {
            Path release = folder(output, id);
            if (Files.isDirectory(release)) {
                Path partial = release.resolveSibling("." + id.text() + PARTIAL);
                Files.move(release, partial, StandardCopyOption.ATOMIC_MOVE);
                Durable.delete(partial);
                removed.add(id);
            }
        }
        return removed;
    }

    /**
     * A release that was written once more.
     *
     * @param wasThere whether a release of that name was there: it is left as it is, and only compared
     * @param differing names of files whose bytes are not those that were published
     */
    public record Rewritten(Path folder, boolean wasThere, List<String> differing) {}

    /**
     * Writes a release again, if it is not there; {@code latest} stays what it is. One that is there is never altered.
     *
     * @param made what it was made of; empty where that is not known
     * @param sums what its file of sums was when it was published; empty where it is not known
     */
    public static Rewritten rewrite(
            Path output, ReleaseId id, List<Table> tables, Optional<Provenance> made, String sums) throws IOException {
        ReleaseDraft draft = draft(output, id, tables, made);
        Path release = folder(output, id);
        String fresh = draft.sums();
        if (Files.exists(release)) {
            draft.discard();
            return new Rewritten(release, true, Checksums.differing(fresh, Checksums.of(release)));
        }
        draft.move();
        return new Rewritten(release, false, sums.isEmpty() ? List.of() : Checksums.differing(fresh, sums));
    }

    /** The file of sums of a release. */
    public static String sums(Path output, ReleaseId id) throws IOException {
        return Files.readString(folder(output, id).resolve(SUMS));
    }

    /** The files of a release that are not what its file of sums says; a missing one is named too. */
    public static List<String> damaged(Path output, ReleaseId id) throws IOException {
        return Checksums.differing(sums(output, id), Checksums.of(folder(output, id)));
    }

    /** The releases that are there, oldest first. Folders with other names are passed over. */
    public static List<ReleaseId> list(Path output) throws IOException {
        return in(output.resolve(RELEASES));
    }

    /** The same of the folder that a release lies in, itself included. */
    public static List<ReleaseId> beside(Path release) throws IOException {
        return in(release.toAbsolutePath().resolveSibling("."));
    }

    static List<ReleaseId> in(Path releases) throws IOException {
        if (!Files.isDirectory(releases)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(releases)) {
            return entries.filter(Files::isDirectory)
                    .flatMap(entry -> id(entry.getFileName().toString()).stream())
                    .sorted()
                    .toList();
        }
    }

    private static Optional<ReleaseId> id(String name) {
        try {
            return Optional.of(ReleaseId.parse(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * The tables of a release as texts, from its CSV files, by name: enough to tell what changed since.
     *
     * @throws IOException if the release is not there or cannot be read
     */
    public static List<Table> read(Path output, ReleaseId id) throws IOException {
        return read(folder(output, id));
    }

    /** Where a release lies, or would. */
    public static Path folder(Path output, ReleaseId id) {
        return output.resolve(RELEASES).resolve(id.text());
    }

    static List<Table> read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.filter(entry -> entry.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
        List<Table> tables = new ArrayList<>();
        for (Path file : files) {
            tables.add(CsvFile.read(file));
        }
        return tables;
    }
}
