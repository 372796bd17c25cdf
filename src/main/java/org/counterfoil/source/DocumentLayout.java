package org.counterfoil.source;

import java.util.List;
import java.util.Optional;
import org.counterfoil.incident.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * How a document is laid out.
 *
 * @param file name or glob, below the source's folder, {@code /} between folders
 * @param cite the document the facts stand in; empty where nothing is known
 * @param stated when it was said, or null where nothing tells
 * @param encoding name of a charset, or empty: recognise it
 * @param delimiter one character, or empty: recognise it
 * @param records path of the records of a JSON or XML document, or empty: the top array
 * @param unfold path of the list in a record whose items are rows, or empty: a record is a row
 * @param changes which view of tracked changes is read: {@code accepted} or {@code original}
 * @param profile the format of exchange it is in, or empty: it is read as its own format says
 * @param shape what a person accepted of a change of the document's shape, as its issue names it; or empty
 * @param tables in the order of the descriptor; the first that selects a table counts
 * @param line 1-based line of the descriptor
 * @param profileLine the line that names the profile
 */
public record DocumentLayout(
        String file,
        String cite,
        @Nullable DateInterval stated,
        String encoding,
        String delimiter,
        String records,
        String unfold,
        String changes,
        Optional<Profile> profile,
        String shape,
        List<TableLayout> tables,
        ProseLayout prose,
        int line,
        int profileLine) {

    public DocumentLayout {
        tables = List.copyOf(tables);
    }

    /**
     * Whether the layout is that of a document; that of an archive is the layout of every file in it.
     *
     * @param path below the source's folder, {@code /} between folders; {@code archive.zip!/entry} in an archive
     */
    public boolean matches(String path) {
        for (int end = path.length(); end > 0; end = path.lastIndexOf("!/", end - 1)) {
            if (Glob.matches(file, path.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a rule at this line is the profile's: it need not match anything. */
    boolean isProfiles(int ruleLine) {
        return profile.isPresent() && ruleLine == profileLine;
    }

    /** Whether the layout may be that of several files. */
    public boolean isGlob() {
        return Glob.isGlob(file) || file.matches("(?i)[^!]*\\.(zip|gz)");
    }
}
