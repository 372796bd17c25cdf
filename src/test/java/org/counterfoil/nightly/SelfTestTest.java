package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eight small nights in one test: each of them is a promise, and there is no smaller thing to hold it to. */
class SelfTestTest {

    @TempDir
    Path folder = Path.of("");

    private static String[] rows(String prefix) {
        return IntStream.range(0, 12)
                .mapToObj(i -> "%s%d,2018-%02d-%02d,Exchange %s,South Korea,%d million,Coins were taken"
                        .formatted(prefix, i, i % 12 + 1, i + 1, (char) ('A' + i), i + 3))
                .toArray(String[]::new);
    }

    private Workspace workspace() {
        return new Workspace(folder).keyed("alpha", 1, rows("a")).keyed("beta", 2, rows("b"));
    }

    @Test
    @Tag("exhaustive")
    void everyPromiseIsKeptAndNothingRealIsTouched() throws IOException {
        Workspace workspace = workspace();
        Workspace.Ending ending = Workspace.say(workspace.arguments("selftest", Workspace.FIRST));
        assertThat(ending.code()).as(ending.said()).isZero();
        List<String> sheet = Files.readAllLines(workspace.output().resolve("runs/selftest.csv"));
        assertThat(sheet).hasSize(8).first().isEqualTo("trial,promise,outcome,detail");
        assertThat(sheet.subList(1, 8)).allMatch(line -> line.contains(",kept,"));
        assertThat(workspace.root().resolve("ledger")).doesNotExist();
        assertThat(workspace.output().resolve("releases")).doesNotExist();
    }

    /** A person may keep a copy apart from what it is a copy of; the promise that they join is then not kept. */
    @Test
    @Tag("exhaustive")
    void brokenPromiseIsToldAndEndsWithItsCode() {
        Workspace workspace = workspace();
        workspace.decisions("not same,alpha/a3,alpha-again/a3,M. Kim,2026-11-19,two robberies on one day");
        Workspace.Ending ending = Workspace.say(workspace.arguments("selftest", Workspace.FIRST));
        assertThat(ending.said()).contains("broken  source duplicated").contains("1 of alpha: alpha/a3");
        assertThat(ending.code()).isEqualTo(ExitCode.PROMISE_BROKEN.code());
    }

    /** One amount is too little for anybody to notice that it is in another unit. */
    @Test
    @Tag("exhaustive")
    void whatCannotBeTriedIsSaid() {
        Workspace workspace = new Workspace(folder)
                .keyed("alpha", 1, "1,2018-02-03,Exchange A,South Korea,3 million,Coins were taken");
        Workspace.Ending ending = Workspace.say(workspace.arguments("selftest", Workspace.FIRST));
        assertThat(ending.said()).contains("not tried  amounts times 1,000,000");
        assertThat(ending.code()).isZero();
    }
}
