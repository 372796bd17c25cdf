package org.counterfoil.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * What is around the content of a page: its style, its script, and a policy that lets the browser run these two and load nothing at
 * all.
 */
final class PageFrame {

    private PageFrame() {}

    /**
     * @param body the content, as HTML
     * @param data what the script reads, as JSON for a script element
     */
    static String around(String title, String body, String data) {
        String style = resource("index.css");
        String script = resource("index.js");
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src " + hash(style)
                + "; script-src " + hash(script) + "; img-src data:; base-uri 'none'; form-action 'none'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"referrer\" content=\"no-referrer\">\n<link rel=\"icon\" href=\"data:,\">\n<title>"
                + Html.text(title) + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n" + body
                + "<script type=\"application/json\" id=\"data\">" + data + "</script>\n<script>" + script
                + "</script>\n</body>\n</html>\n";
    }

    /** As the policy names an element's text. */
    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream content = PageFrame.class.getResourceAsStream("/page/" + name)) {
            return new String(Objects.requireNonNull(content, name).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("The program cannot read its own " + name, e);
        }
    }
}
