package org.counterfoil.release;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a release was made of besides the documents, which {@code files} names: enough to tell, from two releases alone,
 * what is not what it was. Hashes say only whether something is the same.
 *
 * @param program version of the program
 * @param build hash of the program's own classes and tables, in hex
 * @param model name and hash of the linkage model
 * @param rules one hash over all tables and descriptors
 * @param tables hashes of the tables anyone may edit, by name
 * @param descriptors hashes of the source.yml files, by source
 * @param input one hash over everything the night depended on but what the ledger remembered
 */
public record MadeOf(
        String program,
        String build,
        String model,
        String rules,
        SortedMap<String, String> tables,
        SortedMap<String, String> descriptors,
        String input) {

    private static final int SHOWN = 12;

    public MadeOf {
        tables = sorted(tables);
        descriptors = sorted(descriptors);
    }

    private static SortedMap<String, String> sorted(Map<String, String> hashes) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    /** {@code 0.1.0 (build 1a2b3c4d5e6f)}: two programs of one text write the same bytes. */
    public String programText() {
        return program + " (build " + shown(build) + ")";
    }

    /** Name and first digits of the hash of every table, as {@code About} has them: {@code actors 1a2b3c4d5e6f; …}. */
    String tablesText() {
        return Words.join(tables.entrySet().stream()
                .map(table -> table.getKey() + " " + shown(table.getValue()))
                .toList());
    }

    /** What {@link #tablesText} gave, by name. */
    static Map<String, String> tables(String text) {
        Map<String, String> tables = new TreeMap<>();
        for (String table : text.isEmpty() ? new String[0] : text.split("; ")) {
            int space = table.indexOf(' ');
            tables.put(table.substring(0, Math.max(space, 0)), table.substring(space + 1));
        }
        return tables;
    }

    /** The first digits of the hash of a source's descriptor; empty where it has none. */
    String descriptorOf(String source) {
        return shown(descriptors.getOrDefault(source, ""));
    }

    private static String shown(String hash) {
        return hash.substring(0, Math.min(SHOWN, hash.length()));
    }
}
