package org.counterfoil.source;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Schema;
import org.jspecify.annotations.Nullable;

/** Reads how a document is laid out. */
final class DocumentParser {

    private DocumentParser() {}

    static DocumentLayout read(DescriptorPart part, DescriptorPart source, Schema schema) {
        List<TableLayout> tables = new ArrayList<>();
        for (DescriptorPart table : part.parts("tables", DescriptorKeys.TABLE)) {
            tables.add(new TableParser(table, schema).read());
        }
        checkFormat(part);
        return new DocumentLayout(
                file(part),
                part.text("cite", source.text("cite")),
                stated(part, source),
                encoding(part),
                delimiter(part),
                part.text("records"),
                part.text("unfold"),
                part.choice("changes", List.of("accepted", "original")),
                profile(part),
                shape(part),
                tables,
                prose(part, schema),
                part.line(),
                part.line("profile"));
    }

    private static String file(DescriptorPart part) {
        String file = part.required("file");
        if (file.startsWith("/")
                || file.contains("\\")
                || List.of(file.split("/")).contains("..")) {
            part.complain("file", "'" + file + "' leaves the source's folder", "write a path below it, with '/'");
        }
        return file;
    }

    private static @Nullable DateInterval stated(DescriptorPart part, DescriptorPart source) {
        // the source's own complaint about its date was made where the source was read
        return part.has("stated")
                ? part.date("stated").orElse(null)
                : source.text("stated").isEmpty() ? null : quietly(source.text("stated"));
    }

    private static @Nullable DateInterval quietly(String date) {
        try {
            return DateInterval.parse(date);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String encoding(DescriptorPart part) {
        return part.parsed("encoding", text -> Charset.forName(text).name(), "write a charset's name, such as UTF-8")
                .orElse("");
    }

    private static String delimiter(DescriptorPart part) {
        String delimiter = part.exactText("delimiter");
        if (delimiter.codePointCount(0, delimiter.length()) > 1) {
            part.complain("delimiter", "'delimiter' is '" + delimiter + "'", "write one character between quotes");
        }
        return delimiter;
    }

    /** CSV has no paths, JSON and XML no delimiter. */
    private static void checkFormat(DescriptorPart part) {
        for (String key : List.of("records", "unfold")) {
            if (part.has(key) && part.has("delimiter")) {
                part.complain(key, "'" + key + "' is not for CSV, and 'delimiter' is", "remove one of them");
            }
        }
    }

    private static Optional<Profile> profile(DescriptorPart part) {
        String name = part.text("profile");
        if (!name.isEmpty() && !Profile.names().contains(name)) {
            part.complain("profile", "unknown profile '" + name + "'", Nearest.advice(name, Profile.names()));
        }
        for (String key : List.of("records", "unfold", "delimiter")) {
            if (!name.isEmpty() && part.has(key)) {
                part.complain(
                        key, "'" + key + "' beside a profile, which finds its objects by itself", "remove one of them");
            }
        }
        return Profile.find(name);
    }

    private static String shape(DescriptorPart part) {
        String shape = part.text("shape");
        if (!shape.isEmpty() && !shape.matches("[0-9a-f]{8}")) {
            part.complain(
                    "shape", "'shape' is '" + shape + "'", "write the eight digits that an issue shape-changed names");
        }
        return shape;
    }

    private static ProseLayout prose(DescriptorPart part, Schema schema) {
        return part.part("prose", DescriptorKeys.PROSE)
                .map(prose -> proseLayout(prose, schema))
                .orElse(ProseLayout.IGNORED);
    }

    private static ProseLayout proseLayout(DescriptorPart prose, Schema schema) {
        String as = prose.choice("as", List.of("ignore", "totals", "reports", "both"));
        boolean totals = as.equals("totals") || as.equals("both");
        if (totals) {
            prose.required("actor");
        }
        for (String key : List.of("actor", "victim-kinds", "sums")) {
            if (prose.has(key) && (as.equals("ignore") || key.equals("sums") && !totals)) {
                prose.complain(
                        key,
                        "'" + key + "' has no effect with 'as: " + as + "'",
                        "remove it, or say 'as: totals' or 'both'");
            }
        }
        List<String> kinds = Codes.of(schema, "victim_kind").read(prose, "victim-kinds", "kind of victim");
        return new ProseLayout(
                totals, as.equals("reports") || as.equals("both"), prose.text("actor"), kinds, prose.text("sums"));
    }
}
