package org.counterfoil.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * An archive of documents, ZIP or GZIP, held in memory: nothing is ever unpacked onto a disk, so no name of an entry can
 * lead anywhere. Each entry is a document of its own, called {@code archive.zip!/entry}.
 */
final class Archive {

    /** Between the name of an archive and that of an entry. */
    static final String ENTRY = "!/";

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};
    private static final int BLOCK = 1 << 16;

    /** Smaller entries harm nobody, whatever their ratio. */
    private static final long GRACE = 1 << 20;

    private final String path;
    private final byte[] bytes;

    Archive(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    /** What becomes of the entries of an archive. */
    interface Entries {

        /** Whether the content of an entry is asked for; what is not wanted is not inflated. */
        default boolean wants(String name) {
            return true;
        }

        /** @param name below the archive, {@code /} between folders */
        void read(String name, byte[] content);

        /** @param why in a sentence */
        void refused(String name, String why);
    }

    /** Whether the first bytes may be an archive's; an office document is one as well, to {@link #isOfDocuments} the answer. */
    static boolean mayBe(byte[] head) {
        return Recognition.startsWith(head, ZIP) || Recognition.startsWith(head, GZIP);
    }

    /** Whether it holds documents and is none itself: XLSX, DOCX, ODS and Numbers are ZIP archives too. */
    boolean isOfDocuments() {
        if (Recognition.startsWith(bytes, GZIP)) {
            return true;
        }
        if (!Recognition.startsWith(bytes, ZIP)) {
            return false;
        }
        try (ZipFile zip = open()) {
            List<String> names = Collections.list(zip.getEntries()).stream()
                    .map(ZipArchiveEntry::getName)
                    .toList();
            return !names.isEmpty() && names.stream().noneMatch(Archive::isPartOfADocument);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isPartOfADocument(String name) {
        return name.equals("[Content_Types].xml")
                || name.equals("mimetype")
                || name.endsWith(".iwa")
                || name.equals("Index.zip")
                || name.matches("(?:xl/workbook\\d*|word/document|ppt/presentation)\\.xml|xl/workbook\\.bin");
    }

    /** Goes through all entries in the archive's order; none leads out of this method as an exception. */
    void each(Entries entries) {
        try {
            if (Recognition.startsWith(bytes, GZIP)) {
                gzip(entries);
            } else {
                zip(entries);
            }
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException e) {
            entries.refused("", "The archive is damaged: " + LibraryFailure.inWords(e));
        }
    }

    private ZipFile open() throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
    }

    private void gzip(Entries entries) throws IOException {
        String file = path.substring(path.lastIndexOf('/') + 1);
        String name = file.replaceFirst("(?i)\\.gz$", "");
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            inflate(entries, name.equals(file) ? file + ".content" : name, in, bytes.length);
        }
    }

    private void zip(Entries entries) throws IOException {
        Set<String> names = new HashSet<>();
        long left = Limits.ARCHIVE_BYTES;
        try (ZipFile zip = open()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String name = entry.getName();
                ReaderThread.check();
                if (entry.isDirectory() || isNoInput(name) || !entries.wants(name)) {
                    continue;
                }
                if (names.size() >= Limits.ARCHIVE_ENTRIES || left <= 0) {
                    entries.refused(
                            "",
                            "The archive holds more than " + Limits.ARCHIVE_ENTRIES + " files or "
                                    + Limits.ARCHIVE_BYTES + " bytes; '" + name + "' and what follows was left out.");
                    return;
                }
                String why = refusal(zip, entry, names);
                if (!why.isEmpty()) {
                    entries.refused(name, why);
                    continue;
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    left -= inflate(entries, name, in, entry.getCompressedSize());
                } catch (IOException e) {
                    entries.refused(name, LibraryFailure.inWords(e));
                }
            }
        }
    }

    private static boolean isNoInput(String name) {
        return name.startsWith("__MACOSX/") || FolderWalk.isNoInput(name.substring(name.lastIndexOf('/') + 1));
    }

    private static String refusal(ZipFile zip, ZipArchiveEntry entry, Set<String> names) {
        String name = entry.getName();
        if (name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || name.chars().anyMatch(Character::isISOControl)
                || List.of(name.split("/")).contains("..")) {
            return "Its name leads out of the archive.";
        }
        if (!names.add(name)) {
            return "The archive holds another file of this name.";
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return "It is protected with a password.";
        }
        if (entry.isUnixSymlink()) {
            return "It is a link, not a file.";
        }
        return zip.canReadEntryData(entry) ? "" : "It is packed by a method that is not read.";
    }

    /** @return how many bytes it has */
    private static long inflate(Entries entries, String name, InputStream in, long packed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] block = new byte[BLOCK];
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
            ReaderThread.check();
            out.write(block, 0, read);
            if (out.size() > Limits.FILE_BYTES
                    || out.size() > GRACE && out.size() / (double) Math.max(1, packed) > Limits.INFLATE_RATIO) {
                entries.refused(
                        name,
                        "It inflates to more than " + (int) Limits.INFLATE_RATIO + " times its size or "
                                + Limits.FILE_BYTES + " bytes, as only bombs and damaged files do.");
                return out.size();
            }
        }
        entries.read(name, out.toByteArray());
        return out.size();
    }
}
