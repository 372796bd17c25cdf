package org.counterfoil.intake.encoding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How probable a character of a language is behind another: counts of pairs, mixed with counts of single characters
 * (Jelinek and Mercer 1980), in lower case. What is no letter counts as a space. Immutable once built.
 */
final class LetterModel {

    private static final double PAIR_SHARE = 0.7;
    private static final double SINGLE_SHARE = 0.27;

    private final Map<Integer, Integer> singles = new HashMap<>();
    private final Map<Long, Integer> pairs = new HashMap<>();
    private final Map<Integer, Integer> befores = new HashMap<>();
    private int total;

    LetterModel(List<String> words) {
        words.forEach(this::learn);
    }

    private void learn(String word) {
        int before = ' ';
        for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
            int character = folded(word.codePointAt(at));
            singles.merge(character, 1, Integer::sum);
            pairs.merge(pair(before, character), 1, Integer::sum);
            befores.merge(before, 1, Integer::sum);
            total++;
            before = character;
        }
        pairs.merge(pair(before, ' '), 1, Integer::sum);
        befores.merge(before, 1, Integer::sum);
        singles.merge((int) ' ', 1, Integer::sum);
        total++;
    }

    private static long pair(int before, int character) {
        return (long) before << 32 | character;
    }

    /** Romanian in Windows has letters with cedillas for those with commas. */
    static int folded(int character) {
        if (character == 'ș' || character == 'Ș') {
            return 'ş';
        }
        if (character == 'ț' || character == 'Ț') {
            return 'ţ';
        }
        return Character.isLetter(character) || Character.getType(character) == Character.NON_SPACING_MARK
                ? Character.toLowerCase(character)
                : ' ';
    }

    boolean knows(int character) {
        return singles.containsKey(folded(character));
    }

    /** 0 for a character that the language's words lack. */
    double probability(int before, int character) {
        int folded = folded(character);
        int from = folded(before);
        double single = probability(character);
        int seen = befores.getOrDefault(from, 0);
        double pair = seen == 0 ? single : (double) pairs.getOrDefault(pair(from, folded), 0) / seen;
        return PAIR_SHARE * pair + SINGLE_SHARE * single;
    }

    /** 0 for a character that the language's words lack. */
    double probability(int character) {
        return (double) singles.getOrDefault(folded(character), 0) / total;
    }
}
