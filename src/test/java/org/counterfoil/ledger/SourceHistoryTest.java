package org.counterfoil.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.counterfoil.release.Envelope;
import org.counterfoil.release.ReleaseId;
import org.counterfoil.release.SourceFigures;
import org.flywaydb.core.Flyway;
import org.hsqldb.jdbc.JDBCDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SourceHistoryTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 11, 20);

    private final JDBCDataSource database = new JDBCDataSource();

    private static SourceFigures figures(String source, int reports) {
        return new SourceFigures(source, reports, Map.of(), Map.of());
    }

    /** A source that is withdrawn for many releases is still held to what it gave before. */
    @Test
    void keepsTheLastFiguresOfEachSourceHoweverManyReleases() {
        database.setURL("jdbc:hsqldb:mem:figures;sql.char_literal=false");
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:ledger")
                .load()
                .migrate();
        Ledger ledger = new Ledger(database);
        for (int release = 1; release <= 40; release++) {
            ledger.history()
                    .remember(
                            NIGHT.plusDays(release),
                            release <= 12
                                    ? List.of(figures("always", release), figures("once", release))
                                    : List.of(figures("always", release)));
            ledger.promote(
                    new ReleaseId(NIGHT.plusDays(release), 1),
                    "fingerprint",
                    "1.0",
                    () -> "sums",
                    List.of(),
                    List.of());
        }
        assertThat(Stream.of("always", "once")
                        .flatMap(source -> ledger.history().figures(source, Envelope.RELEASES).stream())
                        .map(figures -> figures.source() + figures.reports()))
                .containsExactly(
                        "always40",
                        "always39",
                        "always38",
                        "always37",
                        "always36",
                        "always35",
                        "always34",
                        "always33",
                        "always32",
                        "always31",
                        "once12",
                        "once11",
                        "once10",
                        "once9",
                        "once8",
                        "once7",
                        "once6",
                        "once5",
                        "once4",
                        "once3");
        assertThat(JdbcClient.create(database)
                        .sql("select count(*) from source_figures")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2 * Envelope.RELEASES);
    }
}
