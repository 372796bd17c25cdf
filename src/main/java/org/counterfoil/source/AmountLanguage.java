package org.counterfoil.source;

import java.util.regex.Pattern;

/**
 * A language in which amounts are written.
 *
 * @param telling finds a word that is this language's alone
 * @param spelled of which one stands in every text of ASCII that shows the language
 */
record AmountLanguage(Glossary glossary, Pattern telling, AsciiWords spelled) {

    /**
     * @param words as a {@link Glossary} has them; each shows the language, and spells out its first word as
     *     {@link AsciiWords#of} asks for
     * @param fillers words that other languages have too
     */
    static AmountLanguage of(String locale, String words, String fillers) {
        String telling = Glossary.anyOf(words);
        return new AmountLanguage(
                Glossary.of(locale, words, fillers), Glossary.bounded(telling), AsciiWords.of(telling));
    }

    boolean shows(String text) {
        return spelled.mayStandIn(text) && telling.matcher(text).find();
    }
}
