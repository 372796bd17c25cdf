package org.counterfoil.samples;

import java.util.SplittableRandom;

/** What goes wrong when people write things down. */
final class Slips {

    private static final String VOWELS = "aeiou";

    private Slips() {}

    /** A letter left out, put in, replaced or exchanged with its neighbour. */
    static String ofThePen(String text, SplittableRandom random) {
        if (text.length() < 2) {
            return text;
        }
        int at = random.nextInt(text.length());
        char letter = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + letter + text.substring(at);
            case 2 -> text.substring(0, at) + letter + text.substring(at + 1);
            default -> {
                int first = Math.min(at, text.length() - 2);
                yield text.substring(0, first)
                        + text.charAt(first + 1)
                        + text.charAt(first)
                        + text.substring(first + 2);
            }
        };
    }

    /** The beginning of a name, up to the consonant after its first vowel, with or without a y. */
    static String nickname(String name) {
        int vowel = 0;
        while (vowel < name.length() - 1 && VOWELS.indexOf(name.charAt(vowel)) < 0) {
            vowel++;
        }
        String stem = name.substring(0, Math.min(name.length(), vowel + 2));
        return name.length() % 2 == 0
                ? stem + "y"
                : stem + name.substring(stem.length(), Math.min(name.length(), stem.length() + 1));
    }

    /**
     * @param day year, month and day, as 1987-03-12
     */
    static String ofADay(String day, SplittableRandom random) {
        int draw = random.nextInt(10);
        if (draw < 5) {
            int at = new int[] {2, 3, 6, 8, 9}[random.nextInt(5)];
            char digit = (char) ('0' + random.nextInt(10));
            return day.substring(0, at) + digit + day.substring(at + 1);
        }
        if (draw < 7) {
            return day.substring(0, 5) + day.substring(8) + "-" + day.substring(5, 7);
        }
        if (draw < 9) {
            return (Integer.parseInt(day.substring(0, 4)) + (random.nextBoolean() ? 1 : -1)) + day.substring(4);
        }
        return day.substring(0, 4) + "-01-01";
    }
}
