package org.counterfoil.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.counterfoil.incident.Issue.Kind;
import org.counterfoil.intake.DataTree.Fields;
import org.counterfoil.intake.DataTree.Items;
import org.counterfoil.intake.RecordTable.FieldText;

/**
 * Reads events of MISP, alone, in a list, or as its interface answers with them. An event is a row, which holds as well
 * what its attributes, objects, galaxies and tags say; these are rows of tables of their own.
 */
final class MispEvents {

    private static final String EVENT = "Event";
    private static final String ANSWER = "response";

    private final List<DataTree> events;
    private final Map<String, Integer> numbers = new TreeMap<>();

    MispEvents(OpenFile file, List<DataTree> parts, Passages beside) {
        this.events = in(parts);
        if (events.isEmpty()) {
            boolean cluster =
                    parts.stream().anyMatch(part -> !part.get("values").all().isEmpty());
            throw file.refuse(
                    Kind.TABLE_MISSING,
                    file.origin(),
                    cluster ? "It is a cluster of a MISP galaxy, no event." : "There is no event of MISP.",
                    cluster
                            ? "Describe it without a profile, by `records: values`."
                            : "Export events as JSON, or take `profile:` out of source.yml.");
        }
        parts.forEach(part -> {
            Feed.keepBeside(part.without(EVENT), ANSWER, beside);
            answered(part).forEach(each -> Feed.keepBeside(each, EVENT, beside));
        });
    }

    /** Every event in them. */
    static List<DataTree> in(List<DataTree> parts) {
        return parts.stream()
                .flatMap(part -> Stream.concat(Stream.of(part), answered(part)))
                .flatMap(part -> part.get(EVENT).all().stream())
                .filter(event ->
                        event instanceof Fields fields && fields.fields().containsKey("info"))
                .toList();
    }

    private static Stream<DataTree> answered(DataTree part) {
        return part.get(ANSWER).all().stream();
    }

    void into(ObjectTables tables) {
        for (DataTree event : events) {
            Map<String, DataTree> own = new LinkedHashMap<>();
            ((Fields) event).fields().forEach((name, value) -> {
                if (isListOfObjects(value)) {
                    value.all().forEach(item -> add(tables, name, EVENT + "." + name, FlatRecord.merge(item)));
                } else {
                    own.put(name, value);
                }
            });
            add(tables, EVENT, EVENT, joined(event).behind(FlatRecord.merge(new Fields(own))));
        }
    }

    private static boolean isListOfObjects(DataTree value) {
        return value instanceof Items list
                && !list.items().isEmpty()
                && list.items().stream().allMatch(Fields.class::isInstance);
    }

    private void add(ObjectTables tables, String type, String place, Map<String, FieldText> fields) {
        tables.add(type, place, numbers.merge(type, 1, Integer::sum), fields);
    }

    private static JoinedFields joined(DataTree event) {
        JoinedFields fields = new JoinedFields();
        attributes(event)
                .forEach(attribute -> fields.add("Attribute." + attribute.text("type"), attribute.text("value")));
        for (DataTree object : event.get("Object").all()) {
            if (!object.text("deleted").equals("true")) {
                object(object, fields);
            }
        }
        event.get("Tag").all().forEach(tag -> fields.add("Tag.name", tag.text("name")));
        Stream.concat(Stream.of(event), attributes(event).stream())
                .flatMap(part -> part.get("Galaxy").all().stream())
                .forEach(galaxy -> galaxy.get("GalaxyCluster")
                        .all()
                        .forEach(cluster ->
                                fields.add("Galaxy." + galaxy.text("type") + ".value", cluster.text("value"))));
        return fields;
    }

    private static List<DataTree> attributes(DataTree holder) {
        return holder.get("Attribute").all().stream()
                .filter(attribute -> !attribute.text("deleted").equals("true"))
                .toList();
    }

    private static void object(DataTree object, JoinedFields fields) {
        String prefix = "Object." + object.text("name") + ".";
        Map<String, FieldText> said = new TreeMap<>();
        attributes(object).forEach(attribute -> {
            String relation = attribute.text("object_relation");
            fields.add(prefix + relation, attribute.text("value"));
            said.put(relation, new FieldText(attribute.text("value"), null));
        });
        MonetaryImpact.of(said, "")
                .ifPresent(impact -> fields.add(prefix + "amount." + impact.variety(), impact.text()));
    }
}
