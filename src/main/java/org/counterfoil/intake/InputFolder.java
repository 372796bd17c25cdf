package org.counterfoil.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Issue.Kind;
import org.counterfoil.incident.Origin;

/** The folder into which sources deliver. */
public final class InputFolder {

    private static final String DESCRIPTOR = "source.yml";
    private static final Pattern SOURCE_NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");

    private final Path input;
    private final List<Issue> issues = new ArrayList<>();

    private InputFolder(Path input) {
        this.input = input;
    }

    /**
     * Lists and hashes what lies there. Hidden files and the lock files of office programs are no input; a link that
     * leads out of the folder, and a file that cannot be opened, are issues.
     *
     * @param input the folder; may be missing or empty, which {@link InputListing#problem} says
     * @throws IOException if the folder itself cannot be listed
     */
    public static InputListing scan(Path input) throws IOException {
        if (!Files.isDirectory(input)) {
            return InputListing.unusable("There is no input folder " + input + ". Make one with `init " + input
                    + "`, or name another with --input.");
        }
        return new InputFolder(input).scan();
    }

    private InputListing scan() throws IOException {
        List<SourceFolder> sources = sources();
        List<DocumentFile> tables = new ArrayList<>(csv(files("model")));
        tables.addAll(csv(files("reference")));
        List<DocumentFile> handedBack = files("decisions");
        String problem = sources.isEmpty()
                ? "There is no source in " + input.resolve("sources")
                        + ". Put a folder with a source.yml there, or make an " + "example with `init`."
                : "";
        return new InputListing(sources, tables, decisions(), handedBack, issues, problem);
    }

    private Optional<DocumentFile> decisions() throws IOException {
        FolderWalk walk = new FolderWalk(input, input, "");
        Optional<DocumentFile> decisions = walk.file(input.resolve("decisions.csv"));
        issues.addAll(walk.issues());
        return decisions;
    }

    private List<DocumentFile> files(String folder) throws IOException {
        return walk(input.resolve(folder), "", input);
    }

    /** A folder without a CSV file in it, a note beside the tables: neither is a table. */
    private static List<DocumentFile> csv(List<DocumentFile> files) {
        return files.stream().filter(file -> file.path().endsWith(".csv")).toList();
    }

    private List<DocumentFile> walk(Path folder, String source, Path base) throws IOException {
        FolderWalk walk = new FolderWalk(input, base, source);
        List<DocumentFile> files = walk.below(folder);
        issues.addAll(walk.issues());
        return files;
    }

    private List<SourceFolder> sources() throws IOException {
        List<SourceFolder> sources = new ArrayList<>();
        for (Path folder : FolderWalk.sorted(input.resolve("sources"))) {
            if (Files.isDirectory(folder)) {
                source(folder).ifPresent(sources::add);
            }
        }
        return sources;
    }

    private Optional<SourceFolder> source(Path folder) throws IOException {
        String name = FolderWalk.name(folder);
        if (FolderWalk.isNoInput(name)) {
            return Optional.empty();
        }
        if (!SOURCE_NAME.matcher(name).matches() || name.length() > Limits.SOURCE_CHARACTERS) {
            note(
                    name,
                    "The folder's name '" + name + "' is no id of a source.",
                    "Use lower-case letters, digits, hyphens; at most " + Limits.SOURCE_CHARACTERS + ".");
            return Optional.empty();
        }
        List<DocumentFile> files = walk(folder, name, folder);
        Optional<DocumentFile> descriptor =
                files.stream().filter(file -> file.path().equals(DESCRIPTOR)).findFirst();
        if (descriptor.isEmpty()) {
            note(
                    name,
                    "The folder has no source.yml.",
                    "Write one (docs/sources.md), or let `inspect --propose` do it.");
        }
        List<DocumentFile> documents =
                files.stream().filter(file -> !file.path().equals(DESCRIPTOR)).toList();
        return Optional.of(new SourceFolder(name, descriptor, documents));
    }

    private void note(String source, String seen, String advice) {
        issues.add(new Issue(Kind.DESCRIPTOR_INVALID, Origin.ofDocument(source, DESCRIPTOR), seen, advice));
    }
}
