package org.counterfoil.intake;

import java.util.List;
import java.util.Map;
import org.counterfoil.intake.DataTree.Fields;
import org.counterfoil.intake.DataTree.Items;
import org.counterfoil.source.RawDocument;

/** A tree as a document: records become the rows of one table, what lies beside them running text. */
final class RecordDocument {

    private RecordDocument() {}

    static RawDocument of(OpenFile file, DataTree tree, Format format) {
        String path = file.options().records();
        Passages beside = new Passages(file, "");
        RecordTable table = new RecordTable(file);
        RecordPath records = path.isEmpty() && format == Format.XML ? repeated(tree) : RecordPath.of(path);
        Unfolding unfolding = new Unfolding(file);
        records.in(file, tree, beside).stream().flatMap(unfolding::rows).forEach(table::add);
        unfolding.complainIfUnused();
        String name = records.text();
        return new RawDocument(
                file.source(), file.path(), format.slug(), List.of(table.named(name, name)), beside.all());
    }

    /** Where nothing is said: the elements below the root, if only one of their names is a list; else the root. */
    private static RecordPath repeated(DataTree tree) {
        Map.Entry<String, DataTree> root =
                ((Fields) tree).fields().entrySet().iterator().next();
        if (!(root.getValue() instanceof Fields elements)) {
            return RecordPath.of(root.getKey());
        }
        List<String> lists = elements.fields().entrySet().stream()
                .filter(field -> field.getValue() instanceof Items)
                .map(Map.Entry::getKey)
                .toList();
        return lists.size() == 1
                ? RecordPath.of(RecordPath.quoted(root.getKey()) + "." + RecordPath.quoted(lists.get(0)))
                : RecordPath.of(RecordPath.quoted(root.getKey()));
    }
}
