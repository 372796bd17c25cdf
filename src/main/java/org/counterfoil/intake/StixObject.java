package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterfoil.intake.DataTree.Fields;
import org.counterfoil.intake.DataTree.Items;
import org.counterfoil.intake.DataTree.Scalar;
import org.counterfoil.intake.RecordTable.FieldText;

/**
 * An object of a STIX bundle.
 *
 * @param number in the bundle, 1-based
 * @param fields its own, flattened
 * @param references to other objects, in the order of its properties
 */
record StixObject(int number, String type, String id, Map<String, FieldText> fields, List<Ref> references) {

    /** Who may read an object is none of its content, and markings are rarely delivered with it. */
    private static final Set<String> MARKINGS = Set.of("object_marking_refs", "granular_markings");

    /** @param property without the objects it lies in: {@code impact_refs} */
    record Ref(String property, String id) {}

    static StixObject of(int number, DataTree tree) {
        List<Ref> references = new ArrayList<>();
        collect("", tree, references);
        return new StixObject(
                number, tree.text("type"), tree.text("id"), FlatRecord.merge(tree), List.copyOf(references));
    }

    private static void collect(String property, DataTree tree, List<Ref> references) {
        if (tree instanceof Fields object) {
            object.fields().forEach((name, value) -> {
                if (!MARKINGS.contains(name)) {
                    collect(name, value, references);
                }
            });
        } else if (tree instanceof Items list) {
            list.items().forEach(item -> collect(property, item, references));
        } else if (tree instanceof Scalar scalar
                && property.matches(".+_refs?")
                && !scalar.text().isBlank()) {
            references.add(new Ref(property, scalar.text()));
        }
    }

    String text(String property) {
        FieldText field = fields.get(property);
        return field == null ? "" : field.text();
    }

    boolean isRevoked() {
        return text("revoked").equals("true");
    }

    boolean isRelationship() {
        return type.equals("relationship");
    }
}
