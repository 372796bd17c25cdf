package org.counterfoil.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Issue.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFolderTest {

    @TempDir
    Path outside;

    private Path file(String path) throws IOException {
        Path file = outside.resolve("input").resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, path);
    }

    private InputListing scan() throws IOException {
        return InputFolder.scan(outside.resolve("input"));
    }

    private static List<String> paths(List<DocumentFile> files) {
        return files.stream().map(DocumentFile::path).toList();
    }

    @Test
    void listsSourcesAndDocumentsByName() throws IOException {
        for (String path : List.of("z/source.yml", "z/b.csv", "z/a/2.pdf", "z/a.csv", "a1/source.yml", "a1/x.csv")) {
            file("sources/" + path);
        }
        file("model/linkage.csv");
        file("model/note.txt");
        file("reference/rates.csv");
        file("decisions.csv");
        file("decisions/edited.xlsx");

        InputListing listing = scan();

        assertThat(listing.sources()).extracting(SourceFolder::source).containsExactly("a1", "z");
        assertThat(paths(listing.sources().get(1).documents())).containsExactly("a.csv", "a/2.pdf", "b.csv");
        assertThat(listing.sources().get(1).descriptor()).isPresent();
        assertThat(paths(listing.tables())).containsExactly("model/linkage.csv", "reference/rates.csv");
        assertThat(listing.decisions()).map(DocumentFile::path).contains("decisions.csv");
        assertThat(paths(listing.handedBack())).containsExactly("decisions/edited.xlsx");
        assertThat(listing.issues()).isEmpty();
        assertThat(listing.problem()).isEmpty();
    }

    @Test
    void hashesWhatItLists() throws IOException {
        file("sources/a/source.yml");
        Path document = file("sources/a/x.csv");

        DocumentFile listed = scan().sources().get(0).documents().get(0);

        assertThat(listed.sha256()).isEqualTo(ContentHash.of(document)).hasSize(64);
        assertThat(listed.bytes()).isEqualTo(Files.size(document));
    }

    @Test
    void refusesLinksThatLeaveTheFolderAndFollowsThoseInside() throws IOException {
        file("sources/a/source.yml");
        Path inside = file("sources/a/x.csv");
        Path secret = Files.writeString(outside.resolve("secret.csv"), "secret");
        Files.createSymbolicLink(inside.resolveSibling("out.csv"), secret);
        Files.createSymbolicLink(inside.resolveSibling("up"), outside);
        Files.createSymbolicLink(inside.resolveSibling("in.csv"), inside);
        Files.createSymbolicLink(inside.resolveSibling("gone.csv"), outside.resolve("none"));

        InputListing listing = scan();

        assertThat(paths(listing.sources().get(0).documents())).containsExactly("in.csv", "x.csv");
        assertThat(listing.issues())
                .allSatisfy(issue -> assertThat(issue.kind()).isEqualTo(Kind.FILE_UNREADABLE))
                .extracting(issue -> issue.origin().document())
                .containsExactlyInAnyOrder("out.csv", "up", "gone.csv");
    }

    @Test
    void leavesOutLockFilesAndWaitsForDeliveries() throws IOException {
        for (String name : List.of("source.yml", ".hidden", "~$open.xlsx", "old.csv~", "big.csv.part", "good.csv")) {
            file("sources/a/" + name);
        }

        InputListing listing = scan();

        assertThat(paths(listing.sources().get(0).documents())).containsExactly("good.csv");
        assertThat(listing.issues()).extracting(Issue::kind).containsExactly(Kind.FILE_UNSTABLE);
    }

    @Test
    void saysWhatIsWrongWithAFolder() throws IOException {
        file("sources/no-descriptor/a.csv");
        file("sources/Bad Name/source.yml");

        InputListing listing = scan();

        assertThat(listing.sources()).extracting(SourceFolder::source).containsExactly("no-descriptor");
        assertThat(listing.issues()).extracting(Issue::kind).containsOnly(Kind.DESCRIPTOR_INVALID);
        assertThat(listing.issues())
                .extracting(issue -> issue.origin().source())
                .contains("Bad Name", "no-descriptor");
    }

    @Test
    void saysThatThereIsNothingToRead() throws IOException {
        assertThat(scan().problem()).contains("no input folder", "init");
        Files.createDirectories(outside.resolve("input/sources"));
        assertThat(scan().problem()).contains("no source", "init");
    }
}
