package org.counterfoil.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes the XML of a sheet as UTF-8, some kilobytes at a time. {@link #flush} before the stream is used otherwise. For one thread. */
final class XmlBytes {

    private static final int SIZE = 1 << 16;

    /** Longer texts are not copied into the buffer letter by letter. */
    private static final int SHORT = 1 << 12;

    private static final int LONGEST_NUMBER = 20;

    private final OutputStream out;
    private final byte[] buffer = new byte[SIZE];
    private int used;

    XmlBytes(OutputStream out) {
        this.out = out;
    }

    /** @param markup in ASCII, and short */
    @SuppressWarnings("deprecation") // the only copy of ASCII that makes no array
    XmlBytes markup(String markup) throws IOException {
        room(markup.length());
        markup.getBytes(0, markup.length(), buffer, used);
        used += markup.length();
        return this;
    }

    /** As {@link XmlText} has it. */
    XmlBytes text(String text) throws IOException {
        return isPlain(text) ? markup(text) : raw(XmlText.of(text));
    }

    /** XML as it is. */
    XmlBytes raw(String xml) throws IOException {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        room(bytes.length);
        if (bytes.length > SIZE) {
            out.write(bytes);
        } else {
            System.arraycopy(bytes, 0, buffer, used, bytes.length);
            used += bytes.length;
        }
        return this;
    }

    XmlBytes number(long number) throws IOException {
        if (number < 0) {
            return markup(Long.toString(number));
        }
        room(LONGEST_NUMBER);
        int digits = 1;
        for (long rest = number; rest >= 10; rest /= 10) {
            digits++;
        }
        long rest = number;
        for (int i = used + digits - 1; i >= used; i--) {
            buffer[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        used += digits;
        return this;
    }

    void flush() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
    }

    /** Whether the text is short, in ASCII, and without anything that XML or ST_Xstring gives a meaning. */
    private static boolean isPlain(String text) {
        if (text.length() > SHORT) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean marked = c == '&' || c == '<' || c == '>' || c == '"';
            if (c < ' ' || c > '~' || marked || c == 'x' && i > 0 && text.charAt(i - 1) == '_') {
                return false;
            }
        }
        return true;
    }

    private void room(int bytes) throws IOException {
        if (bytes > buffer.length - used) {
            flush();
        }
    }
}
