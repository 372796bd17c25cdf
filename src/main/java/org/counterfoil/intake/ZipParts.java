package org.counterfoil.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Inflates every part once and throws it away: a flipped bit could turn one figure into another and nobody would know. */
final class ZipParts {

    private static final int BLOCK = 1 << 16;

    /** Smaller parts harm nobody, whatever their ratio. */
    private static final long GRACE = 1 << 20;

    private ZipParts() {}

    static void check(OpenFile file, ZipFile zip, List<ZipArchiveEntry> parts) throws IOException {
        byte[] block = new byte[BLOCK];
        for (ZipArchiveEntry part : parts) {
            try (InputStream in = zip.getInputStream(part)) {
                check(file, part, in, block);
            }
        }
    }

    private static void check(OpenFile file, ZipArchiveEntry part, InputStream in, byte[] block) throws IOException {
        CRC32 sum = new CRC32();
        long inflated = 0;
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
            sum.update(block, 0, read);
            inflated += read;
            refuseBomb(file, part, inflated);
        }
        if (sum.getValue() != part.getCrc()) {
            throw file.unreadable(
                    "The file is damaged: its part " + part.getName() + " does not have its checksum.",
                    "Fetch it again.");
        }
    }

    private static void refuseBomb(OpenFile file, ZipArchiveEntry part, long inflated) {
        double packed = Math.max(1, part.getCompressedSize());
        if (inflated > Limits.INFLATED_PART_BYTES || inflated > GRACE && inflated / packed > Limits.INFLATE_RATIO) {
            throw file.unreadable(
                    "The file's part " + part.getName() + " inflates to more than " + (int) Limits.INFLATE_RATIO
                            + " times its size or " + Limits.INFLATED_PART_BYTES
                            + " bytes, as only bombs and damaged files do.",
                    "Open it in its own program, save it anew, and see what makes it so large.");
        }
    }
}
