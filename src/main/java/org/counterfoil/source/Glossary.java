package org.counterfoil.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words of another language and the English that the grammars of dates and amounts read. A text is turned word by word, in
 * the order of the glossary; what it does not know stays as it is.
 *
 * @param locale BCP 47 tag of the language
 * @param entries applied one after the other
 */
record Glossary(String locale, List<Entry> entries) {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private record Entry(Pattern word, String english) {
        static Entry of(String line) {
            String[] sides = line.split(" ->", 2);
            return new Entry(bounded(sides[0].strip()), " " + sides[1].strip() + " ");
        }
    }

    /** A regular expression that finds any word of the lines, not bounded. */
    static String anyOf(String words) {
        return lines(words)
                .map(line -> line.split(" ->", 2)[0].strip())
                .map(word -> "(?:" + word + ")")
                .reduce((left, right) -> left + "|" + right)
                .orElse("(?!)");
    }

    /**
     * @param words one entry a line, {@code regular expression -> English}
     * @param fillers the same, for words that other languages have too
     */
    static Glossary of(String locale, String words, String fillers) {
        List<Entry> entries =
                Stream.concat(lines(words), lines(fillers)).map(Entry::of).toList();
        return new Glossary(locale, entries);
    }

    private static Stream<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    /** A word of letters ends where they end; a sign or a character of Chinese stands anywhere. */
    static Pattern bounded(String word) {
        return Pattern.compile("(?iu)(?<![\\p{L}&&[^\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}]])(?:" + word
                + ")(?![\\p{L}&&[^\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}]])");
    }

    /** Empty where no word of the glossary stands in the text. */
    Optional<String> english(String text) {
        String words = text;
        for (Entry entry : entries) {
            Matcher found = entry.word().matcher(words);
            words = found.find()
                    ? SPACES.matcher(found.replaceAll(entry.english())).replaceAll(" ")
                    : words;
        }
        String plain = words.strip();
        return plain.equals(text) ? Optional.empty() : Optional.of(plain);
    }
}
