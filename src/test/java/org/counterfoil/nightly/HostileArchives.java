package org.counterfoil.nightly;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Archives that inflate beyond measure, contain themselves or lead out of their folder. */
final class HostileArchives {

    private static final int MEGABYTE = 1 << 20;
    private static final String GOOD = "No,Date\n1,2020-01-01\n";

    private HostileArchives() {}

    /** @param megabytes that the largest bomb inflates to */
    static Map<String, byte[]> all(int megabytes) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("flat.zip", zip(Map.of("zeros.csv", zeros(megabytes))));
        files.put("zeros.csv.gz", gzipOfZeros(megabytes));
        files.put("nested.zip", nested(7, 4));
        files.put("overlapping.zip", overlapping(5000, 4));
        files.put("traversal.zip", traversal());
        files.put("links.zip", links());
        if (megabytes >= HostilePdfs.LARGE) {
            files.put("many.zip", many());
        }
        files.put("long-name.zip", zip(Map.of("x".repeat(60_000) + ".csv", ascii(GOOD))));
        byte[] whole = zip(Map.of("a.csv", ascii(GOOD)));
        files.put("cut.zip", java.util.Arrays.copyOf(whole, whole.length - 30));
        return files;
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zeros(int megabytes) {
        return new byte[megabytes * MEGABYTE];
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    /** The parts of an archive, some of them replaced or added. */
    static byte[] with(byte[] archive, Map<String, byte[]> changed) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        parts.putAll(changed);
        return zip(parts);
    }

    private static byte[] gzipOfZeros(int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            for (int i = 0; i < megabytes; i++) {
                gzip.write(new byte[MEGABYTE]);
            }
        }
        return out.toByteArray();
    }

    /** An archive of copies of an archive of copies, each level unpacking to more of the same. */
    private static byte[] nested(int depth, int copies) throws IOException {
        byte[] inner = zip(Map.of("zeros.csv", zeros(4)));
        for (int level = 0; level < depth; level++) {
            Map<String, byte[]> parts = new LinkedHashMap<>();
            for (int copy = 0; copy < copies; copy++) {
                parts.put("level" + level + "-" + copy + ".zip", inner);
            }
            inner = zip(parts);
        }
        return inner;
    }

    /** One packed kernel to which every entry of the list of parts points, after D. Fifield's better zip bomb (2019). */
    private static byte[] overlapping(int entries, int megabytes) throws IOException {
        byte[] single = zip(Map.of("k", zeros(megabytes)));
        CRC32 crc = new CRC32();
        crc.update(zeros(megabytes));
        int directory = new String(single, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(single, 0, directory);
        for (int i = 0; i < entries; i++) {
            byte[] name = ascii("e" + i + ".csv");
            ByteBuffer head = ByteBuffer.allocate(46).order(ByteOrder.LITTLE_ENDIAN);
            head.putInt(0x02014b50)
                    .putShort((short) 20)
                    .putShort((short) 20)
                    .putShort((short) 8)
                    .putShort((short) 8);
            head.putInt(0)
                    .putInt((int) crc.getValue())
                    .putInt(directory - 31 - 16)
                    .putInt(megabytes * MEGABYTE);
            head.putShort((short) name.length);
            out.write(head.array());
            out.write(name);
        }
        ByteBuffer end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
        end.putInt(0x06054b50).putInt(0).putShort((short) entries).putShort((short) entries);
        end.putInt(out.size() - directory).putInt(directory).putShort((short) 0);
        out.write(end.array());
        return out.toByteArray();
    }

    private static byte[] traversal() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (String name : new String[] {
            "../../../escaped.csv",
            "/tmp/escaped.csv",
            "..\\..\\escaped.csv",
            "C:\\escaped.csv",
            "a/../../escaped.csv",
            "new\nline.csv"
        }) {
            parts.put(name, ascii(GOOD));
        }
        return zip(parts);
    }

    private static byte[] links() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            ZipArchiveEntry link = new ZipArchiveEntry("link.csv");
            link.setUnixMode(UnixStat.LINK_FLAG | 0777);
            zip.putArchiveEntry(link);
            zip.write(ascii("/etc/passwd"));
            zip.closeArchiveEntry();
        }
        return out.toByteArray();
    }

    private static byte[] many() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < 1_050; i++) {
            parts.put("f" + i + ".bin", new byte[] {0, 1, 2, 3});
        }
        return zip(parts);
    }
}
