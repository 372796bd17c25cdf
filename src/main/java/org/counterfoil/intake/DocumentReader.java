package org.counterfoil.intake;

import java.io.IOException;
import java.nio.file.Path;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Issue.Kind;
import org.counterfoil.incident.Origin;
import org.counterfoil.source.RawDocument;

/** Reads a file of any known format, recognised by its content. Holds no state; may be shared by threads. */
public final class DocumentReader {

    private static final String DAMAGED = "Open it in its own program: if that fails, fetch it again; "
            + "if it opens, save it anew or export it as XLSX, CSV or PDF.";

    private final TimeLimit limit;

    /** Reads within the time that suits every document. */
    public DocumentReader() {
        this(TimeLimit.DEFAULT);
    }

    public DocumentReader(TimeLimit limit) {
        this.limit = limit;
    }

    /**
     * @param source folder name of the source, for origins
     * @param path name below the source's folder, {@code /} between folders, for origins; its ending is only compared
     *     with what the content is
     * @param file where it lies
     * @throws UnreadableDocument if the file is damaged, encrypted, over a limit of size, depth or time, of no
     *     known format, or changed meanwhile. No other exception leaves this method, whatever the file holds
     */
    public ReadResult read(String source, String path, Path file, ReadOptions options) throws UnreadableDocument {
        QuietLibraries.hush();
        return limit.run(source, path, () -> opened(source, path, file, options));
    }

    private static ReadResult opened(String source, String path, Path file, ReadOptions options)
            throws UnreadableDocument {
        try {
            return read(new OpenFile(source, path, file, options));
        } catch (Refusal refusal) {
            throw refusal.toChecked();
        } catch (IOException e) {
            throw unreadable(source, path, LibraryFailure.inWords(e), e);
        }
    }

    private static ReadResult read(OpenFile file) throws UnreadableDocument {
        try {
            RawDocument document = readContent(file);
            if (file.hasChanged()) {
                throw file.unstable();
            }
            return new ReadResult(document, file.sha256(), file.said(), file.suggested(), file.issues());
        } catch (Refusal refusal) {
            // half a file looks damaged: whether it is still being delivered is the better answer
            throw (file.hasChanged() ? file.unstable() : refusal).toChecked();
        }
    }

    private static RawDocument readContent(OpenFile file) {
        try {
            Format format = Recognition.of(file);
            Feed.refuseOtherThan(Format.JSON, format, file);
            return format.reader().read(file);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (Exception | LinkageError e) {
            throw new Refusal(damaged(file, e));
        }
    }

    private static Issue damaged(OpenFile file, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal) {
                return ((Refusal) cause).issue();
            }
        }
        return file.unreadable(LibraryFailure.inWords(failure), DAMAGED).issue();
    }

    private static UnreadableDocument unreadable(String source, String path, String seen, IOException cause) {
        Issue issue = new Issue(
                Kind.FILE_UNREADABLE,
                Origin.ofDocument(source, path),
                seen,
                "See that the file is there and that the program may read it.");
        return new UnreadableDocument(issue, cause);
    }
}
