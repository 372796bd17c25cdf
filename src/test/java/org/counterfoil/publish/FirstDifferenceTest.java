package org.counterfoil.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstDifferenceTest {

    @TempDir
    private Path folder;

    private void write(String release, String file, String text) throws IOException {
        Path path = folder.resolve(release).resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private String difference() throws IOException {
        return ReleaseProof.difference(folder.resolve("a"), folder.resolve("b")).orElse("none");
    }

    @Test
    void namesFileRowAndColumn() throws IOException {
        write("a", "incidents.csv", "incident_id,country\r\nCF-1,KR\r\nCF-2,IN\r\n");
        write("b", "incidents.csv", "incident_id,country\r\nCF-1,KR\r\nCF-2,MT\r\n");
        write("a", "about.csv", "item\r\nold\r\n");
        write("b", "about.csv", "item\r\nnew\r\n");
        assertThat(difference())
                .isEqualTo("incidents.csv, row 2 (CF-2), column country: 'IN' and 'MT'."
                        + " Others that differ: about.csv");
    }

    @Test
    void namesRowsThatAreMissing() throws IOException {
        write("a", "claims.csv", "claim_id\r\nr#victim.1\r\n");
        write("b", "claims.csv", "claim_id\r\n");
        assertThat(difference()).isEqualTo("claims.csv, 1 rows and 0.");
    }

    @Test
    void namesTheLineOfOtherTexts() throws IOException {
        write("a", "manifest.json", "{\n\"release\": 1\n}");
        write("b", "manifest.json", "{\n\"release\": 2\n}");
        assertThat(difference()).isEqualTo("manifest.json, line 2: '\"release\": 1' and '\"release\": 2'.");
    }

    @Test
    void namesTheByteOfTheWorkbook() throws IOException {
        write("a", "counterfoil.xlsx", "PK1");
        write("b", "counterfoil.xlsx", "PK2");
        assertThat(difference()).isEqualTo("counterfoil.xlsx, byte 3.");
    }

    @Test
    void namesAFileThatOneHasAlone() throws IOException {
        write("a", "links.csv", "left\r\n");
        write("b", "manifest.json", "{}");
        assertThat(difference()).isEqualTo("links.csv, which is not in the other. Others that differ: manifest.json");
    }

    @Test
    void seesBytesWhereTheTextIsTheSame() throws IOException {
        write("a", "links.csv", "left\r\nx\r\n");
        write("b", "links.csv", "left\r\n\"x\"\r\n");
        assertThat(difference()).isEqualTo("links.csv, line 2: 'x' and '\"x\"'.");
    }
}
