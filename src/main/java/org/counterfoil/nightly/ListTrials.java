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
import org.counterfoil.incident.Plural;
import org.counterfoil.nightly.SelfTest.Score;
import org.counterfoil.release.Envelope;

/** The trials of a self-test that change rows: they are made on plain lists. For one run. */
final class ListTrials {

    /** Chosen once; any other order would do as well. */
    private static final long SEED = 1;

    private static final String MILLION = "${digits}000000";

    private final Path root;
    private final TrialNight base;
    private final List<PlainList> lists;

    private ListTrials(Path root, TrialNight base, List<PlainList> lists) {
        this.root = root;
        this.base = base;
        this.lists = lists;
    }

    /** On the lists of a night's input, the longest first. */
    static ListTrials of(Path root, TrialNight base) throws IOException {
        List<PlainList> lists = new ArrayList<>();
        for (PlannedDocument document : base.documents()) {
            PlainList.of(document).ifPresent(lists::add);
        }
        lists.sort(Comparator.comparing((PlainList list) -> -list.rows().size()).thenComparing(PlainList::source));
        return new ListTrials(root, base, lists);
    }

    Score shuffled() throws IOException {
        String promise = "the same incidents, totals and links";
        if (lists.isEmpty()) {
            return Score.notTried("rows shuffled", promise, "no document is a plain list");
        }
        TrialNight night = TrialNight.fresh(root.resolve("shuffled"), base.places());
        for (PlainList list : lists) {
            list.shuffled(SEED).write(night.input());
        }
        return Score.of(
                "rows shuffled",
                promise,
                night.run().differing(base, "incidents.csv", "totals_by_year.csv", "links.csv"),
                Plural.of(lists.size(), "document") + ": " + names(lists));
    }

    Score duplicated() throws IOException {
        String promise = "every report that names a victim joins the one it is a copy of";
        Optional<PlainList> keyed =
                lists.stream().filter(list -> list.key().isPresent()).findFirst();
        if (keyed.isEmpty()) {
            return Score.notTried("source duplicated", promise, "no plain list has keys");
        }
        String source = keyed.get().source();
        String copy = source + "-again";
        TrialNight night = TrialNight.fresh(root.resolve("duplicated"), base.places());
        FolderCopy.copy(
                night.input().resolve("sources").resolve(source),
                night.input().resolve("sources").resolve(copy),
                file -> false);
        Map<List<String>, String> now = SelfTest.membership(night.run());
        Map<List<String>, String> victims = night.table("reports", "victim", "source", "key");
        List<String> apart = now.entrySet().stream()
                .filter(report -> report.getKey().get(0).equals(source)
                        && !victims.getOrDefault(report.getKey(), "").isEmpty())
                .filter(report -> !report.getValue()
                        .equals(now.get(List.of(copy, report.getKey().get(1)))))
                .map(report -> source + "/" + report.getKey().get(1))
                .toList();
        return Score.of("source duplicated", promise, apart, source);
    }

    Score rescaled() throws IOException {
        String promise = "nothing is published, and the last release stands";
        Optional<PlainList> priced = lists.stream()
                .filter(list -> list.amount().isPresent() && base.amounts(list.source()) >= Envelope.FEW)
                .findFirst();
        if (priced.isEmpty()) {
            return Score.notTried(
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
        return Score.of("amounts times 1,000,000", promise, wrong, priced.get().source() + ", column " + column);
    }

    Score rekeyed() throws IOException {
        String promise = "every incident keeps its id";
        Optional<PlainList> keyed = lists.stream()
                .filter(list -> list.key().isPresent() && !decided(list.source()))
                .findFirst();
        if (keyed.isEmpty()) {
            return Score.notTried("keys replaced", promise, "no plain list has keys and is free of decisions");
        }
        TrialNight night = base.next(root.resolve("rekeyed"));
        keyed.get()
                .with(keyed.get().key().orElseThrow(), key -> key.isEmpty() ? key : "new-" + key)
                .write(night.input());
        TreeSet<String> before = new TreeSet<>(SelfTest.membership(base).values());
        TreeSet<String> after = new TreeSet<>(SelfTest.membership(night.run()).values());
        List<String> wrong = Stream.concat(
                        before.stream().filter(id -> !after.contains(id)).map(id -> id + " is gone"),
                        after.stream().filter(id -> !before.contains(id)).map(id -> id + " is new"))
                .toList();
        return Score.of("keys replaced", promise, wrong, keyed.get().source());
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

    private static String names(List<PlainList> lists) {
        return lists.stream().map(list -> list.source() + "/" + list.document()).collect(Collectors.joining(", "));
    }
}
