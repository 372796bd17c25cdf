package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counterfoil.incident.Issue.Kind;
import org.counterfoil.intake.DataTree.Fields;

/**
 * Reads STIX 2.1: bundles, envelopes of TAXII, and lists of objects. Each type of object becomes a table; a row of those
 * that tell of incidents holds as well what the objects say that it is related to.
 */
final class StixBundle {

    /** The types whose rows may be reports of an incident. */
    static final List<String> TELLING = List.of("incident", "sighting", "report");

    private static final String PLACE = "objects";
    private static final Pattern OLD = Pattern.compile("1\\..*|2\\.0");

    private final OpenFile file;
    private final List<StixObject> objects = new ArrayList<>();

    StixBundle(OpenFile file, List<DataTree> parts, Passages beside) {
        this.file = file;
        parts.stream().filter(part -> !isObject(part)).forEach(part -> Feed.keepBeside(part, PLACE, beside));
        List<DataTree> trees = objects(parts);
        parts.forEach(this::refuseOld);
        trees.forEach(this::refuseOld);
        if (trees.isEmpty()) {
            throw file.refuse(
                    Kind.TABLE_MISSING,
                    file.origin(),
                    "There are no objects of STIX; at the top are: " + names(parts) + ".",
                    "Deliver a bundle of STIX 2.1, or take `profile:` out of source.yml.");
        }
        trees.forEach(tree -> objects.add(StixObject.of(objects.size() + 1, tree)));
    }

    /** The objects in bundles and envelopes, and those that lie in no bundle. */
    static List<DataTree> objects(List<DataTree> parts) {
        return parts.stream()
                .flatMap(part -> isObject(part) ? java.util.stream.Stream.of(part) : part.get(PLACE).all().stream())
                .filter(Fields.class::isInstance)
                .toList();
    }

    private static boolean isObject(DataTree part) {
        return part instanceof Fields object
                && !object.fields().containsKey(PLACE)
                && object.fields().containsKey("type")
                && object.fields().containsKey("id");
    }

    private static String names(List<DataTree> parts) {
        return parts.stream()
                .filter(Fields.class::isInstance)
                .flatMap(part -> ((Fields) part).fields().keySet().stream())
                .distinct()
                .limit(8)
                .collect(Collectors.joining(", "));
    }

    private void refuseOld(DataTree tree) {
        String version = tree.text("spec_version");
        if (OLD.matcher(version).matches()) {
            throw file.unreadable(
                    "It is STIX " + version + "; the profile is for STIX 2.1.",
                    "Export it as STIX 2.1, or describe it without a profile by `records: objects`.");
        }
    }

    /** Fills the tables, and notes what the bundle lacks. */
    void into(ObjectTables tables) {
        StixGraph graph = new StixGraph(objects);
        for (StixObject object : objects) {
            noteBroken(object, graph);
            tables.add(
                    object.type(),
                    PLACE,
                    object.number(),
                    TELLING.contains(object.type()) ? graph.joined(object).behind(object.fields()) : object.fields());
        }
        if (objects.stream().noneMatch(object -> TELLING.contains(object.type()))) {
            noteNothingTold();
        }
    }

    private void noteBroken(StixObject object, StixGraph graph) {
        object.references().stream()
                .filter(reference -> graph.find(reference.id()).isEmpty())
                .distinct()
                .forEach(reference -> file.note(
                        Kind.VALUE_UNKNOWN,
                        file.at(PLACE, object.number()),
                        object.id() + " refers by " + reference.property() + " to " + reference.id()
                                + ", which is not in the bundle.",
                        "Export the objects it refers to as well; what they say is missing from its row."));
    }

    private void noteNothingTold() {
        Map<String, Integer> counts = new TreeMap<>();
        objects.forEach(object -> counts.merge(object.type(), 1, Integer::sum));
        String there = counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        file.note(
                Kind.TABLE_MISSING,
                file.origin(),
                "No object is an incident, a sighting or a report; there are: " + there + ".",
                "Deliver the bundle that holds them, or map one of its types under `tables:` in source.yml.");
    }
}
