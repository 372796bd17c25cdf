package org.counterfoil.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.counterfoil.incident.Issue.Kind;
import org.counterfoil.intake.encoding.Decoded;
import org.counterfoil.intake.encoding.LikelyEncodings;
import org.counterfoil.intake.encoding.LikelyEncodings.Candidate;
import org.counterfoil.intake.encoding.WideEncoding;

/**
 * Bytes to characters: as declared, else by the byte order mark, else UTF-8, else UTF-16 or UTF-32 by their zeros, else the
 * likeliest encoding, which is said.
 */
final class TextDecoder {

    private static final String ADVICE = "Save the file as UTF-8, or write the right `encoding:` in source.yml.";

    private TextDecoder() {}

    static Decoded decode(OpenFile file) {
        file.refuseAbove(Limits.TEXT_BYTES, file.bytes().length);
        Decoded decoded = withoutMark(characters(file));
        refuseBinary(file, decoded.text());
        noteEarlierLoss(file, decoded);
        return decoded;
    }

    private static Decoded characters(OpenFile file) {
        String declared = file.options().encoding();
        if (!declared.isEmpty()) {
            return declared(file, declared);
        }
        Optional<Charset> marked = ByteOrderMark.of(file.bytes());
        if (marked.isPresent()) {
            return said(file, marked.get(), "by its byte order mark");
        }
        Optional<Charset> wide = WideEncoding.of(file.bytes());
        if (wide.isPresent()) {
            return said(file, wide.get(), "by its zero bytes");
        }
        Decoded utf8 = Decoded.of(file.bytes(), StandardCharsets.UTF_8);
        if (isUtf8(utf8)) {
            file.say("encoding " + (isAscii(utf8.text()) ? "US-ASCII" : "UTF-8"));
            return utf8;
        }
        return guessed(file);
    }

    /** A few bad bytes in UTF-8 are damage: any other encoding would read all the good ones wrongly. */
    private static boolean isUtf8(Decoded utf8) {
        long bad = utf8.malformed().size();
        long good = utf8.text().chars().filter(character -> character > 0x7F).count() - bad;
        return bad == 0 || bad < Decoded.MOST && good > 2 * bad;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(character -> character < 0x80);
    }

    private static Decoded declared(OpenFile file, String name) {
        Charset charset;
        try {
            charset = Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw file.unreadable("There is no encoding '" + name + "'.", "Write `encoding: UTF-8`, or leave it out.");
        }
        return said(file, charset, "as declared");
    }

    private static Decoded said(OpenFile file, Charset charset, String how) {
        Decoded decoded = Decoded.of(file.bytes(), charset);
        if (decoded.isHopeless()) {
            throw file.unreadable(
                    "The bytes are not valid " + charset.name() + ": "
                            + inWords(decoded, decoded.malformed().get(0)) + ".",
                    ADVICE);
        }
        file.say("encoding " + charset.name() + " " + how);
        return decoded;
    }

    private static Decoded guessed(OpenFile file) {
        List<Candidate> candidates = LikelyEncodings.of(file.bytes());
        Candidate best = candidates.get(0);
        Decoded decoded = Decoded.of(file.bytes(), best.charset());
        if (decoded.isHopeless()) {
            throw file.unknown("The content is neither text nor a known format.", "Export it as XLSX, CSV or PDF.");
        }
        String likely = best.charset().name() + " (" + percent(best) + ")";
        file.say("encoding " + likely + " by its letters");
        file.note(
                Kind.VALUE_AMBIGUOUS,
                file.origin(),
                "No encoding is declared; the file was read as " + likely + "; it may also be "
                        + candidates.get(1).charset().name() + " (" + percent(candidates.get(1)) + ").",
                ADVICE);
        return decoded;
    }

    /** Rounded down, so that only what is sure is 100 %. */
    private static String percent(Candidate candidate) {
        double share = Math.floor(candidate.share() * 1000) / 10;
        return share < 0.1 ? "below 0.1 %" : String.format(Locale.ROOT, "%.1f %%", share);
    }

    static String inWords(Decoded decoded, Decoded.Malformed malformed) {
        return inWords(malformed, decoded.line(malformed.character()));
    }

    /** {@code byte 17 (C3), on line 2, has no meaning}; bytes count from 1. */
    static String inWords(Decoded.Malformed malformed, int line) {
        return "byte " + (malformed.offset() + 1L) + " (" + malformed.hex() + "), on line " + line + ", has no meaning";
    }

    /** Empty if a byte has no meaning there. */
    static Optional<String> tryStrictly(byte[] bytes, Charset charset) {
        Decoded decoded = Decoded.of(bytes, charset);
        return decoded.malformed().isEmpty() ? Optional.of(decoded.text()) : Optional.empty();
    }

    private static Decoded withoutMark(Decoded decoded) {
        if (!decoded.text().startsWith("\uFEFF")) {
            return decoded;
        }
        List<Decoded.Malformed> shifted = decoded.malformed().stream()
                .map(each -> new Decoded.Malformed(each.offset(), each.character() - 1, each.hex()))
                .toList();
        return new Decoded(decoded.charset(), decoded.text().substring(1), shifted);
    }

    /** U+FFFD in the file itself: letters that were lost before it came here. */
    private static void noteEarlierLoss(OpenFile file, Decoded decoded) {
        long lost =
                decoded.text().chars().filter(character -> character == 0xFFFD).count()
                        - decoded.malformed().size();
        if (lost > 0) {
            file.note(
                    Kind.VALUE_SUSPECT,
                    file.origin(),
                    "The text holds U+FFFD, the sign for a lost character, " + lost + " times; first on line "
                            + decoded.line(decoded.text().indexOf('\uFFFD')) + ".",
                    "Fetch the file again from where its letters are whole.");
        }
    }

    /** Control characters do not occur in text; one in a thousand is let pass as dirt, and a NUL in a hundred, as padding. */
    private static void refuseBinary(OpenFile file, String text) {
        long controls = text.chars().filter(TextDecoder::isControl).count();
        long zeros = text.chars().filter(character -> character == 0).count();
        if (controls > text.length() / 1000 || zeros > text.length() / 100) {
            throw file.unknown(
                    "The content is neither text nor a known format.",
                    "Export it from its program as XLSX, CSV or PDF; if it is text, write its `encoding:`.");
        }
    }

    private static boolean isControl(int character) {
        boolean layout =
                character == '\t' || character == '\n' || character == '\r' || character == '\f' || character == 0;
        return character < ' ' && !layout && character != 0x1F
                || character == 0x7F
                || character == 0xFFFE
                || character == 0xFFFF;
    }
}
