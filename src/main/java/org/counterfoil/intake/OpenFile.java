package org.counterfoil.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Issue.Kind;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.Sha256;
import org.counterfoil.intake.encoding.Decoded;
import org.jspecify.annotations.Nullable;

/** A file while it is read: its bytes, taken once, what was noticed about it, and how many cells it may still give. */
final class OpenFile {

    private static final int STREAM_BLOCK = 1 << 16;

    private final String source;
    private final String path;
    private final Path file;
    private final ReadOptions options;
    private final FileTime modified;
    private volatile byte[] bytes;
    private final long size;
    private final String fileHash;
    private final String sha256;
    private final List<Issue> issues = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private @Nullable Decoded decoded;
    private ReadOptions suggested = ReadOptions.DETECT;
    private long cells;

    OpenFile(String source, String path, Path file, ReadOptions options) throws IOException {
        this.source = source;
        this.path = path;
        this.file = file;
        this.options = options;
        this.modified = Files.getLastModifiedTime(file);
        refuseWhatIsNoFileOrTooLarge();
        byte[] whole = Files.readAllBytes(file);
        this.size = whole.length;
        this.fileHash = Sha256.of(whole);
        this.bytes = entry(whole);
        this.sha256 = Sha256.of(bytes);
        refuseWhatIsStillRead();
    }

    private void refuseWhatIsStillRead() {
        if (ReaderThread.begins(sha256, () -> bytes = new byte[0])) {
            throw unreadable(
                    "A reader of the same content was given up and has not ended.",
                    "Start the program anew, and save the file anew in its own program.");
        }
    }

    /** What the path names in the file: all of it, or an entry of an archive. */
    private byte[] entry(byte[] whole) {
        // a folder may end in an exclamation mark as well: what counts stands behind the file's own name
        int archive = path.indexOf(FolderWalk.name(file) + Archive.ENTRY);
        if (archive < 0) {
            return whole;
        }
        String[] names = path.substring(archive).split(Pattern.quote(Archive.ENTRY));
        byte[] content = whole;
        String above = path.substring(0, archive) + names[0];
        for (int i = 1; i < names.length; i++) {
            content = entry(new Archive(above, content), names[i]);
            above += Archive.ENTRY + names[i];
        }
        return content;
    }

    private byte[] entry(Archive archive, String wanted) {
        AtomicReference<byte[]> found = new AtomicReference<>();
        archive.each(new Archive.Entries() {

            @Override
            public boolean wants(String name) {
                return name.equals(wanted);
            }

            @Override
            public void read(String name, byte[] content) {
                if (name.equals(wanted)) {
                    found.set(content);
                }
            }

            @Override
            public void refused(String name, String why) {
                if (name.equals(wanted)) {
                    throw unreadable(why, "Deliver the file itself.");
                }
            }
        });
        if (found.get() == null) {
            throw unreadable("The archive has no '" + wanted + "'.", "Fetch the archive again.");
        }
        return found.get();
    }

    private void refuseWhatIsNoFileOrTooLarge() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw unreadable("It is not a file.", "Put a file in its place or take it away.");
        }
        long size = Files.size(file);
        if (size == 0) {
            throw unreadable("The file is empty (0 bytes).", "Fetch it again, or take it away.");
        }
        refuseAbove(Limits.FILE_BYTES, size);
    }

    /** @throws Refusal if there are more bytes than the limit of the format */
    void refuseAbove(long limit, long size) {
        if (size > limit) {
            throw unreadable(
                    "The file has " + size + " bytes; at most " + limit + " are read.",
                    "Split it into several documents of the same source.");
        }
    }

    String source() {
        return source;
    }

    String path() {
        return path;
    }

    ReadOptions options() {
        return options;
    }

    byte[] bytes() {
        ReaderThread.check();
        return bytes;
    }

    /** The bytes for a library, which can take them only as long as the file may be read. */
    SeekableByteChannel channel() {
        return new FileBytes(this);
    }

    /** As {@link #channel}, from the beginning. */
    InputStream stream() {
        return new BufferedInputStream(Channels.newInputStream(channel()), STREAM_BLOCK);
    }

    /** The content decoded, without a byte order mark; what could not be decoded is listed. */
    Decoded decoded() {
        if (decoded == null) {
            decoded = TextDecoder.decode(this);
        }
        return decoded;
    }

    /**
     * The content decoded, without a byte order mark.
     *
     * @throws Refusal if bytes of it have no meaning
     */
    String text() {
        Decoded all = decoded();
        if (!all.malformed().isEmpty()) {
            throw unreadable(
                    "The text is " + all.charset().name() + " with damaged characters: "
                            + TextDecoder.inWords(all, all.malformed().get(0)) + "; in all "
                            + all.malformed().size() + ".",
                    "Fetch the file again, save it as UTF-8, or write the right `encoding:` in source.yml.");
        }
        return all.text();
    }

    /** How it was read, for {@code inspect}: {@code encoding UTF-8}, {@code delimiter ;}. */
    void say(String how) {
        said.add(how);
    }

    /** Notes what the content asks a descriptor to say. */
    void suggest(ReadOptions options) {
        suggested = options;
    }

    ReadOptions suggested() {
        return suggested;
    }

    List<String> said() {
        return said;
    }

    String sha256() {
        return sha256;
    }

    List<Issue> issues() {
        return issues;
    }

    Origin origin() {
        return Origin.ofDocument(source, path);
    }

    Origin at(String place, int row) {
        return new Origin(source, path, place, row, "", "", "");
    }

    void note(Kind kind, Origin origin, String seen, String advice) {
        issues.add(new Issue(kind, origin, seen, advice));
    }

    Refusal unreadable(String seen, String advice) {
        return refuse(Kind.FILE_UNREADABLE, origin(), seen, advice);
    }

    Refusal unknown(String seen, String advice) {
        return refuse(Kind.FORMAT_UNKNOWN, origin(), seen, advice);
    }

    Refusal refuse(Kind kind, Origin origin, String seen, String advice) {
        return new Refusal(new Issue(kind, origin, seen, advice));
    }

    /** @throws Refusal once the file has given more cells than fit into memory */
    void countCells(long more) {
        ReaderThread.check();
        cells += more;
        if (cells > Limits.CELLS) {
            throw unreadable(
                    "The file has more than " + Limits.CELLS + " cells.",
                    "Split it into several documents of the same source.");
        }
    }

    /** Size and time may both stay while the content changes, therefore the content is compared as well. */
    boolean hasChanged() {
        try {
            return Files.size(file) != size
                    || !Files.getLastModifiedTime(file).equals(modified)
                    || !ContentHash.of(file).equals(fileHash);
        } catch (IOException e) {
            return true;
        }
    }

    Refusal unstable() {
        return refuse(
                Kind.FILE_UNSTABLE,
                origin(),
                "The file changed while it was read.",
                "Nothing, if it was being delivered: it is read the next night. Deliver under another name and rename.");
    }
}
