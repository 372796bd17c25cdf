package org.counterfoil.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.counterfoil.incident.Issue;
import org.counterfoil.source.RawDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real files that broke other readers; skipped where the material is absent. */
class SharedMaterialTest {

    private static Path shared() {
        String folder = System.getenv("COUNTERFOIL_SHARED");
        assumeTrue(folder != null, "COUNTERFOIL_SHARED does not name the folder of shared material");
        return Path.of(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"workbooks", "pdf", "lists", "un", "press"})
    void readsEveryFileOrRefusesItWithAReason(String folder) throws Exception {
        try (Stream<Path> files = Files.walk(shared().resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                try {
                    ReadResult read = read(file);
                    assertThat(read.document().tables().size()
                                    + read.document().passages().size())
                            .as(file.toString())
                            .isPositive();
                } catch (UnreadableDocument e) {
                    assertThat(e.issue().advice()).as(file.toString()).isNotBlank();
                    assertThat(e.issue().kind())
                            .as(file + ": " + e.issue().seen())
                            .isIn(Issue.Kind.FORMAT_UNKNOWN, Issue.Kind.FILE_UNREADABLE);
                }
            }
        }
    }

    @Test
    void readsTheTablesOfBothAnnexesWhole() throws Exception {
        assertThat(read(shared().resolve("un/un_s2019_691_annex21.psv"))
                        .document()
                        .tables()
                        .get(0)
                        .rows())
                .hasSize(37);
        assertThat(read(shared().resolve("un/un_s2024_215_annex95.psv"))
                        .document()
                        .tables()
                        .get(0)
                        .rows())
                .hasSize(58);
    }

    @Test
    void namesTablesOfAGovernmentReportByTheirCaptions() throws Exception {
        RawDocument report = read(shared().resolve("pdf/eu-004.pdf")).document();

        assertThat(report.tables())
                .extracting(table -> table.name())
                .startsWith("6.1", "6.2", "6.3", "6.4", "6.5", "6.6", "6.7", "6.8");
    }

    private static ReadResult read(Path file) throws UnreadableDocument {
        return new DocumentReader().read("s", file.getFileName().toString(), file, ReadOptions.DETECT);
    }
}
