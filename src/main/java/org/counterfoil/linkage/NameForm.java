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
 * @param mentioned whether it only stands in the words of a report that names no victim
 */
record NameForm(
        String text,
        boolean anonymous,
        String key,
        String core,
        List<String> tokens,
        List<String> words,
        boolean mentioned) {

    NameForm {
        tokens = List.copyOf(tokens);
        words = List.copyOf(words);
    }

    NameForm asMentioned() {
        return new NameForm(text, anonymous, key, core, tokens, words, true);
    }
}
