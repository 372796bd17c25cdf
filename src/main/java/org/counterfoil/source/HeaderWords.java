package org.counterfoil.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.counterfoil.incident.ModelTable;

/** What the words of a column's header suggest that it holds, in several languages. Immutable. */
public final class HeaderWords {

    private static final List<String> WITHOUT_SPACES = List.of("ko", "ja", "zh");

    /**
     * A word or several, without accents; {@code stem} holds for words that begin with the last of them.
     *
     * @param inside whether it may stand anywhere in the header
     */
    private record Term(String target, String language, List<String> words, boolean stem, boolean inside) {

        static Term of(String target, String language, String written) {
            boolean stem = written.endsWith("*");
            List<String> words = split(stem ? written.substring(0, written.length() - 1) : written);
            return new Term(
                    target,
                    language,
                    words,
                    stem,
                    WITHOUT_SPACES.contains(language)
                            && String.join("", words)
                                            .codePointCount(
                                                    0, String.join("", words).length())
                                    > 1);
        }

        boolean isIn(List<String> header) {
            if (inside) {
                return String.join("", header).contains(String.join("", words));
            }
            return Collections.indexOfSubList(header, words) >= 0 || stem && beginsOneOf(header);
        }

        private boolean beginsOneOf(List<String> header) {
            String last = words.get(words.size() - 1);
            return words.size() == 1 && header.stream().anyMatch(word -> word.startsWith(last));
        }
    }

    /**
     * @param target what the column may hold
     * @param languages ISO 639-1, of the words that say so
     */
    record Suggestion(String target, List<String> languages) {}

    private final List<Term> terms;

    private HeaderWords(List<Term> terms) {
        this.terms = List.copyOf(terms);
    }

    /**
     * @param table columns target, language (ISO 639-1), words (between commas; {@code *} behind a word: however it
     *     ends). Targets that stand earlier are tried first
     * @throws IllegalArgumentException if a line has no words; the message names it
     */
    public static HeaderWords of(ModelTable table) {
        List<Term> terms = new ArrayList<>();
        for (ModelTable.Line line : table.lines()) {
            List<String> words = Stream.of(line.cell("words").split(","))
                    .map(String::strip)
                    .filter(word -> !split(word).isEmpty())
                    .toList();
            if (words.isEmpty()) {
                throw table.error(line, "no words; write some between commas, or take the line out");
            }
            words.forEach(word -> terms.add(
                    Term.of(line.cell("target").strip(), line.cell("language").strip(), word)));
        }
        return new HeaderWords(terms);
    }

    /** In the order of the table; empty where no word is known. */
    List<Suggestion> suggestions(String header) {
        List<String> words = split(header);
        String whole = NameKey.of(header);
        if (!whole.isEmpty() && !words.contains(whole)) {
            words = Stream.concat(words.stream(), Stream.of(whole)).toList();
        }
        Map<String, List<String>> found = new java.util.LinkedHashMap<>();
        for (Term term : terms) {
            if (term.isIn(words)) {
                List<String> languages = found.computeIfAbsent(term.target(), target -> new ArrayList<>());
                if (!languages.contains(term.language())) {
                    languages.add(term.language());
                }
            }
        }
        return found.entrySet().stream()
                .map(entry -> new Suggestion(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    /** In which language most headers are; English where it is as good as another. */
    String language(List<String> headers) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String header : headers) {
            suggestions(header).stream()
                    .flatMap(suggestion -> suggestion.languages().stream())
                    .distinct()
                    .forEach(language -> counts.merge(language, 1, Integer::sum));
        }
        int english = counts.getOrDefault("en", 0);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > english)
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("en");
    }

    /** {@code date_as_written}, {@code lossUsd (millions)} in words of lower case without accents. */
    static List<String> split(String header) {
        String parted = header.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
        return Stream.of(parted.split("[^\\p{L}\\p{M}\\p{N}$#№]+"))
                .map(word -> word.equals("#") ? "no" : word.startsWith("$") ? word : NameKey.of(word))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
