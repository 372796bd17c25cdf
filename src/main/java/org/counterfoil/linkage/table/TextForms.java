package org.counterfoil.linkage.table;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.counterfoil.linkage.similarity.Letters;

/** Makes texts of one column ready to be compared, and keeps the dictionary of their words. For one thread. */
public final class TextForms {

    private static final Normalizer2 COMPATIBILITY = Normalizer2.getNFKCInstance();

    private final Set<Need> needs;
    private final Map<String, Integer> known = new HashMap<>();
    private final List<String> dictionary = new ArrayList<>();
    private final List<Letters> letters = new ArrayList<>();

    /** What a comparison asks of its texts; each costs memory. */
    public enum Need {
        WORDS,
        /** Letters of words too. */
        WORDS_ALIKE,
        PERSONS
    }

    public TextForms(Set<Need> needs) {
        this.needs = needs.isEmpty() ? EnumSet.noneOf(Need.class) : EnumSet.copyOf(needs);
    }

    /** A cell, ready to be compared. */
    public TextFact of(String cell) {
        String text = normalised(cell);
        return new TextFact(
                text,
                needs.contains(Need.WORDS) ? words(text) : TextFact.NO_WORDS,
                needs.contains(Need.PERSONS) ? Persons.of(text) : List.of());
    }

    private int[] words(String text) {
        List<String> words = WordList.of(text);
        int[] numbers = new int[words.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(words.get(i));
        }
        Arrays.sort(numbers);
        return numbers;
    }

    private int number(String word) {
        Integer number = known.putIfAbsent(word, dictionary.size());
        if (number == null) {
            dictionary.add(word);
            if (needs.contains(Need.WORDS_ALIKE)) {
                letters.add(Letters.of(word));
            }
            return dictionary.size() - 1;
        }
        return number;
    }

    /** The words met so far, by their number; not a copy. */
    public List<String> dictionary() {
        return dictionary;
    }

    /** Letters of these words, by their number, where {@link Need#WORDS_ALIKE}; not a copy. */
    public List<Letters> letters() {
        return letters;
    }

    /** Compatibility form (NFKC) with character references read, lower case, no space around, one space where there were several. */
    public static String normalised(String cell) {
        String plain = cell.indexOf('&') < 0 ? cell : Entities.decoded(cell);
        String text = WordList.isAscii(plain) ? plain : COMPATIBILITY.normalize(plain);
        return isPlain(text) ? text : spaced(text.toLowerCase(Locale.ROOT));
    }

    private static boolean isPlain(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean blank = letter <= ' ';
            if (letter >= 'A' && letter <= 'Z' || letter >= 128 || blank && (space || letter != ' ')) {
                return false;
            }
            space = blank;
        }
        return !space || text.isEmpty();
    }

    private static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter > ' ' && !Character.isWhitespace(letter) && !Character.isISOControl(letter)) {
                spaced.append(letter);
            } else if (spaced.length() > 0 && spaced.charAt(spaced.length() - 1) != ' ') {
                spaced.append(' ');
            }
        }
        int length = spaced.length();
        spaced.setLength(length > 0 && spaced.charAt(length - 1) == ' ' ? length - 1 : length);
        return spaced.toString();
    }
}
