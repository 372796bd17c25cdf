package org.counterfoil.source;

import java.util.List;
import java.util.Map;
import org.counterfoil.incident.Schema;

/** A first descriptor for a file nobody has described, made of its headers and its values. A person should read it. */
public final class Proposal {

    private static final String HEAD = """
            # Proposed from the file itself. Read it before you use it: the first five lines are placeholders,
            # and behind every column stands how sure it is, and why it was taken for what it is.
            """;

    private Proposal() {}

    /** A {@code source.yml} that is valid as it stands, with the evidence as comments. */
    public static String yaml(RawDocument raw, ReferenceLists lists, HeaderWords words) {
        return yaml(raw, "", lists, words);
    }

    /** @param records the path at which the records were found; empty where it need not be said */
    public static String yaml(RawDocument raw, String records, ReferenceLists lists, HeaderWords words) {
        ProposalTree tree = ProposalTree.of(raw, records, guesses(raw, lists, words));
        return HEAD + ProposalYaml.of(tree.root(), tree.comments());
    }

    /**
     * The same as a descriptor, to understand an unknown file with at once.
     *
     * @param raw its source must be a folder's name: lower-case letters, digits and hyphens
     * @throws IllegalArgumentException if the schema has lost a field that the proposal needs; the message says which
     */
    public static Descriptor descriptor(RawDocument raw, ReferenceLists lists, HeaderWords words, Schema schema) {
        DescriptorNode root =
                ProposalTree.of(raw, "", guesses(raw, lists, words)).root();
        DescriptorReading reading = Descriptor.read(raw.source(), root, schema);
        return reading.descriptor()
                .orElseThrow(() -> new IllegalArgumentException(String.join("\n", reading.messages())));
    }

    /** The same for a file that a profile is for: nothing has to be mapped. */
    public static String yaml(RawDocument raw, Profile profile) {
        return HEAD + ProposalYaml.of(ProposalTree.of(raw, profile).root(), Map.of());
    }

    private static List<TableGuess> guesses(RawDocument raw, ReferenceLists lists, HeaderWords words) {
        return raw.tables().stream()
                .filter(table -> CellTally.cells(table) > 0)
                .map(table -> TableGuess.of(table, lists, words))
                .toList();
    }
}
