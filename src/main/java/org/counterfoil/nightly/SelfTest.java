package org.counterfoil.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterfoil.release.Envelope;

/**
 * Holds the program to its promises on a real input: nights over changed copies of it, each of which has one right outcome. Works in
 * a temporary folder alone; the real ledger is neither read nor written. For one run.
 */
final class SelfTest {

    /** Chosen once; any other order would do as well. */
    private static final long SEED = 1;

    private static final int MANY = 8;

    private static final String MILLION = "${digits}000000";

    private final Path root;
    private final TrialNight base;
    private final List<PlainList> lists;

    private SelfTest(Path root, TrialNight base, List<PlainList> lists) {
        this.root = root;
        this.base = base;
        this.lists = lists;
    }

    /** What came of a promise. */
    enum Outcome {
        KEPT,
        BROKEN,
        NOT_TRIED
    }

    /** One row of the score sheet. */
    record Score(String trial, String promise, Outcome outcome, String detail) {}

    private interface Trial {
        Score score() throws IOException;
    }

    /** @throws Refusal where the input publishes nothing as it is */
    static List<Score> of(Places places) throws IOException {
        return FolderCopy.temporary("counterfoil-selftest", folder -> {
            SelfTest test = begin(folder, places);
            List<Score> scores = new ArrayList<>();
            for (Trial trial : List.<Trial>of(
                    () -> test.threads(1),
                    () -> test.threads(MANY),
                    test::shuffled,
                    test::dropped,
                    test::duplicated,
                    test::rescaled,
                    test::rekeyed)) {
                scores.add(trial.score());
            }
            return scores;
        });
    }

    private static SelfTest begin(Path folder, Places places) throws IOException {
        TrialNight base = TrialNight.fresh(folder.resolve("base"), places).run();
        List<PlainList> lists = new ArrayList<>();
        for (PlannedDocument document : base.documents()) {
            PlainList.of(document).ifPresent(lists::add);
        }
        lists.sort(Comparator.comparing((PlainList list) -> -list.rows().size()).thenComparing(PlainList::source));
        return new SelfTest(folder, base, lists);
    }

    private Score threads(int threads) throws IOException {
        String promise = "the same bytes";
        TrialNight night = TrialNight.fresh(root.resolve("threads-" + threads), base.places())
                .run(threads);
        return scored("threads: " + threads, promise, night.differing(base), "every file of the release");
    }

