package org.counterfoil.intake;

import java.util.List;
import org.counterfoil.incident.Issue;
import org.counterfoil.source.RawDocument;

/**
 * A document that was read.
 *
 * @param sha256 hash of the bytes that were read, 64 lower-case hexadecimal digits
 * @param readAs how it was read, in a few words each: its encoding, its delimiter; empty where nothing is to be said
 * @param suggested what its content asks a descriptor to say: a profile, or the path of its records; else nothing
 * @param issues what a person should know although the document was read, in {@link Issue#ORDER}
 */
public record ReadResult(
        RawDocument document, String sha256, List<String> readAs, ReadOptions suggested, List<Issue> issues) {

    public ReadResult {
        readAs = List.copyOf(readAs);
        issues = issues.stream().distinct().sorted(Issue.ORDER).toList();
    }
}
