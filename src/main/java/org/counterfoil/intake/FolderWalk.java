package org.counterfoil.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Issue.Kind;
import org.counterfoil.incident.Origin;

/** Goes through one folder, sorted by name, and never out of the input folder. */
final class FolderWalk {

    /** Deeper than any delivery. */
    private static final int DEPTH = 8;

    private static final List<String> UNFINISHED = List.of(".part", ".crdownload", ".download", ".tmp", ".filepart");

    private final Path root;
    private final Path base;
    private final String source;
    private final Set<String> paths = new HashSet<>();
    private final Set<Path> entered = new HashSet<>();
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
        if (Files.isDirectory(folder) && isInside(folder)) {
            collect(folder, 1, files);
        }
        files.sort(Comparator.comparing(DocumentFile::path));
        return files.stream().filter(this::isNamedWell).toList();
    }

    /** Of files that are called alike the first is read, so what it is called must be its own. */
    private boolean isNamedWell(DocumentFile file) {
        String seen = file.path().length() > Limits.PATH_CHARACTERS
                ? "The name and its folders have " + file.path().length() + " characters, more than "
                        + Limits.PATH_CHARACTERS + "."
                : paths.add(file.path()) ? "" : "Another file has this name, written in other accents or letters.";
        if (!seen.isEmpty()) {
            issues.add(new Issue(
                    Kind.FILE_UNREADABLE,
                    Origin.ofDocument(source, shortened(file.path())),
                    seen + " The file's SHA-256 is " + file.sha256() + ".",
                    "Rename it."));
        }
        return seen.isEmpty();
    }

    private static String shortened(String path) {
        return path.length() <= Limits.PATH_CHARACTERS ? path : path.substring(0, Limits.PATH_CHARACTERS - 1) + "…";
    }

    private void collect(Path folder, int depth, List<DocumentFile> into) throws IOException {
        Path real = folder.toRealPath();
        boolean isWithin = depth > 1 && Files.isSymbolicLink(folder) && real.startsWith(base.toRealPath());
        if (isWithin || !entered.add(real)) {
            note(Kind.FILE_UNREADABLE, folder, "It is a link to a folder that is read already.", "Take the link away.");
            return;
        }
        for (Path entry : entries(folder)) {
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

    private List<Path> entries(Path folder) throws IOException {
        try {
            return sorted(folder);
        } catch (AccessDeniedException e) {
            note(Kind.FILE_UNREADABLE, folder, "The folder cannot be opened.", "Let the program's user read it.");
            return List.of();
        }
    }

    /** The file, or those in it where it is an archive; nothing where it is an archive that cannot be gone through. */
    private List<DocumentFile> documents(DocumentFile file) {
        if (source.isEmpty()) {
            return List.of(file);
        }
        ArchiveWalk archive = new ArchiveWalk(source, file);
        try {
            boolean entered = TimeLimit.DEFAULT.run(source, file.path(), archive::enter);
            issues.addAll(archive.issues());
            return entered ? archive.documents() : List.of(file);
        } catch (UnreadableDocument unreadable) {
            issues.add(archive.withHash(unreadable.issue()));
            return List.of();
        }
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
        if (!Files.isRegularFile(file)) {
            note(Kind.FILE_UNREADABLE, file, "It is a pipe or a device, not a file.", "Put a file in its place.");
            return Optional.empty();
        }
        try {
            long size = Files.size(file);
            if (size > Limits.HASHED_BYTES) {
                note(
                        Kind.FILE_UNREADABLE,
                        file,
                        "The file has " + size + " bytes; it was not even hashed.",
                        "Split it.");
                return Optional.empty();
            }
            return Optional.of(new DocumentFile(path(file), file, size, ContentHash.of(file)));
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
            return entries.sorted(Comparator.comparing(FolderWalk::name).thenComparing(Path::toString))
                    .toList();
        }
    }
}