    private Score shuffled() throws IOException {
        String promise = "the same incidents, totals and links";
        if (lists.isEmpty()) {
            return notTried("rows shuffled", promise, "no document is a plain list");
        }
        TrialNight night = TrialNight.fresh(root.resolve("shuffled"), base.places());
        for (PlainList list : lists) {
            list.shuffled(SEED).write(night.input());
        }
        return scored(
                "rows shuffled",
                promise,
                night.run().differing(base, "incidents.csv", "totals_by_year.csv", "links.csv"),
                lists.size() + " documents: " + names(lists));
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
        return scored("source dropped", promise, wrong, source);
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

    private Score duplicated() throws IOException {
        String promise = "every report that names a victim joins the one it is a copy of";
        Optional<PlainList> keyed =
                lists.stream().filter(list -> list.key().isPresent()).findFirst();
        if (keyed.isEmpty()) {
            return notTried("source duplicated", promise, "no plain list has keys");
        }
        String source = keyed.get().source();
        String copy = source + "-again";
        TrialNight night = TrialNight.fresh(root.resolve("duplicated"), base.places());
        FolderCopy.copy(
                night.input().resolve("sources").resolve(source),
                night.input().resolve("sources").resolve(copy),
                file -> false);
        Map<List<String>, String> now = membership(night.run());
        Map<List<String>, String> victims = night.table("reports", "victim", "source", "key");
        List<String> apart = now.entrySet().stream()
                .filter(report -> report.getKey().get(0).equals(source)
                        && !victims.getOrDefault(report.getKey(), "").isEmpty())
                .filter(report -> !report.getValue()
                        .equals(now.get(List.of(copy, report.getKey().get(1)))))
                .map(report -> source + "/" + report.getKey().get(1))
                .toList();
        return scored("source duplicated", promise, apart, source);
    }

    private Score rescaled() throws IOException {
        String promise = "nothing is published, and the last release stands";
        Optional<PlainList> priced = lists.stream()
                .filter(list -> list.amount().isPresent() && base.amounts(list.source()) >= Envelope.FEW)
                .findFirst();
        if (priced.isEmpty()) {
            return notTried(
                    "amounts times 1,000,000",
                    promise,
                    "no source of plain lists gives " + Envelope.FEW + " amounts in dollars; the guard needs as many");
        }
        String column = priced.get().amount().orElseThrow();
        TrialNight night = base.next(root.resolve("rescaled"));
        // a number's digits before the point: 14.5 becomes 14000000.5, which is near enough
        priced.get()
                .with(column, text -> text.replaceAll("(?<![\\d.,])(?<digits>\\d+(?:,\\d{3})*)", MILLION))
                .write(night.input());
        Optional<Refusal> refusal = night.refusal();
        List<String> wrong = new ArrayList<>();
        if (refusal.isEmpty() || refusal.get().exitCode() != ExitCode.CHECKS_FAILED) {
            wrong.add(refusal.map(Refusal::getMessage).orElse("the night published"));
        }
        if (!night.latestName().equals(base.latestName())) {
            wrong.add("the latest release is " + night.latestName());
        }
        return scored("amounts times 1,000,000", promise, wrong, priced.get().source() + ", column " + column);
    }

    private Score rekeyed() throws IOException {
        String promise = "every incident keeps its id";
        Optional<PlainList> keyed = lists.stream()
                .filter(list -> list.key().isPresent() && !decided(list.source()))
                .findFirst();
        if (keyed.isEmpty()) {
            return notTried("keys replaced", promise, "no plain list has keys and is free of decisions");
        }
        TrialNight night = base.next(root.resolve("rekeyed"));
        keyed.get()
                .with(keyed.get().key().orElseThrow(), key -> key.isEmpty() ? key : "new-" + key)
                .write(night.input());
        TreeSet<String> before = new TreeSet<>(membership(base).values());
        TreeSet<String> after = new TreeSet<>(membership(night.run()).values());
        List<String> wrong = Stream.concat(
                        before.stream().filter(id -> !after.contains(id)).map(id -> id + " is gone"),
                        after.stream().filter(id -> !before.contains(id)).map(id -> id + " is new"))
                .toList();
        return scored("keys replaced", promise, wrong, keyed.get().source());
    }

    /** A decision names reports by their keys, and must be written anew where those change. */
    private boolean decided(String source) {
        Path decisions = base.input().resolve("decisions.csv");
        try {
            return Files.exists(decisions) && Files.readString(decisions).contains(source + "/");
        } catch (IOException e) {
            return true;
        }
    }

    /** The incident of every report, by source and key. */
    private static Map<List<String>, String> membership(TrialNight night) throws IOException {
        return night.table("reports", "incident_id", "source", "key");
    }

    private static List<String> moved(Map<List<String>, String> before, Map<List<String>, String> after) {
        return before.entrySet().stream()
                .filter(report -> !report.getValue().equals(after.get(report.getKey())))
                .map(report -> String.join("/", report.getKey()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String names(List<PlainList> lists) {
        return lists.stream().map(list -> list.source() + "/" + list.document()).collect(Collectors.joining(", "));
    }

    private static Score scored(String trial, String promise, List<String> wrong, String tried) {
        return new Score(
                trial,
                promise,
                wrong.isEmpty() ? Outcome.KEPT : Outcome.BROKEN,
                wrong.isEmpty() ? tried : wrong.size() + " of " + tried + ": " + String.join(", ", wrong));
    }

    private static Score notTried(String trial, String promise, String why) {
        return new Score(trial, promise, Outcome.NOT_TRIED, why);
    }
}
