package org.counterfoil.source;

import java.util.regex.Pattern;

/** A file name in which {@code *} stands for anything but a slash, {@code **} for anything, {@code ?} for a letter. */
final class Glob {

    private Glob() {}

    static boolean isGlob(String written) {
        return written.contains("*") || written.contains("?");
    }

    static boolean matches(String written, String path) {
        return Pattern.matches(regex(written), path);
    }

    private static String regex(String written) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            boolean twice = written.startsWith("**", i);
            regex.append(
                    switch (written.charAt(i)) {
                        case '*' -> twice ? ".*" : "[^/]*";
                        case '?' -> "[^/]";
                        default -> Pattern.quote(written.substring(i, i + 1));
                    });
            i += twice ? 1 : 0;
        }
        return regex.toString();
    }
}
