package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterfoil.incident.Issue.Kind;
import org.counterfoil.intake.DataTree.Fields;
import org.counterfoil.intake.DataTree.Items;
import org.counterfoil.intake.DataTree.Scalar;

/**
 * Where records lie in JSON or XML: names joined by dots; a name with a dot in it stands between single quotes; {@code *}
 * is every name, which the record then holds as {@code #name}. A path leads through every item of a list on its way.
 *
 * @param text as written
 * @param steps the names
 */
record RecordPath(String text, List<String> steps) {

    private static final String ANY = "*";
    private static final String NAME = "#name";
    private static final Pattern STEP = Pattern.compile("\\G(?:'([^']*)'|([^.']+))(?:\\.(?=.)|$)");

    static RecordPath of(String text) {
        List<String> steps = new ArrayList<>();
        Matcher step = STEP.matcher(text);
        int end = 0;
        while (end < text.length() && step.find()) {
            steps.add(step.group(1) == null ? step.group(2) : step.group(1));
            end = step.end();
        }
        // what follows no rule is a name that no file has: the refusal then shows it
        if (end < text.length()) {
            steps.add(text.substring(end));
        }
        return new RecordPath(text, List.copyOf(steps));
    }

    static String quoted(String name) {
        return name.contains(".") ? "'" + name + "'" : name;
    }

    /**
     * The records; every leaf beside them becomes a passage at its path.
     *
     * @throws Refusal if the path leads nowhere in the whole file
     */
    List<DataTree> in(OpenFile file, DataTree tree, Passages beside) {
        Search search = new Search(beside);
        search.walk(tree, 0, "");
        if (search.found.isEmpty() && !search.reached) {
            throw file.refuse(
                    Kind.TABLE_MISSING,
                    file.origin(),
                    "There is no `" + text + "`; at '" + search.deepest + "' "
                            + (search.there.isEmpty()
                                    ? "there is no object"
                                    : "there are: " + String.join(", ", search.there))
                            + ".",
                    "Mend `records:` in source.yml.");
        }
        return search.found;
    }

    /** One walk along the path. */
    private final class Search {

        private final Passages beside;
        private final List<DataTree> found = new ArrayList<>();
        private boolean reached;
        private int depth = -1;
        private String deepest = "";
        private List<String> there = List.of();

        Search(Passages beside) {
            this.beside = beside;
        }

        void walk(DataTree tree, int step, String above) {
            if (tree instanceof Items list) {
                reached |= step == steps.size();
                for (int i = 0; i < list.items().size(); i++) {
                    walk(list.items().get(i), step, step == steps.size() ? above : above + "[" + i + "]");
                }
            } else if (step == steps.size()) {
                found.add(tree);
            } else if (tree instanceof Fields object) {
                descend(object, step, above);
            } else {
                keep(tree, above);
            }
        }

        private void descend(Fields object, int step, String above) {
            String wanted = steps.get(step);
            if (step > depth) {
                depth = step;
                deepest = above;
                there = List.copyOf(object.fields().keySet());
            }
            object.fields().forEach((name, value) -> {
                String path = above.isEmpty() ? name : above + "." + name;
                if (wanted.equals(ANY)) {
                    walk(named(name, value), step + 1, path);
                } else if (wanted.equals(name)) {
                    walk(value, step + 1, path);
                } else {
                    keep(value, path);
                }
            });
        }

        private DataTree named(String name, DataTree value) {
            Map<String, DataTree> fields = new LinkedHashMap<>();
            fields.put(NAME, new Scalar(name, false));
            if (value instanceof Fields object) {
                fields.putAll(object.fields());
            } else {
                fields.put(FlatRecord.UNNAMED, value);
            }
            return new Fields(fields);
        }

        private void keep(DataTree tree, String path) {
            FlatRecord.flatten(path, tree).forEach((place, field) -> beside.addAt(place, field.text()));
        }
    }
}
