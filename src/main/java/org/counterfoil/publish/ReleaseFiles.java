package org.counterfoil.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.counterfoil.incident.Sha256;

/**
 * The files of a release while it is written. Each is hashed on its way to the disk: three files of a release name the hashes of the
 * others, and those of a million reports are gigabytes to read. Safe for many threads, one a file.
 */
final class ReleaseFiles {

    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final SortedMap<String, Manifest.Entry> written = new ConcurrentSkipListMap<>();

    /** @param folder empty */
    ReleaseFiles(Path folder) {
        this.folder = folder;
    }

    /** @param path below the folder; the file counts as written once the stream is closed */
    OutputStream open(String path) throws IOException {
        return new Hashed(path, new Sha256.Through(Files.newOutputStream(folder.resolve(path))));
    }

    /** In UTF-8. */
    void write(String path, String content) throws IOException {
        try (OutputStream out = open(path)) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Where the files lie. */
    Path folder() {
        return folder;
    }

    /** @throws IllegalArgumentException if it was not written */
    Manifest.Entry entry(String path) {
        Manifest.Entry entry = written.get(path);
        if (entry == null) {
            throw new IllegalArgumentException("Not written: " + path);
        }
        return entry;
    }

    /** Of what was written until now, by path. */
    List<Manifest.Entry> entries() {
        return List.copyOf(written.values());
    }

    private final class Hashed extends BufferedOutputStream {

        private final String path;
        private final Sha256.Through through;

        Hashed(String path, Sha256.Through through) {
            super(through, BUFFER);
            this.path = path;
            this.through = through;
        }

        @Override
        public void close() throws IOException {
            super.close();
            if (!written.containsKey(path)) {
                written.put(path, new Manifest.Entry(path, Files.size(folder.resolve(path)), through.hash()));
            }
        }
    }
}
