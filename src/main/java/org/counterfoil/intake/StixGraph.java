package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the objects of a bundle are related to: by references of their own, and by objects of the type relationship. Of
 * several versions of an object the one that was modified last counts, and none that is revoked.
 */
final class StixGraph {

    /** Book-keeping that every object has, and content of its own table. */
    private static final Set<String> COMMON = Set.of(
            "type",
            "spec_version",
            "created",
            "modified",
            "created_by_ref",
            "revoked",
            "labels",
            "confidence",
            "lang",
            "object_marking_refs");

    private static final Set<String> NESTED = Set.of("external_references.", "granular_markings.", "extensions.");
    private static final List<String> MONEY = List.of("extensions.monetary-ext.", "extensions.monetary.");

    /** Asked, never walked. */
    private final Map<String, StixObject> byId = new HashMap<>();

    private final Map<String, List<Edge>> outgoing = new HashMap<>();
    private final Map<String, List<Edge>> incoming = new HashMap<>();

    /** @param name of the relationship, or of the property */
    private record Edge(String name, String id) {}

    StixGraph(List<StixObject> objects) {
        for (StixObject object : objects) {
            byId.merge(object.id(), object, StixGraph::later);
        }
        objects.stream()
                .filter(object -> byId.get(object.id()) == object && !object.isRevoked())
                .forEach(this::connect);
    }

    private static StixObject later(StixObject one, StixObject other) {
        return one.text("modified").compareTo(other.text("modified")) > 0 ? one : other;
    }

    private void connect(StixObject object) {
        if (object.isRelationship()) {
            String name = object.text("relationship_type");
            edge(outgoing, object.text("source_ref"), new Edge(name, object.text("target_ref")));
            edge(incoming, object.text("target_ref"), new Edge(name, object.text("source_ref")));
        } else {
            object.references()
                    .forEach(reference -> edge(incoming, reference.id(), new Edge(reference.property(), object.id())));
        }
    }

    private static void edge(Map<String, List<Edge>> edges, String id, Edge edge) {
        edges.computeIfAbsent(id, first -> new ArrayList<>()).add(edge);
    }

    Optional<StixObject> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * What is said of an object elsewhere: {@code targets.identity.name} by a relationship or a reference of its own,
     * {@code report.object_refs.name} by what refers to it, {@code targets.identity.located-at.location.country} by one
     * relationship more.
     */
    JoinedFields joined(StixObject object) {
        JoinedFields fields = new JoinedFields();
        object.references().forEach(reference -> related(reference.property(), reference.id(), 1, fields));
        outgoing.getOrDefault(object.id(), List.of()).forEach(edge -> related(edge.name(), edge.id(), 1, fields));
        incoming.getOrDefault(object.id(), List.of())
                .forEach(edge -> find(edge.id())
                        .filter(other -> !other.isRelationship())
                        .ifPresent(other -> put(other.type() + "." + edge.name() + ".", other, fields)));
        return fields;
    }

    private void related(String name, String id, int further, JoinedFields fields) {
        Optional<StixObject> found = find(id).filter(other -> !other.isRelationship() && !other.isRevoked());
        if (found.isPresent()) {
            StixObject other = found.get();
            String prefix = name + "." + other.type() + ".";
            put(prefix, other, fields);
            if (further > 0) {
                outgoing.getOrDefault(id, List.of())
                        .forEach(edge -> related(prefix + edge.name(), edge.id(), further - 1, fields));
            }
        }
    }

    private static void put(String prefix, StixObject object, JoinedFields fields) {
        object.fields().forEach((name, field) -> {
            if (!COMMON.contains(name) && NESTED.stream().noneMatch(name::startsWith)) {
                fields.add(prefix + name, field.text());
            }
        });
        // an impact that another one took the place of is not what was lost
        if (object.text("superseded_by_ref").isEmpty()) {
            MONEY.forEach(place -> MonetaryImpact.of(object.fields(), place)
                    .ifPresent(impact -> fields.add(prefix + "monetary." + impact.variety(), impact.text())));
        }
    }
}
