package org.counterfoil.linkage;

import java.util.List;

/**
 * A victim's name as it is compared.
 *
 * @param text as published
 * @param key letters and digits alone, Latin, lower case, without the legal form
 * @param core the same without generic words; the key where nothing would be left
 * @param tokens the distinctive words, sorted
 * @param words all but the legal form, in their order
 * @param outOfTime whether the report gives the victim a name of another time than that of the theft
 * @param mentioned whether it only stands in the words of a report that names no victim
 */
record NameForm(
        String text,
        boolean anonymous,
        String key,
        String core,
        List<String> tokens,
        List<String> words,
        boolean outOfTime,
        boolean mentioned) {

    private static final int LEAST_INITIALS = 3;

    NameForm {
        tokens = List.copyOf(tokens);
        words = List.copyOf(words);
    }

    /** Whether it is written in another script than the Latin. */
    boolean foreign() {
        return text.codePoints()
                .anyMatch(letter -> Character.isLetter(letter)
                        && Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN);
    }

    /** <i>FEIB</i> of <i>Far Eastern International Bank</i>: one word, and three words or more. */
    boolean isInitialsOf(NameForm other) {
        if (words.size() != 1 || other.words.size() < LEAST_INITIALS) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        other.words.forEach(word -> initials.append(word.charAt(0)));
        return words.get(0).contentEquals(initials);
    }

    NameForm asMentioned() {
        return new NameForm(text, anonymous, key, core, tokens, words, outOfTime, true);
    }

    NameForm asOfAnotherTime() {
        return new NameForm(text, anonymous, key, core, tokens, words, true, mentioned);
    }
}
