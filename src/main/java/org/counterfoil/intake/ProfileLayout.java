package org.counterfoil.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.counterfoil.source.DescriptorNode;
import org.counterfoil.source.DescriptorNode.Mapping;
import org.counterfoil.source.DescriptorNode.Scalar;
import org.counterfoil.source.DescriptorNode.Sequence;
import org.counterfoil.source.Profile;

/**
 * Puts the tables of a profile into the documents of a {@code source.yml} that name it. What the {@code source.yml} says
 * of a table goes before what the profile says of it, key by key and column by column; tables that only the
 * {@code source.yml} describes come first. What comes from the profile has the line that names it.
 */
final class ProfileLayout {

    private static final List<String> MERGED = List.of("columns", "constants", "ignore", "lookups");

    private ProfileLayout() {}

    /** The whole file, with the tables of its profiles. */
    static DescriptorNode spliced(DescriptorNode root) {
        return root instanceof Mapping source && source.entries().get("documents") instanceof Sequence documents
                ? with(
                        source,
                        "documents",
                        new Sequence(
                                documents.line(),
                                documents.items().stream()
                                        .map(ProfileLayout::document)
                                        .toList()))
                : root;
    }

    private static DescriptorNode document(DescriptorNode node) {
        if (node instanceof Mapping document && document.entries().get("profile") instanceof Scalar name) {
            return Profile.find(name.text().strip())
                    .<DescriptorNode>map(profile -> with(
                            document,
                            "tables",
                            new Sequence(
                                    name.line(),
                                    tables(items(document.entries().get("tables")), layout(profile, name.line())))))
                    .orElse(node);
        }
        return node;
    }

    private static List<DescriptorNode> items(@org.jspecify.annotations.Nullable DescriptorNode tables) {
        return tables instanceof Sequence list ? list.items() : tables == null ? List.of() : List.of(tables);
    }

    private static List<DescriptorNode> tables(List<DescriptorNode> own, List<DescriptorNode> known) {
        List<DescriptorNode> merged = new ArrayList<>();
        List<DescriptorNode> rest = new ArrayList<>(known);
        for (DescriptorNode table : own) {
            Optional<DescriptorNode> same = known.stream()
                    .filter(other -> !name(table).isEmpty() && name(other).equals(name(table)))
                    .findFirst();
            same.ifPresent(rest::remove);
            merged.add(
                    same.map(other -> table((Mapping) table, (Mapping) other)).orElse(table));
        }
        merged.addAll(rest);
        return merged;
    }

    private static String name(DescriptorNode table) {
        return table instanceof Mapping mapping && mapping.entries().get("table") instanceof Scalar name
                ? name.text().strip()
                : "";
    }

    /** A table that is set aside, or read as something else, has nothing of the profile's. */
    private static DescriptorNode table(Mapping own, Mapping known) {
        if (own.entries().containsKey("as")) {
            return own;
        }
        Mapping table = own;
        for (Map.Entry<String, DescriptorNode> entry : known.entries().entrySet()) {
            String key = entry.getKey();
            DescriptorNode mine = own.entries().get(key);
            if (mine == null) {
                table = with(table, key, without(entry.getValue(), key, own));
            } else if (MERGED.contains(key) && mine instanceof Mapping some) {
                table = with(table, key, merged(some, (Mapping) without(entry.getValue(), key, own)));
            } else if (mine instanceof Sequence some && entry.getValue() instanceof Sequence others) {
                List<DescriptorNode> items = new ArrayList<>(some.items());
                items.addAll(others.items());
                table = with(table, key, new Sequence(some.line(), items));
            }
        }
        return table;
    }

    private static Mapping merged(Mapping own, Mapping known) {
        Mapping all = own;
        for (Map.Entry<String, DescriptorNode> entry : known.entries().entrySet()) {
            if (!own.entries().containsKey(entry.getKey())) {
                all = with(all, entry.getKey(), entry.getValue());
            }
        }
        return all;
    }

    /** A column that the source.yml uses is not ignored, and one that it ignores is not used. */
    private static DescriptorNode without(DescriptorNode known, String key, Mapping own) {
        String opposite = key.equals("columns") ? "ignore" : key.equals("ignore") ? "columns" : "";
        if (!(known instanceof Mapping mapping) || !(own.entries().get(opposite) instanceof Mapping taken)) {
            return known;
        }
        Map<String, DescriptorNode> entries = new LinkedHashMap<>(mapping.entries());
        entries.keySet().removeAll(taken.entries().keySet());
        return new Mapping(mapping.line(), entries, mapping.keyLines());
    }

    private static Mapping with(Mapping mapping, String key, DescriptorNode value) {
        Map<String, DescriptorNode> entries = new LinkedHashMap<>(mapping.entries());
        entries.put(key, value);
        Map<String, Integer> lines = new LinkedHashMap<>(mapping.keyLines());
        lines.putIfAbsent(key, value.line());
        return new Mapping(mapping.line(), entries, lines);
    }

    private static List<DescriptorNode> layout(Profile profile, int line) {
        String name = "/profiles/" + profile.text() + ".yml";
        try (InputStream in =
                Objects.requireNonNull(ProfileLayout.class.getResourceAsStream(name), "There is no " + name)) {
            String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return items(moved(DescriptorFile.tree(Path.of(name), yaml), line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DescriptorNode moved(DescriptorNode node, int line) {
        if (node instanceof Scalar scalar) {
            return new Scalar(line, scalar.text());
        }
        if (node instanceof Sequence list) {
            return new Sequence(
                    line, list.items().stream().map(item -> moved(item, line)).toList());
        }
        Map<String, DescriptorNode> entries = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        ((Mapping) node).entries().forEach((key, value) -> {
            entries.put(key, moved(value, line));
            lines.put(key, line);
        });
        return new Mapping(line, entries, lines);
    }
}
