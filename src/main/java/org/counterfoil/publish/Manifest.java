package org.counterfoil.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.counterfoil.release.Provenance;
import org.counterfoil.release.ReleaseId;
import tools.jackson.core.JacksonException;

/**
 * {@code manifest.json}: the hash of every file of a release, bound to what the release was made of. Its own hash stands in the
 * file of sums, and that file's in the manifest of the release that follows.
 *
 * @param release name of the release
 * @param previous the release that this one follows; names are empty for the first
 * @param input what the input folder held
 * @param tables hashes of what the tables say that anyone may edit, built-in ones included
 * @param files of the release, by path; all but the manifest and the file of sums
 */
record Manifest(
        String release,
        Program program,
        Previous previous,
        Input input,
        SortedMap<String, String> tables,
        List<Entry> files) {

    static final String FILE = "manifest.json";

    /** @param build hash of the program's own classes and tables */
    record Program(String version, String build) {}

    /** @param sums hash of its file of sums */
    record Previous(String release, String sums) {}

    /**
     * @param fingerprint one hash over everything the night depended on but what the ledger remembered
     * @param files hashes of its files, by path
     */
    record Input(String fingerprint, SortedMap<String, String> files) {}

    /** @param path below the release's folder */
    record Entry(String path, long bytes, String sha256) {}

    /** @param files that were written until now */
    static Manifest of(ReleaseId id, Provenance made, List<Entry> files) {
        return new Manifest(
                id.text(),
                new Program(made.program(), made.build()),
                new Previous(made.previous(), made.previousSums()),
                new Input(made.fingerprint(), made.files()),
                made.tables(),
                files);
    }

    /** Of the files that a folder holds. */
    static List<Entry> entries(Path folder) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (String path : Checksums.files(folder)) {
            if (!path.equals(FILE) && !path.equals(ReleaseFolder.SUMS)) {
                Path file = folder.resolve(path);
                entries.add(new Entry(path, Files.size(file), Checksums.sha256(file)));
            }
        }
        return entries;
    }

    String text() {
        return JsonFile.text(this);
    }

    /** @throws IOException if there is none, or it cannot be read */
    static Manifest read(Path folder) throws IOException {
        try {
            return JsonFile.JSON.readValue(Files.readString(folder.resolve(FILE)), Manifest.class);
        } catch (JacksonException e) {
            throw new IOException(folder.resolve(FILE) + " is damaged: " + e.getOriginalMessage(), e);
        }
    }
}
