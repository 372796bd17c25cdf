package org.counterfoil.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.counterfoil.ledger.Ledger;
import org.counterfoil.ledger.LedgerPlace;
import org.counterfoil.publish.LatestRelease;
import org.counterfoil.publish.ReleaseFolder;
import org.counterfoil.release.Row;
import org.counterfoil.release.SourceFigures;
import org.counterfoil.release.Table;

/** A night of a self-test, on places of its own below a temporary folder. */
record TrialNight(Places places) {

    /** A night on a copy of the input, with nothing remembered. */
    static TrialNight fresh(Path root, Places real) throws IOException {
        FolderCopy.copy(real.input(), root.resolve("input"), file -> false);
        return at(root, real.night().toString());
    }

    /** The night after another one, on a copy of its input and of what it remembered. */
    TrialNight next(Path root) throws IOException {
        FolderCopy.copy(places.input(), root.resolve("input"), file -> false);
        FolderCopy.copy(
                places.output().resolve("releases"), root.resolve("output").resolve("releases"), file -> false);
        // a name is as good as a link, and a link does not survive being copied
        Files.writeString(root.resolve("output").resolve("latest"), latestName());
        LedgerCopy.copy(places.ledger().folder(), root.resolve("ledger"));
        return at(root, places.night().plusDays(1).toString());
    }

    private static TrialNight at(Path root, String night) {
        return new TrialNight(Places.of(
                root.resolve("input"),
                root.resolve("output"),
                new LedgerPlace(root.resolve("ledger").toString()),
                LocalDate.parse(night)));
    }

    Path input() {
        return places.input();
    }

    /** @throws Refusal if it does not publish */
    TrialNight run() {
        Nights.unwatched(places);
        return this;
    }

    /** The same with a number of threads. */
    TrialNight run(int threads) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try {
            return pool.submit(() -> {
                        Thread.currentThread().setContextClassLoader(loader);
                        return run();
                    })
                    .join();
        } finally {
            pool.shutdown();
        }
    }

    /** Why it does not publish; empty where it does. */
    Optional<Refusal> refusal() {
        try {
            run();
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    List<PlannedDocument> documents() {
        return Nights.inContext(
                places, context -> context.getBean(NightState.class).input().documents());
    }

    /** How many amounts in dollars a source gives of the field of which it gives most. */
    int amounts(String source) {
        return Nights.inContext(
                places,
                context -> context.getBean(Ledger.class).history().figures(source, 1).stream()
                        .flatMap(figures -> figures.amounts().values().stream())
                        .mapToInt(SourceFigures.Amounts::count)
                        .max()
                        .orElse(0));
    }

    private Path latest() throws IOException {
        return places.output()
                .resolve("releases")
                .resolve(LatestRelease.find(places.output()).orElseThrow().text());
    }

    String latestName() throws IOException {
        return latest().getFileName().toString();
    }

    /** Those of some files of the release that differ from those of another night; none named: all of them. */
    List<String> differing(TrialNight other, String... names) throws IOException {
        List<String> differing = new ArrayList<>();
        for (String name : names.length == 0 ? new String[] {ReleaseFolder.SUMS} : names) {
            if (Files.mismatch(latest().resolve(name), other.latest().resolve(name)) >= 0) {
                differing.add(name);
            }
        }
        return differing;
    }

    /** A table of the release, each row by the texts of some columns; the values are those of another one. */
    Map<List<String>, String> table(String name, String value, String... keys) throws IOException {
        Table table = ReleaseFolder.read(
                        places.output(), LatestRelease.find(places.output()).orElseThrow())
                .stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        List<String> columns =
                table.columns().stream().map(column -> column.name()).toList();
        Map<List<String>, String> rows = new TreeMap<>(Comparator.comparing(List::toString));
        for (Row row : table.rows()) {
            List<String> key = Stream.of(keys)
                    .map(column -> row.cells().get(columns.indexOf(column)).text())
                    .toList();
            rows.put(key, row.cells().get(columns.indexOf(value)).text());
        }
        return rows;
    }
}
