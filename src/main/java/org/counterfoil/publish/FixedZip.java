package org.counterfoil.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Packs a zip again with entry times that do not tell when, so that the same content gives the same bytes. */
final class FixedZip {

    /** Two thirds of the time of the usual 6 for files a sixth larger: measured on a million rows (docs/benchmarks.md). */
    static final int LEVEL = 3;

    /**
     * Local, so that the machine's time zone does not matter; and not the very first time a zip can hold, at which Java
     * adds a time of the zone after all.
     */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

    private FixedZip() {}

    /**
     * The entries keep their order. Does not close the stream.
     *
     * @param packed entries, by their names, that come in the place of those that the zip has; their files are gone afterwards
     */
    static void repack(byte[] zip, Map<String, PackedEntry> packed, OutputStream out) throws IOException {
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip))) {
            ZipArchiveOutputStream to = new ZipArchiveOutputStream(out);
            to.setLevel(LEVEL);
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipArchiveEntry fixed = new ZipArchiveEntry(entry.getName());
                fixed.setTimeLocal(EPOCH);
                PackedEntry instead = packed.get(entry.getName());
                if (instead == null) {
                    byte[] content = from.readAllBytes();
                    to.putArchiveEntry(fixed);
                    to.write(entry.getName().equals(HeadingStyles.PART) ? HeadingStyles.named(content) : content);
                    to.closeArchiveEntry();
                } else {
                    instead.moveInto(to, fixed);
                }
            }
            to.finish();
        }
    }

    /**
     * What an entry says, in UTF-8.
     *
     * @throws IllegalArgumentException if the zip has no such entry
     */
    static String text(byte[] zip, String name) throws IOException {
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(from.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalArgumentException("No entry " + name);
    }
}
