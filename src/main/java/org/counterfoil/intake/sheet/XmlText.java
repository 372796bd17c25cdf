package org.counterfoil.intake.sheet;

import java.nio.charset.StandardCharsets;

/** Text of XML as it is meant: references resolved, line ends as line feeds. */
final class XmlText {

    /** {@code &#x10FFFF;} and some leading zeros. */
    private static final int LONGEST_REFERENCE = 16;

    private final ByteSink meant = new ByteSink(64);

    void clear() {
        meant.clear();
    }

    boolean isEmpty() {
        return meant.size() == 0;
    }

    void copyTo(ByteSink sink) {
        sink.add(meant.bytes(), 0, meant.size());
    }

    String string() {
        return new String(meant.bytes(), 0, meant.size(), StandardCharsets.UTF_8);
    }

    /** Characters that stand for themselves. */
    void raw(byte[] from, int start, int end) {
        for (int at = start; at < end; at++) {
            addByte(from, at, end);
        }
    }

    /** @param plain whether it holds neither references nor carriage returns */
    void add(byte[] from, int start, int end, boolean plain) throws MalformedSheet {
        if (plain) {
            meant.add(from, start, end);
            return;
        }
        int at = start;
        while (at < end) {
            if (from[at] == '&') {
                at = reference(from, at + 1, end);
            } else {
                addByte(from, at++, end);
            }
        }
    }

    private void addByte(byte[] from, int at, int end) {
        if (from[at] != '\r') {
            meant.add(from[at]);
        } else if (at + 1 == end || from[at + 1] != '\n') {
            meant.add('\n');
        }
    }

    private int reference(byte[] from, int start, int end) throws MalformedSheet {
        int stop = start;
        while (stop < end && stop - start < LONGEST_REFERENCE && from[stop] != ';') {
            stop++;
        }
        String name = new String(from, start, stop - start, StandardCharsets.UTF_8);
        if (stop == end || from[stop] != ';') {
            throw new MalformedSheet("The reference &" + name + " is not closed.");
        }
        int character = character(name);
        if (character < ' ' && character != '\t' && character != '\n' && character != '\r' || !isCharacter(character)) {
            throw new MalformedSheet("The reference &" + name + "; names no character.");
        }
        byte[] utf8 = Character.toString(character).getBytes(StandardCharsets.UTF_8);
        meant.add(utf8, 0, utf8.length);
        return stop + 1;
    }

    private static boolean isCharacter(int character) {
        return Character.isValidCodePoint(character)
                && !(character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
                && character != 0xFFFE
                && character != 0xFFFF;
    }

    private static int character(String name) {
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> numbered(name);
        };
    }

    /** −1 where it is no number of a character. */
    private static int numbered(String name) {
        try {
            return name.startsWith("#x")
                    ? Integer.parseInt(name.substring(2), 16)
                    : name.startsWith("#") ? Integer.parseInt(name.substring(1)) : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
