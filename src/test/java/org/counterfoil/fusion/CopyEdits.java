package org.counterfoil.fusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What papers do to a story that they take over, by name. A story has three sentences or more. */
final class CopyEdits {

    private static final String LEAD =
            "The world of digital coins has another scandal, and once more it is the customers who will have to wait for their money.";

    private static final String ENDING =
            "It is far from the only case of the kind this year. Our readers have asked again and again what they can do: keep keys"
                    + " offline, spread holdings, and believe no caller, however much he knows.";

    private static final String STATEMENT =
            "\"We deeply regret what happened, we are working with the authorities day and night, and we will inform everybody"
                    + " concerned as soon as we know more,\" a statement reads.";

    private static final List<String> OTHER_WORDS =
            List.of("reportedly", "then", "said", "some", "new", "major", "later");

    private CopyEdits() {}

    /** Copies of a story, by how it was edited. */
    static Map<String, String> copies(String story) {
        List<String> sentences = sentences(story);
        Map<String, String> copies = new TreeMap<>();
        copies.put("as it is", story);
        copies.put("cut to its first half", join(sentences.subList(0, (sentences.size() + 1) / 2)));
        copies.put(
                "own lead, a sentence less",
                join(List.of(LEAD, sentences.get(0), join(sentences.subList(2, sentences.size())))));
        copies.put("own ending", join(List.of(join(sentences.subList(0, sentences.size() - 1)), ENDING)));
        copies.put(
                "other order",
                join(IntStream.rangeClosed(1, sentences.size())
                        .mapToObj(i -> sentences.get(sentences.size() - i))
                        .toList()));
        copies.put("every twelfth word another", reworded(story, 12));
        copies.put("every eighth word another", reworded(story, 8));
        copies.put("every fifth word another", reworded(story, 5));
        copies.put("one sentence in a text of its own", join(List.of(LEAD, sentences.get(0), ENDING)));
        return copies;
    }

    /** Two texts that share words and are independent all the same, by what they share. */
    static Map<String, List<String>> alike(String story, String other) {
        Map<String, List<String>> alike = new TreeMap<>();
        alike.put("nothing", List.of(story, other));
        alike.put("a statement", List.of(join(List.of(story, STATEMENT)), join(List.of(STATEMENT, other))));
        alike.put("a quotation", List.of(story, join(List.of(other, "As was written elsewhere: " + last(story)))));
        copies(story).forEach((edit, copy) -> alike.put("nothing, one " + edit, List.of(copy, other)));
        return alike;
    }

    private static List<String> sentences(String story) {
        return List.of(story.split("(?<=[.?])\\s+(?=[A-Z])"));
    }

    private static String last(String story) {
        List<String> sentences = sentences(story);
        return sentences.get(sentences.size() - 1);
    }

    private static String join(List<String> parts) {
        return String.join(" ", parts);
    }

    private static String reworded(String story, int every) {
        List<String> words = new ArrayList<>(List.of(story.split(" ")));
        for (int i = every - 1; i < words.size(); i += every) {
            words.set(i, OTHER_WORDS.get(i % OTHER_WORDS.size()));
        }
        return join(words);
    }
}
