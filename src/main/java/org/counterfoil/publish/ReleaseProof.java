package org.counterfoil.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.counterfoil.incident.Plural;
import org.counterfoil.incident.Sha256;
import org.counterfoil.release.Changes;
import org.counterfoil.release.KeyCheck;
import org.counterfoil.release.Provenance;
import org.counterfoil.release.ReleaseId;
import org.counterfoil.release.Table;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Whether a release is what it says of itself, from its files alone: bytes, rows, keys, twins, and that it follows on the release
 * before. Needs no input, no ledger and no network. For one thread.
 */
public final class ReleaseProof {

    private static final int HASH_SHOWN = 12;

    private final Path folder;
    private final List<String> held = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    private ReleaseProof(Path folder) {
        this.folder = folder;
    }

    /**
     * What was found.
     *
     * @param release its name, whatever the folder is called
     * @param held what is as it should be, as sentences
     * @param failures what is not, each with the file and the place; empty where the release is what it says
     * @param made what the release was made of
     */
    public record Findings(ReleaseId release, List<String> held, List<String> failures, Provenance made) {

        public Findings {
            held = List.copyOf(held);
            failures = List.copyOf(failures);
        }
    }

    /**
     * @param folder of the release; that of the release before is looked for beside it
     * @throws IOException if it has no manifest, or files that cannot be read
     */
    public static Findings of(Path folder) throws IOException {
        Manifest manifest = Manifest.read(folder);
        ReleaseProof proof = new ReleaseProof(folder);
        proof.sums();
        proof.manifest(manifest);
        if (proof.failures.isEmpty()) {
            proof.tables();
            proof.follows(manifest.previous());
        }
        return new Findings(id(manifest, folder), proof.held, proof.failures, made(manifest));
    }

    private static ReleaseId id(Manifest manifest, Path folder) throws IOException {
        try {
            return ReleaseId.parse(manifest.release());
        } catch (IllegalArgumentException e) {
            throw new IOException(folder.resolve(Manifest.FILE) + " is damaged: " + e.getMessage(), e);
        }
    }

    private static Provenance made(Manifest manifest) {
        return new Provenance(
                manifest.program().version(),
                manifest.program().build(),
                manifest.input().fingerprint(),
                manifest.tables(),
                manifest.input().files(),
                manifest.previous().release(),
                manifest.previous().sums());
    }

    private void sums() throws IOException {
        Path file = folder.resolve(ReleaseFolder.SUMS);
        if (!Files.exists(file)) {
            failures.add("There is no file " + ReleaseFolder.SUMS + ".");
            return;
        }
        String said = Files.readString(file);
        String found = Checksums.of(folder);
        Checksums.differing(said, found).forEach(path -> failures.add(differing(path, said, found)));
    }

    private static String differing(String path, String said, String found) {
        if (!Checksums.names(found).contains(path)) {
            return path + " is missing: " + ReleaseFolder.SUMS + " names it.";
        }
        return Checksums.names(said).contains(path)
                ? path + " is altered: its bytes are not those that " + ReleaseFolder.SUMS + " names."
                : path + " is no part of the release: " + ReleaseFolder.SUMS + " does not name it.";
    }

    private void manifest(Manifest manifest) throws IOException {
        Map<String, Manifest.Entry> found = new TreeMap<>();
        Manifest.entries(folder).forEach(entry -> found.put(entry.path(), entry));
        for (Manifest.Entry entry : manifest.files()) {
            Manifest.Entry there = found.remove(entry.path());
            if (!entry.equals(there)) {
                failures.add(entry.path()
                        + (there == null
                                ? " is missing: " + Manifest.FILE + " names it."
                                : " is altered: it has " + what(there) + ", and " + what(entry) + " in " + Manifest.FILE
                                        + "."));
            }
        }
        found.keySet()
                .forEach(path ->
                        failures.add(path + " is no part of the release: " + Manifest.FILE + " does not name it."));
        if (failures.isEmpty()) {
            held.add("Bytes: " + manifest.files().size() + " files are what " + ReleaseFolder.SUMS + " and "
                    + Manifest.FILE + " say.");
        }
    }

    private static String what(Manifest.Entry entry) {
        return Plural.of(entry.bytes(), "byte") + " of SHA-256 "
                + entry.sha256().substring(0, HASH_SHOWN) + "…";
    }

    private void tables() throws IOException {
        JsonNode resources = descriptor().path("resources");
        List<Table> tables = new ArrayList<>();
        Map<String, Integer> keys = new TreeMap<>();
        long rows = 0;
        for (JsonNode resource : resources) {
            Table table = CsvFile.read(folder.resolve(resource.path("path").asString()));
            tables.add(table);
            keys.put(table.name(), keyColumns(resource.path("schema")));
            rows += table.rows().size();
            int told = resource.path("rows").asInt();
            if (table.rows().size() != told) {
                failures.add(table.name() + ".csv has " + table.rows().size() + " rows, and " + DataPackage.FILE
                        + " says " + told + ".");
            }
            twin(table);
        }
        failures.addAll(KeyCheck.violations(tables, keys));
        if (failures.isEmpty()) {
            held.add("Rows: " + String.format(Locale.ROOT, "%,d", rows) + " in " + tables.size()
                    + " tables; every key names one row, every reference leads"
                    + " to one, and the twins for Excel say the same.");
        }
    }

    private JsonNode descriptor() throws IOException {
        Path file = folder.resolve(DataPackage.FILE);
        try {
            return JsonFile.JSON.readTree(Files.readString(file));
        } catch (JacksonException e) {
            throw new IOException(file + " is damaged: " + e.getOriginalMessage(), e);
        }
    }

    private static int keyColumns(JsonNode schema) {
        return schema.has("primaryKey")
                ? schema.get("primaryKey").size()
                : schema.path("uniqueKeys").path(0).size();
    }

    private void twin(Table table) throws IOException {
        if (!ExcelTwins.has(table)) {
            return;
        }
        FirstDifference.between(table, ExcelTwins.read(folder, table))
                .ifPresent(where -> failures.add("The twin of " + table.name() + " for Excel differs: " + where));
    }

    private void follows(Manifest.Previous previous) throws IOException {
        if (previous.release().isEmpty()) {
            held.add("Before: it is the first release.");
            return;
        }
        Path before = folder.toAbsolutePath().resolveSibling(previous.release());
        if (!Files.isDirectory(before)) {
            held.add("Before: " + previous.release() + " is not beside it, and was not looked at.");
            return;
        }
        List<Table> tables;
        try {
            if (!previous.sums().isEmpty()
                    && !previous.sums().equals(Sha256.of(Files.readString(before.resolve(ReleaseFolder.SUMS))))) {
                failures.add(previous.release() + " beside it is not the release that it followed: other "
                        + ReleaseFolder.SUMS + ".");
                return;
            }
            tables = ReleaseFolder.read(before);
        } catch (IOException e) {
            failures.add(
                    "The release before, " + previous.release() + ", lies beside it and cannot be read, so that the"
                            + " changes cannot be held against it: " + e.getMessage());
            return;
        }
        changes(previous.release(), tables);
    }

    private void changes(String name, List<Table> before) throws IOException {
        if (Changes.hold(before, ReleaseFolder.read(folder))) {
            held.add("Before: " + name + " and the changes give this release.");
        } else {
            failures.add(name + " and the changes do not give this release.");
        }
    }

    /**
     * Where two releases differ first, as a sentence with file, row and column; empty where they have the same bytes.
     *
     * @throws IOException if a file cannot be read
     */
    public static Optional<String> difference(Path release, Path other) throws IOException {
        return FirstDifference.between(release, other);
    }
}
