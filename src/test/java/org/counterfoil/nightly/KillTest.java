package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.counterfoil.ledger.FileSpace;
import org.counterfoil.ledger.LedgerPlace;
import org.hsqldb.jdbc.JDBCDataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Law 7: a night that is killed anywhere and started again gives the bytes of one that was left alone. */
class KillTest {

    @TempDir
    static Path history = Path.of("");

    @TempDir
    static Path undisturbedNight = Path.of("");

    @TempDir
    Path folder = Path.of("");

    static LongStream moments() {
        return LongStream.rangeClosed(1, 100);
    }

    /** With a night behind it, so that there is something to spoil. */
    private static Workspace prepare(Workspace workspace) {
        RandomSources sources = new RandomSources(7);
        sources.write(workspace, new Random(7));
        workspace.published(Workspace.FIRST);
        sources.change();
        sources.write(workspace, new Random(8));
        return workspace;
    }

    /** Where most is at stake: files are being moved. The other steps are tried by {@link #nightKilledInAnyStepGoesOn}. */
    @Test
    void nightKilledWhereMostIsAtStakeGoesOn() throws Exception {
        killIn("publish");
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @ValueSource(strings = {"intake", "link", "reconcile", "check"})
    void nightKilledInAnyStepGoesOn(String step) throws Exception {
        killIn(step);
    }

    private void killIn(String step) throws Exception {
        Workspace killed = copied(step);
        try (ChildNight child = ChildNight.start(List.of(), killed.arguments("run", Workspace.SECOND))) {
            assertThat(child.awaitLine("INFO  " + step)).as(step).isTrue();
            child.kill();
        }
        goesOnLike(undisturbed(), killed);
    }

    @Test
    void nightToldToStopGoesOn() throws Exception {
        Workspace stopped = copied("stopped");
        stopInTheMidst(stopped);
        goesOnLike(undisturbed(), stopped);
        assertThat(stopped.status().code()).isZero();
    }

    private static void stopInTheMidst(Workspace stopped) throws Exception {
        try (ChildNight child = ChildNight.start(List.of(), stopped.arguments("run", Workspace.SECOND))) {
            assertThat(child.awaitLine("INFO  link (as last night: ")).isTrue();
            child.stop();
            Workspace.Ending ending = child.ending();
            assertThat(ending.code()).as(ending.said()).isEqualTo(NightWatch.STOPPED);
            assertThat(ending.said()).contains("told to stop").doesNotContain("\tat ");
        }
        Workspace.Ending status = stopped.status();
        assertThat(status.code()).isEqualTo(ExitCode.LAST_FAILED.code());
        assertThat(status.said()).contains("started again, it goes on", "latest release: 2026-11-20.1");
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @MethodSource("moments")
    void nightKilledAtAnyMomentGoesOn(long seed) throws Exception {
        Workspace killed = copied("killed");
        try (ChildNight child = ChildNight.start(List.of(), killed.arguments("run", Workspace.SECOND))) {
            child.awaitLine("intake");
            if (!child.endsWithin(new Random(seed).nextInt(2500))) {
                child.kill();
            }
        }
        goesOnLike(undisturbed(), killed);
    }

    /** While the tables of the ledger are made, which the database does one statement after the other. */
    @ParameterizedTest
    @ValueSource(longs = {3, 4})
    void firstNightKilledWhileItsLedgerIsMadeGoesOn(long seed) throws Exception {
        killWhileTheLedgerIsMade(seed);
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @MethodSource("firstMoments")
    void firstNightKilledAtAnyMomentBeforeItsLedgerIsMadeGoesOn(long seed) throws Exception {
        killWhileTheLedgerIsMade(seed);
    }

    static LongStream firstMoments() {
        return LongStream.rangeClosed(11, 30);
    }

    /** Three times in a row, where the first did not come so far. */
    private void killWhileTheLedgerIsMade(long seed) throws Exception {
        Workspace killed = new Workspace(folder.resolve("first"));
        undisturbed();
        FirstNights.copy(undisturbedNight.resolve("input"), folder.resolve("first/input"));
        Random random = new Random(seed);
        for (int time = 0; time < 3; time++) {
            try (ChildNight child = ChildNight.start(List.of(), killed.arguments("run", Workspace.SECOND))) {
                while (!Files.exists(folder.resolve("first/ledger/counterfoil.script"))) {
                    Thread.sleep(5);
                }
                if (!child.endsWithin(random.nextInt(800))) {
                    child.kill();
                }
            }
        }
        Workspace.Ending again = killed.night(Workspace.SECOND);
        assertThat(again.code()).as(again.said()).isZero();
        assertThat(killed.night(Workspace.SECOND).said()).contains("Nothing new: 2026-11-21.1");
    }

    @Test
    void nightKilledWhileItsLedgerIsWrittenAnewIsPublished() throws Exception {
        killWhileTheLedgerIsWrittenAnew(5);
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @MethodSource("firstMoments")
    void nightKilledAtAnyMomentWhileItsLedgerIsWrittenAnewIsPublished(long seed) throws Exception {
        killWhileTheLedgerIsWrittenAnew(seed);
    }

    /** After nights that left more room in the file than what is remembered takes. */
    private void killWhileTheLedgerIsWrittenAnew(long seed) throws Exception {
        Workspace killed = copied("anew");
        Path ledger = killed.root().resolve("ledger");
        lose(ledger, FileSpace.LEAST);
        try (ChildNight child = ChildNight.start(List.of(), killed.arguments("run", Workspace.SECOND))) {
            assertThat(child.awaitLine("it is written anew")).isTrue();
            if (!child.endsWithin(new Random(seed).nextInt(300))) {
                child.kill();
            }
        }
        goesOnLike(undisturbed(), killed);
        killed.published(Workspace.THIRD);
        assertThat(Files.size(ledger.resolve("counterfoil.data")))
                .as("a night that is killed leaves it to the next")
                .isLessThanOrEqualTo(FileSpace.LEAST);
    }

    /** As nights do that write and delete what their steps hand to each other. */
    private static void lose(Path ledger, long bytes) {
        JDBCDataSource file = new JDBCDataSource();
        file.setURL(new LedgerPlace(ledger.toString()).url());
        JdbcClient jdbc = JdbcClient.create(file);
        jdbc.sql("insert into tonight_fact (name, content) values ('lost', ?)")
                .param("x".repeat((int) bytes))
                .update();
        jdbc.sql("delete from tonight_fact where name = 'lost'").update();
    }

    /** The history up to the night that is killed, made once and copied. */
    private Workspace copied(String name) throws IOException {
        if (!Files.exists(history.resolve("input"))) {
            prepare(new Workspace(history));
        }
        FirstNights.copy(history, folder.resolve(name));
        return new Workspace(folder.resolve(name));
    }

    private static Workspace undisturbed() {
        Workspace undisturbed = new Workspace(undisturbedNight);
        if (!Files.exists(undisturbedNight.resolve("input"))) {
            prepare(undisturbed);
            undisturbed.published(Workspace.SECOND);
        }
        return undisturbed;
    }

    private static void goesOnLike(Workspace undisturbed, Workspace killed) {
        Map<String, String> before = Workspace.bytes(killed.release("2026-11-20.1"));
        Workspace.Ending again = killed.night(Workspace.SECOND);
        assertThat(again.code()).as(again.said()).isZero();
        assertThat(Workspace.bytes(killed.release("2026-11-21.1")))
                .isEqualTo(Workspace.bytes(undisturbed.release("2026-11-21.1")));
        assertThat(Workspace.bytes(killed.release("2026-11-20.1"))).isEqualTo(before);
        assertThat(killed.output().resolve("releases")).isDirectoryNotContaining("glob:**.partial");
        assertThat(killed.night(Workspace.SECOND).said()).contains("Nothing new: 2026-11-21.1");
    }
}
