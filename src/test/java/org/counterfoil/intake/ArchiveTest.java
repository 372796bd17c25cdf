package org.counterfoil.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.counterfoil.incident.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each file in an archive is a document; what would harm is refused by name. */
class ArchiveTest {

    @TempDir
    Path input;

    /** Names and contents in turns; a name that begins with {@code ->} is a link, one with {@code #} is encrypted. */
    private static byte[] zip(Object... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            for (int i = 0; i < entries.length; i += 2) {
                String name = (String) entries[i];
                ZipArchiveEntry entry = new ZipArchiveEntry(name.replaceFirst("^->", ""));
                if (name.startsWith("->")) {
                    entry.setUnixMode(UnixStat.LINK_FLAG | 0777);
                }
                zip.putArchiveEntry(entry);
                zip.write(entries[i + 1] instanceof byte[] bytes ? bytes : ((String) entries[i + 1]).getBytes(UTF_8));
                zip.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }

    private InputListing scan(String name, byte[] content) throws IOException {
        Path source = Files.createDirectories(input.resolve("sources/s"));
        Files.writeString(source.resolve("source.yml"), "title: x");
        Files.write(source.resolve(name), content);
        return InputFolder.scan(input);
    }

    private static List<String> paths(InputListing listing) {
        return listing.sources().get(0).documents().stream()
                .map(DocumentFile::path)
                .toList();
    }

    @Test
    void readsEveryFileAndThoseInArchivesWithin() throws Exception {
        byte[] inner = zip("c.json", "[{\"a\": 1}]");
        InputListing listing = scan(
                "d.zip", zip("a.csv", "x,y\n1,2\n", "f/b.csv.gz", gzip("x\n1\n".getBytes(UTF_8)), "inner.zip", inner));

        assertThat(paths(listing))
                .containsExactly("d.zip!/a.csv", "d.zip!/f/b.csv.gz!/b.csv", "d.zip!/inner.zip!/c.json");
        assertThat(listing.issues()).isEmpty();
        for (DocumentFile file : listing.sources().get(0).documents()) {
            ReadResult read = new DocumentReader().read("s", file.path(), file.file(), ReadOptions.DETECT);
            assertThat(read.sha256()).isEqualTo(file.sha256());
            assertThat(read.document().tables().get(0).rows()).as(file.path()).hasSize(2);
        }
    }

    @Test
    void refusesByNameWhatWouldHarm() throws Exception {
        byte[] deep = zip("x.csv", "a,b");
        for (int depth = 0; depth < 4; depth++) {
            deep = zip("n.zip", deep);
        }
        InputListing listing = scan(
                "d.zip",
                zip(
                        "../out.csv",
                        "a,b",
                        "/abs.csv",
                        "a,b",
                        "->link.csv",
                        "/etc/hostname",
                        "twice.csv",
                        "a,b",
                        "twice.csv",
                        "c,d",
                        "bomb.csv",
                        new byte[3_000_000],
                        "deep.zip",
                        deep,
                        "good.csv",
                        "a,b"));

        assertThat(paths(listing)).containsExactly("d.zip!/good.csv", "d.zip!/twice.csv");
        assertThat(listing.issues())
                .extracting(
                        issue -> issue.origin().document() + ": " + issue.seen().split("[.:]")[0])
                .containsExactlyInAnyOrder(
                        "d.zip!/../out.csv: Its name leads out of the archive",
                        "d.zip!//abs.csv: Its name leads out of the archive",
                        "d.zip!/link.csv: It is a link, not a file",
                        "d.zip!/twice.csv: The archive holds another file of this name",
                        "d.zip!/bomb.csv: It inflates to more than 100 times its size or 134217728 bytes, as only bombs"
                                + " and damaged files do",
                        "d.zip!/deep.zip!/n.zip!/n.zip: Archives are nested more than 3 deep");
        assertThat(listing.issues()).allSatisfy(issue -> {
            assertThat(issue.kind()).isEqualTo(Issue.Kind.FILE_UNREADABLE);
            assertThat(issue.advice()).isNotBlank();
        });
    }

    @Test
    void namesEncryptedEntries() throws Exception {
        byte[] archive = zip("secret.csv", "a,b");
        // the flag of the entry's own header, and of the archive's list
        archive[6] |= 1;
        String text = new String(archive, java.nio.charset.StandardCharsets.ISO_8859_1);
        archive[text.indexOf("PK\001\002") + 8] |= 1;

        assertThat(scan("d.zip", archive).issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.seen()).contains("password"));
    }
}
