package org.counterfoil.intake;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.counterfoil.incident.Issue.Kind;
import org.counterfoil.intake.JsonTree.Fields;
import org.counterfoil.intake.JsonTree.Items;
import org.counterfoil.source.RawDocument;
import tools.jackson.core.JacksonException;

/**
 * JSON: the array of records is one table named by its path; what lies beside that array is running text, so that it is
 * seen and disturbs no table. A document that is one object is one record.
 */
final class JsonFormat implements FormatReader {

    @Override
    public RawDocument read(OpenFile file) throws IOException {
        try {
            JsonTree tree = JsonTree.parse(file);
            String path = file.options().records();
            Passages beside = new Passages(file, "");
            RecordTable table = new RecordTable(file);
            records(at(file, tree, path, beside)).forEach(each -> table.add(JsonRecord.flatten(each)));
            return new RawDocument(
                    file.source(), file.path(), Format.JSON.slug(), List.of(table.named(path, path)), beside.all());
        } catch (JacksonException e) {
            throw damaged(file, e);
        }
    }

    private static List<JsonTree> records(JsonTree tree) {
        return tree instanceof Items ? ((Items) tree).items() : List.of(tree);
    }

    private static JsonTree at(OpenFile file, JsonTree tree, String path, Passages beside) {
        if (path.isEmpty()) {
            return tree;
        }
        JsonTree here = tree;
        String above = "";
        for (String name : path.split("\\.")) {
            Map<String, JsonTree> fields = here instanceof Fields ? ((Fields) here).fields() : Map.of();
            JsonTree below = fields.get(name);
            if (below == null) {
                throw noSuchPath(file, path, above, here);
            }
            keepOthers(fields, name, above, beside);
            here = below;
            above = above + name + ".";
        }
        return here;
    }

    private static void keepOthers(Map<String, JsonTree> fields, String name, String above, Passages beside) {
        fields.forEach((other, value) -> {
            if (!other.equals(name)) {
                JsonRecord.flatten(new Fields(Map.of(other, value)))
                        .forEach((path, field) -> beside.addAt(above + path, field.text()));
            }
        });
    }

    private static Refusal noSuchPath(OpenFile file, String path, String above, JsonTree here) {
        String there = here instanceof Fields
                ? "there are: " + String.join(", ", ((Fields) here).fields().keySet())
                : "there is no object";
        return file.refuse(
                Kind.TABLE_MISSING,
                file.origin(),
                "There is no `" + path + "`; at '" + above + "' " + there + ".",
                "Mend `records:` in source.yml.");
    }

    private static Refusal damaged(OpenFile file, JacksonException e) {
        String where = e.getLocation() == null
                ? ""
                : " on line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
        String what = e.getOriginalMessage().lines().findFirst().orElse("");
        return file.unreadable(
                "The JSON is not valid" + where + ": " + what, "Mend the file there, or fetch it again.");
    }
}
