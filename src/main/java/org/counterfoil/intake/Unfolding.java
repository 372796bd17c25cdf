package org.counterfoil.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.counterfoil.incident.Issue.Kind;
import org.counterfoil.intake.DataTree.Fields;
import org.counterfoil.intake.RecordTable.FieldText;

/** Makes rows of records: one each, or one for each item of the list that the descriptor unfolds. */
final class Unfolding {

    private final OpenFile file;
    private final RecordPath path;
    private boolean used;

    Unfolding(OpenFile file) {
        this.file = file;
        this.path = RecordPath.of(file.options().unfold());
    }

    /** What the record says beside the list stands in each of its rows; a record without the list is one row. */
    Stream<Map<String, FieldText>> rows(DataTree tree) {
        if (path.steps().isEmpty()) {
            return Stream.of(FlatRecord.flatten("", tree));
        }
        DataTree list = tree;
        for (String step : path.steps()) {
            list = list.get(step);
        }
        List<DataTree> items = list.all();
        if (items.isEmpty()) {
            return Stream.of(FlatRecord.flatten("", tree));
        }
        used = true;
        Map<String, FieldText> own = FlatRecord.flatten("", without(tree, 0));
        return items.stream().map(item -> {
            Map<String, FieldText> row = new LinkedHashMap<>(own);
            row.putAll(FlatRecord.flatten(String.join(".", path.steps()), item));
            return row;
        });
    }

    private DataTree without(DataTree tree, int step) {
        String name = path.steps().get(step);
        if (step == path.steps().size() - 1) {
            return tree.without(name);
        }
        Map<String, DataTree> fields = new LinkedHashMap<>(((Fields) tree).fields());
        fields.computeIfPresent(name, (same, below) -> without(below, step + 1));
        return new Fields(fields);
    }

    /** @throws Refusal if no record has the list */
    void complainIfUnused() {
        if (!used && !path.steps().isEmpty()) {
            throw file.refuse(
                    Kind.TABLE_MISSING,
                    file.origin(),
                    "No record has a list `" + path.text() + "` to unfold.",
                    "Mend `unfold:` in source.yml.");
        }
    }
}
