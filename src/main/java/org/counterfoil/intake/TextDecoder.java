package org.counterfoil.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to characters: as declared, else by the byte order mark, else strict UTF-8, else as detected, which is said. */
final class TextDecoder {

    private static final String ADVICE = "Save the file as UTF-8, or write the right `encoding:` in source.yml.";

    private TextDecoder() {}

    static String decode(OpenFile file) {
        file.refuseAbove(Limits.TEXT_BYTES, file.bytes().length);
        String text = withoutMark(characters(file));
        refuseBinary(file, text);
        return text;
    }

    private static String characters(OpenFile file) {
        String declared = file.options().encoding();
        if (!declared.isEmpty()) {
            return declared(file, declared);
        }
        Optional<Charset> marked = ByteOrderMark.of(file.bytes());
        if (marked.isPresent()) {
            return strictly(file, marked.get());
        }
        Optional<String> utf8 = tryStrictly(file.bytes(), StandardCharsets.UTF_8);
        return utf8.isPresent() && utf8.get().indexOf('\0') < 0 ? utf8.get() : EncodingGuess.decode(file);
    }

    private static String declared(OpenFile file, String name) {
        Charset charset;
        try {
            charset = Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw file.unreadable("There is no encoding '" + name + "'.", "Write `encoding: UTF-8`, or leave it out.");
        }
        return strictly(file, charset);
    }

    private static String strictly(OpenFile file, Charset charset) {
        return tryStrictly(file.bytes(), charset)
                .orElseThrow(() -> file.unreadable("The bytes are not valid " + charset.name() + ".", ADVICE));
    }

    /** Empty if a byte has no meaning there. */
    static Optional<String> tryStrictly(byte[] bytes, Charset charset) {
        try {
            CharBuffer characters = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(characters.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Control characters do not occur in text; one in a thousand is let pass as dirt, a NUL never. */
    private static void refuseBinary(OpenFile file, String text) {
        long controls = text.chars().filter(TextDecoder::isControl).count();
        if (text.indexOf('\0') >= 0 || controls > text.length() / 1000) {
            throw file.unknown(
                    "The content is neither text nor a known format.",
                    "Export it from its program as XLSX, CSV or PDF; if it is text, write its `encoding:`.");
        }
    }

    private static boolean isControl(int character) {
        boolean layout = character == '\t' || character == '\n' || character == '\r' || character == '\f';
        return character < ' ' && !layout || character == 0x7F || character == 0xFFFE || character == 0xFFFF;
    }
}
