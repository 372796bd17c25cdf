package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.counterfoil.ledger.LedgerPlace;
import org.hsqldb.jdbc.JDBCDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Three nights over random sources, and what happens between them.
 *
 * @param folder empty
 * @param seed of the sources and of what happens
 */
record RandomHistory(Path folder, long seed) {

    private static final List<String> NIGHTS = List.of(Workspace.FIRST, Workspace.SECOND, Workspace.THIRD);

    /** What a refusal says to write, to let it pass. */
    private static final Pattern OVERRIDE = Pattern.compile("write `([0-9a-f]{8}),");

    /**
     * The same history in two places; in the other one files are made and rows stand in another order, and what the last
     * linkage left is lost each night, so that all is linked anew.
     */
    void keepsTheLaws() throws IOException {
        Workspace here = new Workspace(folder.resolve("here"));
        Workspace there = new Workspace(folder.resolve("there"));
        RandomSources sources = new RandomSources(seed);
        Set<String> ids = new TreeSet<>();
        for (int night = 0; night < NIGHTS.size(); night++) {
            sources.write(here, new Random(seed));
            sources.write(there, new Random(-seed));
            Release release = publish(here, NIGHTS.get(night));
            if (night > 0) {
                forgetLinkage(there);
            }
            Release other = publish(there, NIGHTS.get(night));
            Laws.nothingIsLost(release, here.root().resolve("input"));
            Laws.everyCellHasClaims(release);
            Laws.everyClaimStandsWhereItSays(release, here.root().resolve("input"));
            saysTheSame(release, other);
            ids.addAll(release.incidents());
            if (night > 0) {
                Release yesterday = new Release(here.release(NIGHTS.get(night - 1) + ".1"));
                Laws.yesterdayAndChangesGiveToday(yesterday, release);
                Laws.bothFormsOfTheChangesTellTheSame(release);
                Laws.noCauseIsNamedThatDidNotHappen(release, sources.happened());
            }
            sources.change();
        }
        Laws.everyIdResolves(here.latest(), ids);
        everyIdResolves(here, ids);
        everyReleaseIsWrittenAgain(here);
        failedCheckPublishesNothing(here);
    }

    /** Where chance moves more ids, or amounts, than a gate lets pass, a person lets it pass once. */
    static Release publish(Workspace workspace, String night, String... more) {
        Workspace.Ending ending = workspace.night(night, more);
        if (ending.code() == ExitCode.CHECKS_FAILED.code()) {
            List<String> codes = OVERRIDE.matcher(ending.said())
                    .results()
                    .map(found -> found.group(1) + ",A. Person," + night + ",chance did it")
                    .toList();
            assertThat(codes).as(ending.said()).isNotEmpty();
            workspace.write("input/overrides.csv", "code,who,when,why\n" + String.join("\n", codes) + "\n");
            ending = workspace.night(night, more);
        }
        assertThat(ending.code()).as(ending.said()).isZero();
        return new Release(workspace.release(night + ".1"));
    }

    private static void forgetLinkage(Workspace workspace) {
        JDBCDataSource database = new JDBCDataSource();
        database.setURL(places(workspace).ledger().url());
        JdbcClient jdbc = JdbcClient.create(database);
        assertThat(jdbc.sql("delete from known_linkage").update()).isEqualTo(1);
        jdbc.sql("delete from known_linkage_part").update();
        jdbc.sql("shutdown").update();
    }

    /** Law 3: the order of rows may change where things stand, and no key, id or value. */
    private static void saysTheSame(Release release, Release other) throws IOException {
        for (String table : List.of("incidents", "totals_by_year", "links")) {
            assertThat(Files.readString(other.folder().resolve(table + ".csv")))
                    .as(table)
                    .isEqualTo(Files.readString(release.folder().resolve(table + ".csv")));
        }
        for (String table : List.of("reports", "claims", "stated_totals", "breaks")) {
            assertThat(withoutPlaces(other, table)).as(table).isEqualTo(withoutPlaces(release, table));
        }
    }

    private static List<Map<String, String>> withoutPlaces(Release release, String table) {
        List<Map<String, String>> rows = release.table(table);
        rows.forEach(row -> row.keySet().removeAll(List.of("locator", "detail", "note")));
        return rows;
    }

    /** Law 4. */
    private static void everyIdResolves(Workspace workspace, Set<String> ids) {
        List<String> lost = Nights.inContext(places(workspace), context -> {
            Explainer explainer = context.getBean(Explainer.class);
            List<String> without = new ArrayList<>();
            for (String id : ids) {
                try {
                    assertThat(explainer.explain(id)).isNotEmpty();
                } catch (Refusal refusal) {
                    if (!refusal.getMessage().contains(id + " is retired")) {
                        without.add(id + ": " + refusal.getMessage());
                    }
                }
            }
            return without;
        });
        assertThat(lost).isEmpty();
    }

    /** Byte for byte, from the ledger alone. */
    private static void everyReleaseIsWrittenAgain(Workspace workspace) {
        Nights.inContext(places(workspace), context -> {
            PastReleases past = context.getBean(PastReleases.class);
            NIGHTS.forEach(night -> assertThat(past.again(night + ".1").lines())
                    .anyMatch(line -> line.contains("Every file has the bytes that were published")));
            return true;
        });
    }

    private static Places places(Workspace workspace) {
        return Places.of(
                workspace.root().resolve("input"),
                workspace.output(),
                new LedgerPlace(workspace.root().resolve("ledger").toString()),
                LocalDate.parse(Workspace.THIRD));
    }

    /** Law 6. */
    private static void failedCheckPublishesNothing(Workspace workspace) {
        Map<String, String> before = new TreeMap<>(Workspace.bytes(workspace.output()));
        workspace.edit("input/sources/alpha/source.yml", "- key: [No]", "- key: [No]\n        rows: {minimum: 99}");
        assertThat(workspace.night("2026-11-23").code()).isEqualTo(ExitCode.CHECKS_FAILED.code());
        Map<String, String> after = Workspace.bytes(workspace.output());
        after.keySet().removeIf(file -> file.startsWith("runs/2026-11-23.1/"));
        assertThat(after.remove("runs/last.json")).isNotEqualTo(before.remove("runs/last.json"));
        assertThat(after).isEqualTo(before);
        assertThat(workspace.latest().folder().toAbsolutePath()).exists();
    }
}
