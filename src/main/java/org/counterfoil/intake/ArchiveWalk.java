package org.counterfoil.intake;

import java.io.IOException;
import java.nio.file.Files;
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
    private final DocumentFile file;
    private final List<DocumentFile> documents = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    /** @param file which may be an archive */
    ArchiveWalk(String source, DocumentFile file) {
        this.source = source;
        this.file = file;
    }

    List<DocumentFile> documents() {
        return documents;
    }

    List<Issue> issues() {
        return issues;
    }

    /** @return whether it is an archive of documents; else it is a document or unreadable, as the reader will say */
    boolean enter() {
        try {
            if (file.bytes() > Limits.FILE_BYTES || !Archive.mayBe(head())) {
                return false;
            }
            Archive archive = new Archive(file.path(), Files.readAllBytes(file.file()));
            if (!archive.isOfDocuments()) {
                return false;
            }
            archive.each(entries(file.path(), 1));
            return true;
        } catch (IOException e) {
            throw new Refusal(new Issue(
                    Kind.FILE_UNREADABLE,
                    Origin.ofDocument(source, file.path()),
                    LibraryFailure.inWords(e),
                    "Let the program's user read it."));
        }
    }

    private byte[] head() throws IOException {
        try (var in = Files.newInputStream(file.file())) {
            return in.readNBytes(Integer.BYTES);
        }
    }

    /** What is set aside of an archive is no document of its own: the archive's hash says which delivery it was in. */
    Issue withHash(Issue issue) {
        return new Issue(
                issue.kind(),
                issue.origin(),
                issue.seen() + " The archive's SHA-256 is " + file.sha256() + ".",
                issue.advice());
    }

    private Archive.Entries entries(String archive, int depth) {
        return new Archive.Entries() {

            @Override
            public void read(String name, byte[] content) {
                String path = archive + Archive.ENTRY + name;
                Archive inner = new Archive(path, content);
                if (!Archive.mayBe(content) || !inner.isOfDocuments()) {
                    documents.add(new DocumentFile(path, file.file(), content.length, Sha256.of(content)));
                } else if (depth < Limits.ARCHIVE_DEPTH) {
                    inner.each(entries(path, depth + 1));
                } else {
                    refused(name, "Archives are nested more than " + Limits.ARCHIVE_DEPTH + " deep.");
                }
            }

            @Override
            public void refused(String name, String why) {
                String path = name.isEmpty() ? archive : archive + Archive.ENTRY + name;
                issues.add(withHash(new Issue(Kind.FILE_UNREADABLE, Origin.ofDocument(source, path), why, ADVICE)));
            }
        };
    }
}
