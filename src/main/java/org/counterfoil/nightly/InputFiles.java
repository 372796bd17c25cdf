package org.counterfoil.nightly;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterfoil.incident.Sha256;
import org.counterfoil.intake.DocumentFile;
import org.counterfoil.intake.InputListing;
import org.counterfoil.intake.SourceFolder;

/** The files of an input folder that a night may depend on, each with its hash. */
final class InputFiles {

    static final String OVERRIDES = "overrides.csv";

    private InputFiles() {}

    /**
     * Hashes by path below the folder, {@code /} between folders: documents and descriptors of all sources, tables, decisions, what
     * was let pass. Licences and notes beside the documents are not among them.
     *
     * @throws Refusal if a file that was there a moment ago cannot be read
     */
    static SortedMap<String, String> of(Path input, InputListing listing) {
        SortedMap<String, String> files = new TreeMap<>();
        listing.sources().forEach(source -> add(source, files));
        add(listing.tables(), "", files);
        add(listing.decisions().stream().toList(), "", files);
        add(listing.handedBack(), "", files);
        Path overrides = input.resolve(OVERRIDES);
        if (Files.isRegularFile(overrides)) {
            files.put(OVERRIDES, sha256(overrides));
        }
        return files;
    }

    private static void add(SourceFolder source, SortedMap<String, String> files) {
        String folder = "sources/" + source.source() + "/";
        add(source.descriptor().stream().toList(), folder, files);
        add(
                source.documents().stream()
                        .filter(document -> !isNotice(document.path()))
                        .toList(),
                folder,
                files);
    }

    private static void add(List<DocumentFile> found, String folder, SortedMap<String, String> files) {
        found.forEach(file -> files.put(folder + file.path(), file.sha256()));
    }

    /** Licences and notes beside the documents are no documents. */
    static boolean isNotice(String path) {
        return path.matches("(?i)(.*/)?(licen[cs]e|notice|readme)([.-].*)?");
    }

    private static String sha256(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return Sha256.of(content);
        } catch (IOException e) {
            throw new Refusal(ExitCode.INPUT_UNUSABLE, file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
