package org.counterfoil.release;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a release was made of, to the byte: who has all of it can make the release again. Hashes are SHA-256, in hex.
 *
 * @param program version of the program
 * @param build hash of the program's own classes and tables
 * @param fingerprint one hash over everything the night depended on but what the ledger remembered
 * @param tables hashes of what the tables say that anyone may edit, by name, built-in ones included
 * @param files hashes of the files of the input, by path below its folder: documents, descriptors, tables, decisions
 * @param previous name of the release before, or empty
 * @param previousSums hash of the file of sums of the release before, or empty
 */
public record Provenance(
        String program,
        String build,
        String fingerprint,
        SortedMap<String, String> tables,
        SortedMap<String, String> files,
        String previous,
        String previousSums) {

    public Provenance {
        tables = sorted(tables);
        files = sorted(files);
    }

    private static SortedMap<String, String> sorted(Map<String, String> hashes) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    /** @param previousSums hash of the file of sums of the release before, or empty */
    public static Provenance of(MadeOf made, SortedMap<String, String> files, String previous, String previousSums) {
        return new Provenance(made.program(), made.build(), made.input(), made.tables(), files, previous, previousSums);
    }
}
