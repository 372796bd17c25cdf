package org.counterfoil.source;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts running text into sentences by the rules of Unicode, but not behind the abbreviations that reports use. */
final class Sentences {

    private static final Pattern ABBREVIATION =
            Pattern.compile("(?s).*(?<![\\p{L}.])(?:[A-Z]\\.(?:[A-Z]\\.)*|(?i:Mr|Mrs|Ms|Dr|Prof"
                    + "|Gen|Col|Lt|St|Mt|No|Nos|para|paras|approx|ca|vs|incl|est|Inc|Ltd|Corp|Co|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?"
                    + "|Oct|Nov|Dec)\\.)[\"')\\]]*\\s*");

    /** Characters; no text is set narrower, and few headings are longer. */
    private static final int FULL_LINE = 50;

    private Sentences() {}

    /** In order, without the blanks around them; together they hold every word of the text. */
    static List<String> of(String text) {
        BreakIterator ends = BreakIterator.getSentenceInstance(ULocale.ENGLISH);
        ends.setText(text);
        List<String> sentences = new ArrayList<>();
        int from = ends.first();
        for (int to = ends.next(); to != BreakIterator.DONE; to = ends.next()) {
            if (to < text.length() && goesOn(text.substring(from, to), text.substring(to))) {
                continue;
            }
            add(sentences, text.substring(from, to));
            from = to;
        }
        return List.copyOf(sentences);
    }

    /** A line break is where a line was full, for ICU the end of a paragraph; behind a short line it is one. */
    private static boolean goesOn(String sentence, String rest) {
        boolean cutByLine = sentence.endsWith("\n")
                && !sentence.endsWith("\n\n")
                && !rest.startsWith("\n")
                && lastLine(sentence).length() >= FULL_LINE;
        boolean full = sentence.strip().matches("(?s).*[.!?][\"')\\]\\u2019\\u201D]*");
        return cutByLine && !full || ABBREVIATION.matcher(sentence).matches();
    }

    private static String lastLine(String sentence) {
        String line = sentence.stripTrailing();
        return line.substring(line.lastIndexOf('\n') + 1);
    }

    private static void add(List<String> sentences, String sentence) {
        if (!sentence.isBlank()) {
            sentences.add(sentence.strip());
        }
    }
}
