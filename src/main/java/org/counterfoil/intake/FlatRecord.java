package org.counterfoil.intake;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.counterfoil.intake.DataTree.Fields;
import org.counterfoil.intake.DataTree.Items;
import org.counterfoil.intake.DataTree.Scalar;
import org.counterfoil.intake.RecordTable.FieldText;
import org.jspecify.annotations.Nullable;

/**
 * One record flattened: {@code loss.usd}, {@code transactions[0].hash}, and lists of words joined by {@code "; "}. Where
 * lists are merged, what the objects of a list hold under one name is joined alike: {@code transactions.hash}.
 */
final class FlatRecord {

    /** The column of a record that is a bare value. */
    static final String UNNAMED = "value";

    /** Between the values of a list. */
    static final String SEPARATOR = "; ";

    /** A number of more digits than this is no figure of an incident, and costs seconds to calculate with. */
    private static final int DIGITS = 60;

    private final Map<String, FieldText> fields = new LinkedHashMap<>();

    private final boolean merging;

    /** How many lists are merged around what is added now. */
    private int lists;

    private FlatRecord(boolean merging) {
        this.merging = merging;
    }

    /** @param path what the names begin with; may be empty */
    static Map<String, FieldText> flatten(String path, DataTree tree) {
        FlatRecord flat = new FlatRecord(false);
        flat.add(path, tree);
        return flat.fields;
    }

    /** With the objects of each list under one name. */
    static Map<String, FieldText> merge(DataTree tree) {
        FlatRecord flat = new FlatRecord(true);
        flat.add("", tree);
        return flat.fields;
    }

    private void add(String path, DataTree tree) {
        if (tree instanceof Fields) {
            ((Fields) tree).fields().forEach((name, value) -> add(path.isEmpty() ? name : path + "." + name, value));
        } else if (tree instanceof Items) {
            addItems(path, ((Items) tree).items());
        } else {
            String text = ((Scalar) tree).text();
            List<String> items = lists > 0 && !text.isBlank() ? List.of(text) : List.of();
            put(path, new FieldText(text, number((Scalar) tree), text, false, items));
        }
    }

    private void addItems(String path, List<DataTree> items) {
        if (items.stream().allMatch(Scalar.class::isInstance)) {
            List<String> texts = items.stream()
                    .map(item -> ((Scalar) item).text())
                    .filter(text -> !text.isBlank())
                    .toList();
            FieldText list = FieldText.ofList(texts);
            BigDecimal number = items.size() == 1 ? number((Scalar) items.get(0)) : null;
            put(path, new FieldText(list.text(), number, list.text(), false, texts));
            return;
        }
        lists += merging ? 1 : 0;
        for (int index = 0; index < items.size(); index++) {
            add(merging ? path : path + "[" + index + "]", items.get(index));
        }
        lists -= merging ? 1 : 0;
    }

    /** A key with a dot in it may collide with a nested one: both are kept. */
    private void put(String path, FieldText field) {
        String name = path.isEmpty() ? UNNAMED : path;
        FieldText before = merging ? fields.get(name) : null;
        if (before != null && !field.text().isBlank()) {
            fields.put(
                    name,
                    FieldText.ofList(Stream.of(before, field)
                            .flatMap(each -> each.items().isEmpty() ? Stream.of(each.text()) : each.items().stream())
                            .toList()));
            return;
        }
        for (int copy = 2; fields.containsKey(name); copy++) {
            name = path + " (" + copy + ")";
        }
        if (!field.text().isBlank()) {
            fields.put(name, field);
        }
    }

    private static @Nullable BigDecimal number(Scalar scalar) {
        if (!scalar.number() || scalar.text().length() > DIGITS) {
            return null;
        }
        BigDecimal number = new BigDecimal(scalar.text());
        return Math.abs((long) number.scale()) > DIGITS ? null : number;
    }
}
