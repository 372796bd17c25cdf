package org.counterfoil.nightly;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterfoil.incident.Sha256;
import org.counterfoil.release.MadeOf;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Which program reads the documents: its version, and a hash of its own classes and tables, so that a changed program never
 * takes over what another one understood.
 *
 * @param version as published
 * @param buildHash SHA-256 over the program's own classes and tables, in hex
 */
record ProgramVersion(String version, String buildHash) {

    /** Asked for by every night of a process, and the same in all of them. */
    private static final class Build {
        static final String HASH = hash();
    }

    static ProgramVersion current(String version) {
        return new ProgramVersion(version, Build.HASH);
    }

    private static String hash() {
        Fingerprint fingerprint = new Fingerprint();
        try {
            for (Map.Entry<String, Resource> part : parts().entrySet()) {
                try (InputStream content = part.getValue().getInputStream()) {
                    fingerprint.add(part.getKey()).add(Sha256.of(content));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The program cannot read its own classes", e);
        }
        return fingerprint.hex();
    }

    /** As releases and the ledger name it; two programs of one text write the same bytes. */
    String text() {
        return new MadeOf(version, buildHash, "", "", new TreeMap<>(), new TreeMap<>(), "").programText();
    }

    private static Map<String, Resource> parts() throws IOException {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        Map<String, Resource> parts = new TreeMap<>();
        for (String pattern : new String[] {
            "classpath*:org/counterfoil/**/*.class",
            "classpath*:model/*.csv",
            "classpath*:reference/*.csv",
            "classpath*:page/*"
        }) {
            for (Resource resource : resolver.getResources(pattern)) {
                String url = resource.getURL().toString();
                if (!url.contains("/test-classes/")) {
                    parts.put(name(url), resource);
                }
            }
        }
        return parts;
    }

    /** The part's name within the program, the same in a folder of classes and in a jar. */
    private static String name(String url) {
        for (String root : List.of("/org/counterfoil/", "/model/", "/reference/", "/page/")) {
            int start = url.lastIndexOf(root);
            if (start >= 0) {
                return url.substring(start + 1);
            }
        }
        return url;
    }
}
