package org.counterfoil.fusion;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterfoil.incident.Report;

/**
 * Runs of words, as texts are compared for copies (Broder, On the resemblance and containment of documents, 1997). A word is a
 * run of letters and digits in any case and width; where a script has no spaces, a character.
 */
final class Shingles {

    /** Words in a run. */
    static final int LENGTH = 5;

    private static final Pattern WORD = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+");

    private Shingles() {}

    /** Of all texts that a report quotes of its documents, each once. What its descriptor says of it is not its text. */
    static SortedSet<String> of(Report report) {
        SortedSet<String> texts = new TreeSet<>();
        report.claims().stream()
                .map(claim -> claim.origin())
                .filter(origin -> !origin.document().isEmpty())
                .forEach(origin -> texts.add(origin.quote()));
        SortedSet<String> shingles = new TreeSet<>();
        texts.forEach(text -> add(text, shingles));
        return shingles;
    }

    private static void add(String text, SortedSet<String> shingles) {
        Deque<String> run = new ArrayDeque<>();
        Matcher words =
                WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        while (words.find()) {
            run.addLast(words.group());
            if (run.size() > LENGTH) {
                run.removeFirst();
            }
            if (run.size() == LENGTH) {
                shingles.add(String.join(" ", run));
            }
        }
    }
}
