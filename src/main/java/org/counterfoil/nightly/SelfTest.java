package org.counterfoil.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds the program to its promises on a real input: nights over changed copies of it, each of which has one right outcome. Works in
 * a temporary folder alone; the real ledger is neither read nor written. For one run.
 */
final class SelfTest {

    private static final int MANY = 8;

    private final Path root;
    private final TrialNight base;

    private SelfTest(Path root, TrialNight base) {
        this.root = root;
        this.base = base;
    }

    /** What came of a promise. */
    enum Outcome {
        KEPT,
        BROKEN,
        NOT_TRIED
    }

    /** One row of the score sheet. */
    record Score(String trial, String promise, Outcome outcome, String detail) {

        /** @param wrong what speaks against it; empty where it is kept */
        static Score of(String trial, String promise, List<String> wrong, String tried) {
            return new Score(
                    trial,
                    promise,
                    wrong.isEmpty() ? Outcome.KEPT : Outcome.BROKEN,
                    wrong.isEmpty() ? tried : wrong.size() + " of " + tried + ": " + String.join(", ", wrong));
        }

        static Score notTried(String trial, String promise, String why) {
            return new Score(trial, promise, Outcome.NOT_TRIED, why);
        }
    }

    private interface Trial {
        Score score() throws IOException;
    }

    /** @throws Refusal where the input publishes nothing as it is */
    static List<Score> of(Places places) throws IOException {
        return FolderCopy.temporary("counterfoil-selftest", folder -> {
            TrialNight base = TrialNight.fresh(folder.resolve("base"), places).run();
            SelfTest test = new SelfTest(folder, base);
            ListTrials lists = ListTrials.of(folder, base);
            List<Score> scores = new ArrayList<>();
            for (Trial trial : List.<Trial>of(
                    () -> test.threads(1),
                    () -> test.threads(MANY),
                    lists::shuffled,
                    test::dropped,
                    lists::duplicated,
                    lists::rescaled,
                    lists::rekeyed)) {
                scores.add(trial.score());
            }
            return scores;
        });
    }

    private Score threads(int threads) throws IOException {
        String promise = "the same bytes";
        TrialNight night = TrialNight.fresh(root.resolve("threads-" + threads), base.places())
                .run(threads);
        return Score.of("threads: " + threads, promise, night.differing(base), "every file of the release");
    }

    private Score dropped() throws IOException {
        String promise = "every report is carried over and stays in its incident";
        String source = base.table("sources", "reports", "source").entrySet().stream()
                .max(Comparator.comparing((Map.Entry<List<String>, String> each) -> Long.parseLong(each.getValue())))
                .orElseThrow()
                .getKey()
                .get(0);
        TrialNight night = base.next(root.resolve("dropped"));
        deleteDocuments(night.input().resolve("sources").resolve(source));
        night.run();
        List<String> wrong = moved(membership(base), membership(night));
        if ("fresh".equals(night.table("sources", "status", "source").get(List.of(source)))) {
            wrong.add(source + " counts as fresh");
        }
        return Score.of("source dropped", promise, wrong, source);
    }

    private static void deleteDocuments(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(each -> !each.getFileName().toString().equals("source.yml"))
                    .toList()) {
                Files.delete(file);
            }
        }
    }

    /** The incident of every report, by source and key. */
    static Map<List<String>, String> membership(TrialNight night) throws IOException {
        return night.table("reports", "incident_id", "source", "key");
    }

    private static List<String> moved(Map<List<String>, String> before, Map<List<String>, String> after) {
        return before.entrySet().stream()
                .filter(report -> !report.getValue().equals(after.get(report.getKey())))
                .map(report -> String.join("/", report.getKey()))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
