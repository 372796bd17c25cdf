package org.counterfoil.linkage.similarity;

import java.util.Random;

/** Strings and altered copies of them, from a seed. */
final class SomeStrings {

    /** Few letters, so that they repeat; names; Hangul; letters that agree in their low bits; supplementary characters. */
    private static final String[] ALPHABETS = {
        "ab",
        "abcdefghijklmnopqrstuvwxyz ",
        "ABab01 -",
        "빗썸코인체크업비트해킹",
        "a\u0101\u0201\u0301\u0401\u0501\u0061\u0161\u0261aA\u2121\u3131",
        "\ud83d\ude00\ud83d\ude01\ud83e\udd14\ud835\udd04x",
    };

    private final Random random;

    SomeStrings(long seed) {
        this.random = new Random(seed);
    }

    /** Mostly of the length of a name, some empty, some around 64, some of several blocks. */
    String any() {
        int most = new int[] {3, 8, 20, 70, 66, 300}[random.nextInt(6)];
        int least = most == 66 ? 62 : 0;
        return of(least + random.nextInt(most - least + 1));
    }

    String of(int length) {
        String alphabet = random.nextInt(10) == 0 ? wide() : ALPHABETS[random.nextInt(ALPHABETS.length)];
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    /** Any UTF-16 unit, unpaired surrogates and the zero character among them. */
    private String wide() {
        StringBuilder letters = new StringBuilder("\0");
        for (int i = 0; i < 80; i++) {
            letters.append((char) random.nextInt(1 << 16));
        }
        return letters.toString();
    }

    /** A copy with up to this many edits; half the time another string altogether. */
    String near(String text, int most) {
        if (random.nextBoolean()) {
            return any();
        }
        StringBuilder copy = new StringBuilder(text);
        for (int edits = random.nextInt(most + 1); edits > 0; edits--) {
            edit(copy);
        }
        return copy.toString();
    }

    private void edit(StringBuilder copy) {
        int place = random.nextInt(copy.length() + 1);
        if (place + 1 >= copy.length()) {
            copy.insert(place, of(1));
            return;
        }
        switch (random.nextInt(4)) {
            case 0 -> copy.deleteCharAt(place);
            case 1 -> copy.setCharAt(place, of(1).charAt(0));
            case 2 -> copy.insert(place, copy.charAt(place + 1));
            default -> copy.insert(place, copy.charAt(place + 1)).deleteCharAt(place + 2);
        }
    }

    int below(int bound) {
        return random.nextInt(bound);
    }
}
