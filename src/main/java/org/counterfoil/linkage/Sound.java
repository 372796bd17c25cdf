package org.counterfoil.linkage;

import java.util.List;
import java.util.regex.Pattern;

/** What a name in Latin letters sounds like, roughly: for names that came from another script by two ways. */
final class Sound {

    private record Fold(Pattern letters, String by) {}

    /** In this order. A vowel at the end is what other scripts add to a consonant: <i>koinchekku</i>. */
    private static final List<Fold> FOLDS = List.of(
            new Fold(Pattern.compile("ph"), "f"),
            new Fold(Pattern.compile("x"), "ks"),
            new Fold(Pattern.compile("c(?!h)|q"), "k"),
            new Fold(Pattern.compile("w"), "v"),
            new Fold(Pattern.compile("[jy]"), "i"),
            new Fold(Pattern.compile("zh?"), "s"),
            new Fold(Pattern.compile("(.)\\1+"), "$1"),
            new Fold(Pattern.compile("(?<=..)e?[uo]$"), ""));

    private Sound() {}

    /** @param core lower-case Latin letters and digits */
    static String of(String core) {
        String sound = core;
        for (Fold fold : FOLDS) {
            sound = fold.letters().matcher(sound).replaceAll(fold.by());
        }
        return sound;
    }
}
