package org.counterfoil.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Packs a zip again with entry times that do not tell when, so that the same content gives the same bytes. */
final class FixedZip {

    /**
     * Local, so that the machine's time zone does not matter; and not the very first time a zip can hold, at which Java
     * adds a time of the zone after all.
     */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Two thirds of the time of the usual 6 for files a sixth larger: measured on a million rows (docs/benchmarks.md). */
    private static final int LEVEL = 3;

    private FixedZip() {}

    /**
     * The entries keep their order. Does not close the stream.
     *
     * @param rows what to put into the entries that are sheets, by their names; written as it is packed
     */
    static void repack(byte[] zip, Map<String, SheetRows> rows, OutputStream out) throws IOException {
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip))) {
            ZipOutputStream to = new ZipOutputStream(out);
            to.setLevel(LEVEL);
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(EPOCH);
                to.putNextEntry(fixed);
                byte[] content = from.readAllBytes();
                boolean styles = entry.getName().equals(HeadingStyles.PART);
                pack(styles ? HeadingStyles.named(content) : content, rows.get(entry.getName()), to);
                to.closeEntry();
            }
            to.finish();
        }
    }

    private static void pack(byte[] content, @Nullable SheetRows rows, OutputStream to) throws IOException {
        if (rows == null) {
            to.write(content);
        } else {
            SheetBody.write(new String(content, StandardCharsets.UTF_8), rows, new XmlBytes(to));
        }
    }
}
