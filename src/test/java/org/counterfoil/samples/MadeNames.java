package org.counterfoil.samples;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Names that nobody has, put together of syllables, and drawn as unevenly as real ones (Zipf 1949). */
final class MadeNames {

    private static final String[] HEADS = {
        "ba", "be", "bri", "ca", "cha", "cor", "da", "de", "do", "el", "fa", "fre", "ga", "gri", "ha", "hel", "ja",
        "jo", "ka", "ke", "la", "lo", "ma", "me", "mi", "na", "no", "o", "pa", "pe", "ra", "ro", "sa", "she", "ste",
        "ta", "the", "to", "va", "wi"
    };
    private static final String[] MIDDLES = {
        "", "", "", "ba", "di", "go", "ke", "la", "li", "lo", "me", "na", "ni", "ra", "ri", "ro", "sa", "ta", "ti", "vi"
    };
    private static final String[] TAILS = {
        "ck", "den", "dley", "fer", "ham", "land", "lde", "ley", "lin", "man", "mer", "n", "na", "nce", "ndra", "ne",
        "nson", "r", "rd", "rge", "rt", "s", "son", "ter", "th", "ton", "tt", "vin", "well", "x"
    };

    private final List<String> names;
    private final double[] upTo;

    private MadeNames(List<String> names, double[] upTo) {
        this.names = names;
        this.upTo = upTo;
    }

    /**
     * @param exponent how uneven: the k-th name is drawn in proportion to k to the power of minus this
     */
    static MadeNames of(int count, double exponent, String ending, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < count) {
            names.add(HEADS[random.nextInt(HEADS.length)]
                    + MIDDLES[random.nextInt(MIDDLES.length)]
                    + TAILS[random.nextInt(TAILS.length)]
                    + ending);
        }
        double[] upTo = new double[count];
        double sum = 0;
        for (int rank = 0; rank < count; rank++) {
            sum += Math.pow(rank + 1.0, -exponent);
            upTo[rank] = sum;
        }
        return new MadeNames(new ArrayList<>(names), upTo);
    }

    String draw(SplittableRandom random) {
        double at = random.nextDouble() * upTo[upTo.length - 1];
        int place = java.util.Arrays.binarySearch(upTo, at);
        return names.get(Math.min(names.size() - 1, place < 0 ? -place - 1 : place));
    }
}
