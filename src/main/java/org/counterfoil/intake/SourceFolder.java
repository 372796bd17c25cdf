package org.counterfoil.intake;

import java.util.List;
import java.util.Optional;

/**
 * A folder below {@code sources/}.
 *
 * @param source the folder's name
 * @param descriptor its {@code source.yml}; empty if there is none, which is an issue of the listing
 * @param documents every other file in it, at any depth, sorted by path
 */
public record SourceFolder(String source, Optional<DocumentFile> descriptor, List<DocumentFile> documents) {

    public SourceFolder {
        documents = List.copyOf(documents);
    }
}
