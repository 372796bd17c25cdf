package org.counterfoil.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Issue.Kind;
import org.counterfoil.incident.Origin;
import org.counterfoil.source.DescriptorNode;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a {@code source.yml} as a tree of text with lines, before anything in it is understood. */
public final class DescriptorFile {

    private DescriptorFile() {}

    /**
     * Reads a file, and puts the tables of the profiles that it names into it.
     *
     * @param sourceYml lies in the source's folder, whose name is the source of the issue's origin
     * @return the whole file; a mapping, unless the file holds something else
     * @throws UnreadableDocument with an issue {@link Kind#DESCRIPTOR_INVALID} that names the line, if the file is no YAML, is
     *     empty, is not in UTF-8, or uses a key twice, an anchor, an alias or a tag
     */
    public static DescriptorNode read(Path sourceYml) throws UnreadableDocument {
        try {
            return parse(sourceYml, text(sourceYml));
        } catch (Refusal refusal) {
            throw refusal.toChecked();
        } catch (IOException e) {
            throw unreadable(sourceYml, e);
        }
    }

    /**
     * Reads text that was not in a file.
     *
     * @param sourceYml where it would lie, for messages
     * @throws UnreadableDocument as {@link #read} does
     */
    public static DescriptorNode parse(Path sourceYml, String text) throws UnreadableDocument {
        try {
            return ProfileLayout.spliced(tree(sourceYml, text));
        } catch (Refusal refusal) {
            throw refusal.toChecked();
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw invalid(sourceYml, line, "It is not valid YAML: " + e.getProblem() + ".", advice(e))
                    .toChecked();
        } catch (YAMLException e) {
            throw unreadable(sourceYml, e);
        }
    }

    /** As written, without what profiles add. */
    static DescriptorNode tree(Path sourceYml, String text) {
        return DescriptorTree.of(sourceYml, compose(text));
    }

    private static UnreadableDocument unreadable(Path sourceYml, Exception e) {
        return invalid(sourceYml, 0, LibraryFailure.inWords(e), "Write it as text in UTF-8 (docs/sources.md).")
                .toChecked();
    }

    private static String text(Path sourceYml) throws IOException {
        long size = Files.size(sourceYml);
        if (size > Limits.DESCRIPTOR_BYTES) {
            throw invalid(sourceYml, 0, "The file has " + size + " bytes.", "A descriptor has some thousands at most.");
        }
        byte[] bytes = Files.readAllBytes(sourceYml);
        String text = TextDecoder.tryStrictly(bytes, StandardCharsets.UTF_8)
                .orElseThrow(() -> invalid(sourceYml, 0, "The file is not in UTF-8.", "Save it as UTF-8."));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Node compose(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(Limits.DESCRIPTOR_DEPTH);
        options.setCodePointLimit(Limits.DESCRIPTOR_BYTES);
        try {
            return new Yaml(new SafeConstructor(options)).compose(new java.io.StringReader(text));
        } catch (IllegalArgumentException e) {
            throw new YAMLException(e.getMessage(), e); // the parser refuses some tags and anchors so
        }
    }

    private static String advice(MarkedYAMLException e) {
        String problem = String.valueOf(e.getProblem());
        return problem.contains("TAB") || problem.contains("\\t")
                ? "Indent with spaces, not with tabs."
                : "Look at that line and the one above: an indentation, a missing quote or colon.";
    }

    /** @param line 1-based, 0 if the whole file is meant */
    static Refusal invalid(Path sourceYml, int line, String seen, String advice) {
        Path folder = sourceYml.toAbsolutePath().normalize().getParent();
        String source = folder == null ? "" : FolderWalk.name(folder);
        Origin origin = new Origin(source, FolderWalk.name(sourceYml), line == 0 ? "" : "line " + line, 0, "", "", "");
        return new Refusal(new Issue(Kind.DESCRIPTOR_INVALID, origin, seen, advice));
    }
}
