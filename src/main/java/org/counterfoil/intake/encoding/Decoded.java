package org.counterfoil.intake.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Bytes read in one encoding.
 *
 * @param text with U+FFFD for every sequence that has no meaning there
 * @param malformed those sequences, in the order of the bytes; the first {@link #MOST} of them
 */
public record Decoded(Charset charset, String text, List<Malformed> malformed) {

    /** With more than these, the encoding is the wrong one. */
    public static final int MOST = 1000;

    /**
     * @param offset of the first byte, 0-based
     * @param character index in the text, 0-based
     * @param hex the bytes, two digits each
     */
    public record Malformed(int offset, int character, String hex) {}

    public Decoded {
        malformed = List.copyOf(malformed);
    }

    /** Never fails: what cannot be read is listed. */
    public static Decoded of(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 2);
        List<Malformed> malformed = new ArrayList<>();
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            if (malformed.size() < MOST) {
                malformed.add(new Malformed(in.position(), out.position(), hex(in, result.length())));
            }
            in.position(in.position() + result.length());
            out.put('\uFFFD');
            result = decoder.decode(in, out, true);
        }
        decoder.flush(out);
        return new Decoded(charset, out.flip().toString(), malformed);
    }

    private static String hex(ByteBuffer in, int length) {
        return HexFormat.of().withUpperCase().formatHex(in.array(), in.position(), in.position() + length);
    }

    /** 1-based; a line ends with CR, LF or both. */
    public int line(int character) {
        int line = 1;
        for (int at = 0; at < character; at++) {
            boolean ends = text.charAt(at) == '\n' || text.charAt(at) == '\r' && text.charAt(at + 1) != '\n';
            line += ends ? 1 : 0;
        }
        return line;
    }

    /** Whether so much makes no sense that the bytes are in another encoding, or no text: one character beyond ASCII in twenty. */
    public boolean isHopeless() {
        long foreign = text.chars().filter(character -> character > 0x7F).count();
        return malformed.size() >= MOST || malformed.size() > 1 && malformed.size() > foreign / 20;
    }
}
