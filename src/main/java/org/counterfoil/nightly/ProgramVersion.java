package org.counterfoil.nightly;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    static ProgramVersion current(String version) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, Resource> part : parts().entrySet()) {
                digest.update(part.getKey().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                try (InputStream content = part.getValue().getInputStream()) {
                    digest.update(content.readAllBytes());
                }
            }
            return new ProgramVersion(version, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException("The program cannot read its own classes", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Resource> parts() throws IOException {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        Map<String, Resource> parts = new TreeMap<>();
        for (String pattern : new String[] {
            "classpath*:org/counterfoil/**/*.class", "classpath*:model/*.csv", "classpath*:reference/*.csv"
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
        for (String root : List.of("/org/counterfoil/", "/model/", "/reference/")) {
            int start = url.lastIndexOf(root);
            if (start >= 0) {
                return url.substring(start + 1);
            }
        }
        return url;
    }
}
