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
 * @param stands where the report has it
 */
record NameForm(
        String text,
        boolean anonymous,
        String key,
        String core,
        List<String> tokens,
        List<String> words,
        boolean outOfTime,
        Stands stands) {

    /** Where a report has a name. */
    enum Stands {
        /** As its victim's. */
        NAMED,
        /** In brackets beside its victim's: <i>Alpha Homora (Cream Finance)</i>. */
        ASIDE,
        /** In the words of a report that names no victim. */
        MENTIONED,
        /** In an address that it cites. */
        CITED
    }

    NameForm {
        core = core.equals(key) ? key : core; // most are, and a million of them are held
        tokens = List.copyOf(tokens);
        words = tokens.equals(words) ? tokens : List.copyOf(words);
    }

    /** Whether it is written in another script than the Latin. */
    boolean foreign() {
        return text.codePoints()
                .anyMatch(letter -> Character.isLetter(letter)
                        && Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN);
    }

    /** Whether the report has it elsewhere than as its victim's name. */
    boolean mentioned() {
        return stands != Stands.NAMED;
    }

    NameForm found(Stands where) {
        return new NameForm(text, anonymous, key, core, tokens, words, outOfTime, where);
    }

    NameForm asOfAnotherTime() {
        return new NameForm(text, anonymous, key, core, tokens, words, true, stands);
    }
}
