package org.counterfoil.fusion;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.counterfoil.incident.Report;

/**
 * Runs of words, as texts are compared for copies (Broder, On the resemblance and containment of documents, 1997). A word is a
 * run of letters and digits in any case and width; where a script has no spaces, a character. A run is known by 64 bits of a
 * hash: among ten million runs two that differ meet by chance once in 400,000 times.
 */
final class Shingles {

    /** Words in a run. */
    static final int LENGTH = 5;

    private static final long[] NONE = {};
    private static final long PRIME = 0x100000001b3L;

    private final long[] words;
    private int count;
    private long word;

    private Shingles(int letters) {
        this.words = new long[letters];
    }

    /**
     * Of all texts that a report quotes of its documents, each once. What its descriptor says of it is not its text.
     *
     * @return sorted, each once
     */
    static long[] of(Report report) {
        SortedSet<String> texts = new TreeSet<>();
        report.claims().stream()
                .map(claim -> claim.origin())
                .filter(origin -> !origin.document().isEmpty() && origin.quote().length() >= 2 * LENGTH - 1)
                .forEach(origin -> texts.add(origin.quote()));
        return texts.isEmpty()
                ? NONE
                : texts.stream()
                        .flatMapToLong(text -> LongStream.of(of(text)))
                        .sorted()
                        .distinct()
                        .toArray();
    }

    /** What both have, sorted. */
    static long[] shared(long[] one, long[] other) {
        return Arrays.stream(one)
                .filter(run -> Arrays.binarySearch(other, run) >= 0)
                .toArray();
    }

    private static long[] of(String text) {
        String plain = Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
        return new Shingles(plain.length() + 1).runs(plain.toLowerCase(Locale.ROOT));
    }

    private long[] runs(String text) {
        text.codePoints().forEach(this::read);
        end();
        long[] runs = new long[Math.max(0, count - LENGTH + 1)];
        for (int first = 0; first < runs.length; first++) {
            long run = 0;
            for (int i = first; i < first + LENGTH; i++) {
                run = mixed(run * PRIME + words[i]);
            }
            runs[first] = run;
        }
        return runs;
    }

    private void read(int letter) {
        boolean alone = Character.isIdeographic(letter) || isKana(letter);
        if (alone || !isPart(letter)) {
            end();
        }
        if (alone || isPart(letter)) {
            word = (word ^ letter) * PRIME + 1;
        }
        if (alone) {
            end();
        }
    }

    private static boolean isKana(int letter) {
        return letter >= 0x3040 && letter <= 0x30FF;
    }

    private static boolean isPart(int letter) {
        int type = Character.getType(letter);
        return Character.isLetterOrDigit(letter)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private void end() {
        if (word != 0) {
            words[count++] = mixed(word);
            word = 0;
        }
    }

    /** Spreads every bit over all (the finalizer of MurmurHash3). */
    private static long mixed(long bits) {
        long mixed = (bits ^ bits >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }
}
