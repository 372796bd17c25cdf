package org.counterfoil.source;

import java.util.List;
import java.util.Optional;
import org.counterfoil.incident.Coverage;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Rendition;
import org.counterfoil.incident.Schema;
import org.counterfoil.incident.SourceProfile;
import org.jspecify.annotations.Nullable;

/**
 * How one source speaks: its {@code source.yml}, read and found sensible. The contract is docs/sources.md.
 *
 * @param source folder name: lower-case letters, digits and hyphens
 * @param kind {@code un}, {@code government}, {@code firm}, {@code press} or {@code tracker}
 * @param rank trust, 1 the most
 * @param speaker who says it, unless a column or a sentence says otherwise
 * @param stated when it was said, or null where nothing tells
 * @param cite the document the facts stand in, or empty
 * @param readFrom the secondary copy it was read from, or empty
 * @param copies ids of sources it repeats
 * @param withdrawn whether its reports leave the release
 * @param coverage what it says it covers, or null
 * @param expectation what a night must find in it
 * @param notes free words, or empty
 * @param documents in the order of the descriptor
 */
public record Descriptor(
        String source,
        String title,
        String publisher,
        String kind,
        int rank,
        String licence,
        Rendition rendition,
        String speaker,
        @Nullable DateInterval stated,
        String cite,
        String readFrom,
        List<String> copies,
        boolean withdrawn,
        @Nullable Coverage coverage,
        Expectation expectation,
        String notes,
        List<DocumentLayout> documents) {

    public Descriptor {
        copies = List.copyOf(copies);
        documents = List.copyOf(documents);
    }

    /**
     * Reads a {@code source.yml} and checks it for sense.
     *
     * @param sourceId name of the source's folder
     * @param root the whole file
     * @param schema the fields that columns may become
     * @return the descriptor, or everything that is wrong with it
     */
    public static DescriptorReading read(String sourceId, DescriptorNode root, Schema schema) {
        return new DescriptorParser(sourceId, schema).read(root);
    }

    public SourceProfile profile() {
        return new SourceProfile(source, title, publisher, kind, rank, licence, copies);
    }

    /**
     * The layout of a document: the one that names it, else the first glob that it fits.
     *
     * @param path below the source's folder, {@code /} between folders
     */
    public Optional<DocumentLayout> layout(String path) {
        return documents.stream()
                .filter(layout -> layout.file().equals(path))
                .findFirst()
                .or(() -> documents.stream()
                        .filter(layout -> layout.matches(path))
                        .findFirst());
    }
}
