package org.counterfoil.source;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The kinds of victims that a sentence about many of them names. Only plurals: one bank is a victim, banks are a kind. */
final class VictimKindWords {

    private static final String COIN =
            "(?:crypto(?:currency|currencies)?|virtual[ -]currency|digital[ -](?:currency|asset)|virtual[ -]asset|bitcoin)(?:-related)?";

    private record Word(Pattern plural, List<String> kinds) {
        static Word of(String plural, String... kinds) {
            return new Word(Pattern.compile("(?i)\\b(?:" + plural + ")\\b"), List.of(kinds));
        }
    }

    /** A crypto firm may be any business with coins; a financial institution is a bank in the closed list. */
    private static final List<Word> WORDS = List.of(
            Word.of(
                    COIN + " (?:companies|firms|businesses|platforms|service providers)",
                    "exchange",
                    "defi",
                    "wallet",
                    "payment",
                    "firm"),
            Word.of("(?:central |commercial |state )?banks|financial institutions", "bank"),
            Word.of("exchanges|trading platforms", "exchange"),
            Word.of(
                    "(?:de-?fi|decentrali[sz]ed finance) (?:protocols|platforms|projects)|(?:cross-chain |blockchain )?bridges|protocols",
                    "defi"),
            Word.of("wallet (?:providers|services)", "wallet"),
            Word.of("payment (?:companies|firms|processors|providers)", "payment"));

    private VictimKindWords() {}

    /** Sorted; empty where no kind is named. */
    static List<String> in(SentenceText sentence) {
        TreeSet<String> kinds = new TreeSet<>();
        SentenceText rest = sentence;
        for (Word word : WORDS) {
            if (rest.says(word.plural())) {
                kinds.addAll(word.kinds());
                rest = rest.without(word.plural());
            }
        }
        return List.copyOf(kinds);
    }
}
