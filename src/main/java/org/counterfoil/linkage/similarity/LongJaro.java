package org.counterfoil.linkage.similarity;

/** Jaro's similarity letter by letter, for strings that do not fit a word. */
final class LongJaro {

    private LongJaro() {}

    static double of(Letters walked, Letters other, Scratch scratch) {
        boolean[] walkedTaken = scratch.left(walked.length());
        boolean[] otherTaken = scratch.right(other.length());
        int matches = assign(walked.text, walkedTaken, other.text, otherTaken);
        return matches == 0
                ? 0
                : JaroWinkler.jaro(
                        matches, outOfOrder(walked.text, walkedTaken, other.text, otherTaken), walked, other);
    }

    private static int assign(char[] walked, boolean[] walkedTaken, char[] other, boolean[] otherTaken) {
        int window = JaroWinkler.window(Math.max(walked.length, other.length));
        int matches = 0;
        for (int i = 0; i < walked.length; i++) {
            int last = Math.min(other.length - 1, i + window);
            int j = Math.max(0, i - window);
            while (j <= last && (otherTaken[j] || walked[i] != other[j])) {
                j++;
            }
            if (j <= last) {
                walkedTaken[i] = true;
                otherTaken[j] = true;
                matches++;
            }
        }
        return matches;
    }

    private static int outOfOrder(char[] walked, boolean[] walkedTaken, char[] other, boolean[] otherTaken) {
        int count = 0;
        int j = 0;
        for (int i = 0; i < walked.length; i++) {
            if (walkedTaken[i]) {
                while (!otherTaken[j]) {
                    j++;
                }
                count += walked[i] == other[j] ? 0 : 1;
                j++;
            }
        }
        return count;
    }
}
