package org.counterfoil.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with every character in its place, so that a span found in one form is a span of the words as written.
 *
 * @param quote as written
 * @param words the same length: plain quotes, dashes and spaces, and blanks where a part was set aside
 */
record SentenceText(String quote, String words) {

    SentenceText {
        if (quote.length() != words.length()) {
            throw new IllegalArgumentException("The forms of a sentence differ in length: '" + quote + "'");
        }
    }

    static SentenceText of(String quote) {
        StringBuilder words = new StringBuilder(quote.length());
        for (char letter : quote.toCharArray()) {
            words.append(plain(letter));
        }
        return new SentenceText(quote, words.toString());
    }

    private static char plain(char letter) {
        if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
            return ' ';
        }
        return switch (letter) {
            case '\u2018', '\u2019' -> '\'';
            case '\u201C', '\u201D' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u2248', '\u223C', '\u301C', '\uFF5E' -> '~';
            default -> letter;
        };
    }

    /** @param from 0-based, included; @param to excluded */
    SentenceText without(int from, int to) {
        return new SentenceText(quote, words.substring(0, from) + " ".repeat(to - from) + words.substring(to));
    }

    SentenceText without(Pattern part) {
        SentenceText rest = this;
        for (Matcher found = part.matcher(words); found.find(); ) {
            rest = rest.without(found.start(), found.end());
        }
        return rest;
    }

    /** This stretch of the words alone, still in its place. */
    SentenceText only(int from, int to) {
        return without(0, from).without(to, words.length());
    }

    boolean says(Pattern what) {
        return what.matcher(words).find();
    }
}
