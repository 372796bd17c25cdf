package org.counterfoil.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a zip again with entry times that do not tell when, so that the same content gives the same bytes. */
final class FixedZip {

    /**
     * Local, so that the machine's time zone does not matter; and not the very first time a zip can hold, at which Java
     * adds a time of the zone after all.
     */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

    private FixedZip() {}

    /**
     * The entries keep their order. Does not close the stream.
     *
     * @param bodies what to put into entries, by their names
     */
    static void repack(byte[] zip, Map<String, SheetBody> bodies, OutputStream out) throws IOException {
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip))) {
            ZipOutputStream to = new ZipOutputStream(out);
            to.setLevel(Deflater.DEFAULT_COMPRESSION);
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(EPOCH);
                to.putNextEntry(fixed);
                to.write(content(from, bodies.get(entry.getName())));
                to.closeEntry();
            }
            to.finish();
        }
    }

    private static byte[] content(ZipInputStream from, @org.jspecify.annotations.Nullable SheetBody body)
            throws IOException {
        byte[] bytes = from.readAllBytes();
        return body == null
                ? bytes
                : body.into(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }
}
