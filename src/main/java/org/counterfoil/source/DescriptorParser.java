package org.counterfoil.source;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Rendition;
import org.counterfoil.incident.Schema;

/** Reads the top of a {@code source.yml}: who speaks. */
final class DescriptorParser {

    static final List<String> KINDS = List.of("un", "government", "firm", "press", "tracker");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Comparator<Issue> BY_LINE = Comparator.<Issue>comparingInt(
                    issue -> Integer.parseInt(issue.origin().place().substring(5)))
            .thenComparing(Issue.ORDER);

    private final String source;
    private final Schema schema;
    private final DescriptorComplaints complaints;

    DescriptorParser(String source, Schema schema) {
        this.source = source;
        this.schema = schema;
        this.complaints = new DescriptorComplaints(source);
    }

    DescriptorReading read(DescriptorNode root) {
        if (!ID.matcher(source).matches()) {
            complaints.add(
                    1,
                    "the folder is called '" + source + "'",
                    "rename it: lower-case letters, digits and single hyphens");
        }
        Optional<Descriptor> descriptor =
                DescriptorPart.of(root, DescriptorKeys.SOURCE, complaints).map(this::descriptor);
        List<Issue> issues = complaints.issues().stream().sorted(BY_LINE).toList();
        return new DescriptorReading(issues.isEmpty() ? descriptor : Optional.empty(), issues);
    }

    private Descriptor descriptor(DescriptorPart part) {
        String publisher = part.required("publisher");
        return new Descriptor(
                source,
                part.required("title"),
                publisher,
                kind(part),
                rank(part),
                part.required("licence"),
                rendition(part),
                part.text("speaker", publisher),
                part.date("stated").orElse(null),
                part.text("cite"),
                part.text("read-from"),
                copies(part),
                part.choice("status", List.of("active", "withdrawn")).equals("withdrawn"),
                CoverageParser.read(source, part, schema),
                ExpectationParser.read(part, schema),
                part.text("notes"),
                documents(part));
    }

    private static String kind(DescriptorPart part) {
        return part.required("kind").isEmpty() ? KINDS.get(0) : part.choice("kind", KINDS);
    }

    private static int rank(DescriptorPart part) {
        return part.required("rank").isEmpty() ? 1 : part.number("rank", 1, 1);
    }

    private static Rendition rendition(DescriptorPart part) {
        return part.choice("rendition", List.of("original", "restated")).equals("original")
                ? Rendition.ORIGINAL
                : Rendition.RESTATED;
    }

    private List<String> copies(DescriptorPart part) {
        List<String> copies = part.texts("copies");
        copies.stream()
                .filter(id -> !ID.matcher(id).matches())
                .forEach(id -> part.complain("copies", "'" + id + "' is no id of a source", "write a folder's name"));
        if (copies.contains(source)) {
            part.complain("copies", "the source copies itself", "remove '" + source + "'");
        }
        return copies;
    }

    private List<DocumentLayout> documents(DescriptorPart part) {
        if (!part.has("documents")) {
            part.complain("documents", "a source needs 'documents'", "add it");
        }
        List<DescriptorPart> parts = part.parts("documents", DescriptorKeys.DOCUMENT);
        Map<String, Integer> seen = new TreeMap<>();
        for (DescriptorPart document : parts) {
            String file = document.text("file");
            Integer first = seen.putIfAbsent(file, document.line());
            if (first != null && !file.isEmpty()) {
                document.complain(
                        "file",
                        "'" + file + "' is described twice, first in line " + first,
                        "put both into one document");
            }
        }
        return parts.stream()
                .map(document -> DocumentParser.read(document, part, schema))
                .toList();
    }
}
