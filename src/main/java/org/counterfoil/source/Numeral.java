package org.counterfoil.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Numbers of running English: {@code 35}, {@code 1,200}, {@code thirty-five}, {@code a hundred and two}, {@code two dozen}. */
final class Numeral {

    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final String UNIT = String.join("|", SMALL.subList(1, 10));
    private static final String BELOW_HUNDRED =
            "(?:(?:" + String.join("|", TENS) + ")(?:[- ](?:" + UNIT + "))?|" + longestFirst() + ")";

    /** Without groups that capture; meant for case-insensitive patterns. */
    static final String WORDS = "(?:(?:a|" + UNIT + ") hundred(?: (?:and )?" + BELOW_HUNDRED + ")?|(?:a|" + UNIT
            + ") dozen|" + BELOW_HUNDRED + ")";

    static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";

    /** A power of ten as a word or a letter. Without groups that capture. */
    static final String SCALE = "(?:thousand|million|billion|trillion|mln|mn|bln|bn|tn|m|b|k)";

    private static final TreeMap<String, Integer> VALUES = values();

    private Numeral() {}

    private static String longestFirst() {
        return String.join("|", SMALL.subList(10, 20)) + "|" + UNIT;
    }

    private static TreeMap<String, Integer> values() {
        TreeMap<String, Integer> values = new TreeMap<>();
        for (int i = 0; i < SMALL.size(); i++) {
            values.put(SMALL.get(i), i);
        }
        for (int i = 0; i < TENS.size(); i++) {
            values.put(TENS.get(i), 20 + 10 * i);
        }
        values.put("a", 1);
        return values;
    }

    /** @param text what {@link #WORDS} or {@link #DIGITS} matched */
    static BigDecimal read(String text) {
        String word = text.toLowerCase(Locale.ROOT).strip();
        if (Character.isDigit(word.charAt(0))) {
            return new BigDecimal(word.replace(",", ""));
        }
        int sum = 0;
        for (String part : word.split("[- ]+", -1)) {
            sum = switch (part) {
                case "and" -> sum;
                case "hundred" -> sum * 100;
                case "dozen" -> sum * 12;
                default -> sum + VALUES.getOrDefault(part, 0);
            };
        }
        return BigDecimal.valueOf(sum);
    }

    /** @param scale what {@link #SCALE} matched, or empty */
    static BigDecimal scale(String scale) {
        return switch (scale.toLowerCase(Locale.ROOT).strip()) {
            case "thousand", "k" -> BigDecimal.valueOf(1_000);
            case "million", "mln", "mn", "m" -> BigDecimal.valueOf(1_000_000);
            case "billion", "bln", "bn", "b" -> BigDecimal.valueOf(1_000_000_000);
            case "trillion", "tn" -> BigDecimal.valueOf(1_000_000_000_000L);
            default -> BigDecimal.ONE;
        };
    }
}
