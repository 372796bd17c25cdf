package org.counterfoil.intake.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of cells out of their bytes. */
final class SheetText {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private SheetText() {}

    /**
     * Open XML writes characters that XML forbids as {@code _x000D_}; carriage returns are dropped.
     *
     * @throws MalformedSheet if the bytes are no UTF-8
     */
    static String decoded(byte[] bytes, int start, int end) throws MalformedSheet {
        String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            checkStrictly(bytes, start, end);
        }
        String meant = text.contains("_x") ? ESCAPED.matcher(text).replaceAll(SheetText::character) : text;
        return meant.indexOf('\r') < 0 ? meant : meant.replace("\r", "");
    }

    private static void checkStrictly(byte[] bytes, int start, int end) throws MalformedSheet {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, end - start));
        } catch (CharacterCodingException e) {
            throw new MalformedSheet("A text is not in UTF-8, as the file says it is.");
        }
    }

    private static String character(MatchResult escaped) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escaped.group(1), 16)));
    }
}
