package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.counterfoil.intake.DataTree.Fields;
import org.counterfoil.intake.DataTree.Items;

/** Finds where the records of a tree lie that nobody described: the longest list of objects that names alone lead to. */
final class LikelyRecords {

    /** Records do not lie deeper in what people publish. */
    private static final int DEPTH = 4;

    private record Found(String path, int items) {}

    private LikelyRecords() {}

    /** The path; empty where the top holds the records, or no list has two of them. */
    static Optional<String> in(DataTree tree) {
        List<Found> found = new ArrayList<>();
        walk("", tree, 0, found);
        return found.stream()
                .max(Comparator.comparingInt(Found::items).thenComparing(Found::path, Comparator.reverseOrder()))
                .map(Found::path)
                .filter(path -> !path.isEmpty());
    }

    /** Notes the path, where a descriptor has to say one and does not. */
    static void suggest(OpenFile file, DataTree tree) {
        if (file.options().records().isEmpty()) {
            in(tree).ifPresent(path -> file.suggest(new ReadOptions("", "", path)));
        }
    }

    private static void walk(String path, DataTree tree, int depth, List<Found> found) {
        if (tree instanceof Items list
                && list.items().size() > 1
                && list.items().stream().allMatch(Fields.class::isInstance)) {
            found.add(new Found(path, list.items().size()));
        } else if (tree instanceof Fields object && depth < DEPTH) {
            object.fields()
                    .forEach((name, value) -> walk(
                            path.isEmpty() ? RecordPath.quoted(name) : path + "." + RecordPath.quoted(name),
                            value,
                            depth + 1,
                            found));
        }
    }
}
