package org.counterfoil.nightly;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.intake.DescriptorFile;
import org.counterfoil.intake.ModelTables;
import org.counterfoil.intake.UnreadableDocument;
import org.counterfoil.linkage.TableSchema;
import org.counterfoil.linkage.table.Proposal;
import org.counterfoil.linkage.table.SchemaNode;
import org.counterfoil.source.DescriptorNode;
import org.jspecify.annotations.Nullable;

/** Reads the schema of a table that is to be linked. */
final class SchemaFile {

    private SchemaFile() {}

    /**
     * @param input the input folder, whose {@code model/ready_made.csv}, if there is one, replaces the built-in table
     * @throws IllegalArgumentException naming file and line
     */
    static TableSchema read(Path file, Path input) {
        try {
            return of(file.toString(), DescriptorFile.read(file), input);
        } catch (UnreadableDocument e) {
            String place = e.issue().origin().place();
            throw new IllegalArgumentException(
                    file + (place.isEmpty() ? "" : ", " + place) + ": "
                            + e.issue().seen() + " "
                            + e.issue().advice().replace("docs/sources.md", "docs/linkage-any-schema.md"),
                    e);
        }
    }

    /**
     * @param file the schema; null: what looking at the data proposes
     * @throws IllegalArgumentException naming file and line
     */
    static TableSchema readOrPropose(@Nullable Path file, List<Path> data, Path input) {
        return file == null ? parse(String.join("\n", proposed(data)), input) : read(file, input);
    }

    /** Lines of a schema for data that has none. */
    static List<String> proposed(List<Path> data) {
        TableFiles.Read read = TableFiles.readAll(data);
        return Proposal.lines(String.valueOf(data.get(0).getFileName()), read.id(), read.table());
    }

    /** A schema that was proposed. */
    static TableSchema parse(String yaml, Path input) {
        try {
            return of("proposed schema", DescriptorFile.parse(Path.of("proposed schema"), yaml), input);
        } catch (UnreadableDocument e) {
            throw new IllegalArgumentException("The proposed schema cannot be read: " + e.getMessage(), e);
        }
    }

    private static TableSchema of(String name, DescriptorNode root, Path input) {
        ModelTable readyMade = ModelTables.read("ready_made", input);
        return TableSchema.of(name, node(root), readyMade);
    }

    private static SchemaNode node(DescriptorNode written) {
        if (written instanceof DescriptorNode.Scalar text) {
            return SchemaNode.text(text.line(), text.text());
        }
        if (written instanceof DescriptorNode.Sequence list) {
            return SchemaNode.list(
                    list.line(), list.items().stream().map(SchemaFile::node).toList());
        }
        DescriptorNode.Mapping keys = (DescriptorNode.Mapping) written;
        Map<String, SchemaNode> entries = new LinkedHashMap<>();
        keys.entries().forEach((key, value) -> entries.put(key, node(value)));
        return SchemaNode.keys(keys.line(), entries, keys.keyLines());
    }
}
