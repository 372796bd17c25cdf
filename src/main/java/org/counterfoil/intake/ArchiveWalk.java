package org.counterfoil.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Issue.Kind;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.Sha256;

/** Lists the documents in an archive, and in archives in it. */
final class ArchiveWalk {

    private static final String ADVICE = "Deliver the file itself, or pack it anew without that.";

    private final String source;
    private final Path file;
    private final List<DocumentFile> documents = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    ArchiveWalk(String source, Path file) {
        this.source = source;
        this.file = file;
    }

    List<DocumentFile> documents() {
        return documents;
    }

    List<Issue> issues() {
        return issues;
    }

    /**
     * @param path of the archive, below the source's folder
     * @return whether it is an archive of documents; else it is a document or unreadable, as the reader will say
     */
    boolean enter(String path) throws IOException {
        if (Files.size(file) > Limits.FILE_BYTES || !Archive.mayBe(head())) {
            return false;
        }
        Archive archive = new Archive(path, Files.readAllBytes(file));
        if (!archive.isOfDocuments()) {
            return false;
        }
        archive.each(entries(path, 1));
        return true;
    }

    private byte[] head() throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(Integer.BYTES);
        }
    }

    private Archive.Entries entries(String archive, int depth) {
        return new Archive.Entries() {

            @Override
            public void read(String name, byte[] content) {
                String path = archive + Archive.ENTRY + name;
                Archive inner = new Archive(path, content);
                if (!Archive.mayBe(content) || !inner.isOfDocuments()) {
                    documents.add(new DocumentFile(path, file, content.length, Sha256.of(content)));
                } else if (depth < Limits.ARCHIVE_DEPTH) {
                    inner.each(entries(path, depth + 1));
                } else {
                    refused(name, "Archives are nested more than " + Limits.ARCHIVE_DEPTH + " deep.");
                }
            }

            @Override
            public void refused(String name, String why) {
                String path = name.isEmpty() ? archive : archive + Archive.ENTRY + name;
                issues.add(new Issue(Kind.FILE_UNREADABLE, Origin.ofDocument(source, path), why, ADVICE));
            }
        };
    }
}
