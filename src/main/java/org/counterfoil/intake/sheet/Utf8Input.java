package org.counterfoil.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.io.input.ReaderInputStream;

/** XML as UTF-8. Nearly all is; UTF-16 is told by its first bytes and written anew. */
final class Utf8Input {

    private static final int DECLARATION = 128;

    private Utf8Input() {}

    static InputStream of(InputStream in) throws IOException {
        PushbackInputStream pushed = new PushbackInputStream(in, DECLARATION);
        byte[] begin = pushed.readNBytes(DECLARATION);
        pushed.unread(begin);
        if (begin.length > 1 && (begin[0] == (byte) 0xFE || begin[0] == 0) && (begin[1] & 0xFF) != 0) {
            return recoded(pushed, begin[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16);
        }
        if (begin.length > 1 && (begin[0] == (byte) 0xFF || begin[1] == 0)) {
            return recoded(pushed, begin[1] == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16);
        }
        refuseOther(new String(begin, StandardCharsets.ISO_8859_1));
        return pushed;
    }

    private static InputStream recoded(InputStream in, Charset charset) throws IOException {
        return ReaderInputStream.builder()
                .setReader(new InputStreamReader(in, charset))
                .setCharset(StandardCharsets.UTF_8)
                .get();
    }

    /** The standard allows UTF-8 and UTF-16 and nothing else. */
    private static void refuseOther(String begin) throws MalformedSheet {
        int end = begin.indexOf("?>");
        String declaration = begin.startsWith("<?xml") && end > 0 ? begin.substring(0, end) : "";
        int at = declaration.indexOf("encoding");
        if (at > 0
                && !declaration.substring(at).matches("(?is)encoding\\s*=\\s*[\"']\\s*(utf-?8|us-ascii)\\s*[\"'].*")) {
            throw new MalformedSheet("It is in an encoding that workbooks do not use: " + declaration + "?>.");
        }
    }
}
