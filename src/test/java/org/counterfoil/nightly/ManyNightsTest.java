package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.counterfoil.ledger.LedgerPlace;
import org.counterfoil.release.Envelope;
import org.hsqldb.jdbc.JDBCDataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A hundred nights as life has them: most bring nothing new, one in seven changes every source, some lose a source for a while, and
 * old releases are let go of from the middle on. The laws hold each night, and what is remembered does not grow by nights. How
 * the ledger's file stays small is in FileSpaceTest, since nights as small as these lose little of it.
 */
@Tag("exhaustive")
class ManyNightsTest {

    private static final int NIGHTS = 100;
    private static final int KEPT = 20;
    private static final long SEED = 11;

    @TempDir
    Path folder = Path.of("");

    private final RandomSources sources = new RandomSources(SEED);
    private final Set<String> ids = new TreeSet<>();

    @Test
    void keepTheLawsAndDoNotGrow() throws IOException {
        Workspace workspace = new Workspace(folder);
        sources.write(workspace, new Random(SEED));
        for (int number = 0; number < NIGHTS; number++) {
            happens(workspace, number);
            Path before = number == 0 ? folder : workspace.latest().folder().toRealPath();
            Release release =
                    RandomHistory.publish(workspace, night(number), number < NIGHTS / 2 ? new String[0] : letGo());
            ids.addAll(release.incidents());
            Laws.everyIdResolves(release, ids);
            if (number > 0) {
                Laws.yesterdayAndChangesGiveToday(new Release(before), release);
                assertThat(number % 7 == 0
                                || number % 7 == 3
                                || number % 7 == 5
                                || release.table("changes").isEmpty())
                        .as("night %s, in which nothing happened: %s", number, release.table("changes"))
                        .isTrue();
            }
        }
        growsByWhatChanges(workspace);
    }

    private static String night(int number) {
        return LocalDate.parse(Workspace.FIRST).plusDays(number).toString();
    }

    private static String[] letGo() {
        return new String[] {"--keep-releases", String.valueOf(KEPT)};
    }

    /** On the seventh day all is amended; from the third to the fifth a document is missing. */
    private void happens(Workspace workspace, int number) throws IOException {
        Path document = folder.resolve("input/sources/alpha/incidents.csv");
        Path away = folder.resolve("away");
        switch (number % 7) {
            case 0 -> {
                sources.change();
                sources.write(workspace, new Random(number));
            }
            case 3 -> Files.move(document, away);
            case 5 -> Files.move(away, document);
            default -> {
                // nothing is new
            }
        }
    }

    private void growsByWhatChanges(Workspace workspace) throws IOException {
        try (Stream<Path> releases = Files.list(workspace.output().resolve("releases"));
                Stream<Path> runs = Files.list(workspace.output().resolve("runs"))) {
            assertThat(releases).hasSize(KEPT);
            assertThat(runs.filter(Files::isDirectory)).hasSize(KEPT);
        }
        JDBCDataSource file = new JDBCDataSource();
        file.setURL(new LedgerPlace(folder.resolve("ledger").toString()).url());
        JdbcClient ledger = JdbcClient.create(file);
        assertThat(number(
                        ledger,
                        "select max(figures) from (select count(*) as figures from source_figures group by source)"))
                .isLessThanOrEqualTo(Envelope.RELEASES);
        assertThat(number(ledger, "select count(*) from batch_job_execution")).isEqualTo(KEPT);
        assertThat(number(ledger, "select count(*) from release_made_of")).isEqualTo(KEPT);
    }

    private static long number(JdbcClient ledger, String sql) {
        return ledger.sql(sql).query(Long.class).single();
    }
}
