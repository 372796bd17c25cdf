package org.counterfoil.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Issue.Kind;
import org.counterfoil.incident.Origin;

/** Goes through one folder, sorted by name, and never out of the input folder. */
final class FolderWalk {

    /** Deeper than any delivery; a link that leads back into its own folder ends here. */
    private static final int DEPTH = 8;

    private static final List<String> UNFINISHED = List.of(".part", ".crdownload", ".download", ".tmp", ".filepart");

    private final Path root;
    private final Path base;
    private final String source;
    private final List<Issue> issues = new ArrayList<>();

    /**
     * @param input what may not be left
     * @param base what paths are relative to
     */
    FolderWalk(Path input, Path base, String source) throws IOException {
        this.root = input.toRealPath();
        this.base = base;
        this.source = source;
    }

    List<Issue> issues() {
        return issues;
    }

    /** All files below; none if the folder does not exist. Sorted by path. */
    List<DocumentFile> below(Path folder) throws IOException {
        List<DocumentFile> files = new ArrayList<>();
        if (!Files.isDirectory(folder) || isInside(folder)) {
            collect(folder, 1, files);
        }
        files.sort(Comparator.comparing(DocumentFile::path));
        return files;
    }

    private void collect(Path folder, int depth, List<DocumentFile> into) throws IOException {
        for (Path entry : sorted(folder)) {
            if (isNoInput(name(entry)) || !isInside(entry)) {
                continue;
            }
            if (!Files.isDirectory(entry)) {
                file(entry).ifPresent(file -> into.addAll(documents(file)));
            } else if (depth < DEPTH) {
                collect(entry, depth + 1, into);
            } else {
                note(Kind.FILE_UNREADABLE, entry, "The folders are nested too deeply.", "Move the files further up.");
            }
        }
    }

    /** The file, or those in it where it is an archive. */
    private List<DocumentFile> documents(DocumentFile file) {
        ArchiveWalk archive = new ArchiveWalk(source, file.file());
        try {
            if (source.isEmpty() || !archive.enter(file.path())) {
                return List.of(file);
            }
        } catch (IOException e) {
            note(Kind.FILE_UNREADABLE, file.file(), "The file cannot be opened.", "Let the program's user read it.");
        }
        issues.addAll(archive.issues());
        return archive.documents();
    }

    /** Empty if there is no such file, or if it is none to read, which is then an issue. */
    Optional<DocumentFile> file(Path file) {
        if (!Files.exists(file) || !isInside(file)) {
            return Optional.empty();
        }
        if (UNFINISHED.stream().anyMatch(name(file).toLowerCase(Locale.ROOT)::endsWith)) {
            note(Kind.FILE_UNSTABLE, file, "The file is still being delivered.", "Nothing, if its delivery goes on.");
            return Optional.empty();
        }
        try {
            return Optional.of(new DocumentFile(path(file), file, Files.size(file), ContentHash.of(file)));
        } catch (IOException e) {
            note(Kind.FILE_UNREADABLE, file, "The file cannot be opened.", "Let the program's user read it.");
            return Optional.empty();
        }
    }

    private boolean isInside(Path entry) {
        try {
            if (entry.toRealPath().startsWith(root)) {
                return true;
            }
            note(Kind.FILE_UNREADABLE, entry, "It is a link that leads out of the input folder.", "Put a copy there.");
        } catch (IOException e) {
            note(Kind.FILE_UNREADABLE, entry, "It is a link that leads nowhere.", "Put a copy there, or take it away.");
        }
        return false;
    }

    private void note(Kind kind, Path file, String seen, String advice) {
        issues.add(new Issue(kind, Origin.ofDocument(source, path(file)), seen, advice));
    }

    private String path(Path file) {
        return composed(base.relativize(file).toString().replace('\\', '/'));
    }

    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : composed(name.toString());
    }

    /** Some file systems take accents apart: the same name must be the same text everywhere. */
    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** Hidden files, and what office programs and systems leave beside a document. */
    static boolean isNoInput(String name) {
        return name.startsWith(".")
                || name.startsWith("~$")
                || name.endsWith("~")
                || name.equals("Thumbs.db")
                || name.equals("desktop.ini");
    }

    /** The entries of a folder by name, not as the file system has them; none if it does not exist. */
    static List<Path> sorted(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted(Comparator.comparing(FolderWalk::name)).toList();
        }
    }
}
