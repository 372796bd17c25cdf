package org.counterfoil.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * An entry of a zip that waits, deflated, in a file of its own.
 *
 * @param size in bytes, before it was deflated
 * @param crc of as many bytes
 */
record PackedEntry(Path file, long size, long crc) {

    private static final int BUFFER = 1 << 16;

    /** What an entry holds. */
    interface Content {
        void write(OutputStream to) throws IOException;
    }

    /** @param file is made, or written over */
    static PackedEntry of(Content content, int level, Path file) throws IOException {
        Deflater deflater = new Deflater(level, true);
        CRC32 crc = new CRC32();
        try {
            try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
                    OutputStream deflated = new DeflaterOutputStream(to, deflater, BUFFER)) {
                content.write(new CheckedOutputStream(deflated, crc));
            }
            return new PackedEntry(file, deflater.getBytesRead(), crc.getValue());
        } finally {
            deflater.end();
        }
    }

    /** Puts it where it belongs, and removes the file. */
    void moveInto(ZipArchiveOutputStream zip, ZipArchiveEntry entry) throws IOException {
        entry.setMethod(ZipArchiveEntry.DEFLATED);
        entry.setSize(size);
        entry.setCrc(crc);
        entry.setCompressedSize(Files.size(file));
        try (InputStream in = Files.newInputStream(file)) {
            zip.addRawArchiveEntry(entry, in);
        }
        Files.delete(file);
    }
}
