package org.counterfoil.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the other answers to the questions of the review would do to the totals: of each question the swing that moves most, over the
 * headline where it moves it. Immutable.
 */
final class Effects {

    /**
     * @param rank among all swings, from 0; larger than any where it moves no total
     * @param words for people, or empty
     */
    record Effect(int rank, String words) {}

    private static final Effect NONE = new Effect(Integer.MAX_VALUE, "");

    private final Sensitivity sensitivity;
    private final Map<List<String>, Integer> ranks = new HashMap<>();

    Effects(Sensitivity sensitivity) {
        this.sensitivity = sensitivity;
        List<Swing> swings = sensitivity.swings();
        for (int rank = 0; rank < swings.size(); rank++) {
            if (swings.get(rank).isWhole()) {
                ranks.putIfAbsent(key(swings.get(rank).question()), rank);
            }
        }
    }

    private static List<String> key(OpenQuestion question) {
        return switch (question.kind()) {
            case MERGE -> List.of("merge", question.incident(), question.other());
            case SPLIT ->
                List.of(
                        "split",
                        question.incident(),
                        question.left().text() + " " + question.right().text());
            case VALUE -> List.of("value", question.incident(), question.field());
        };
    }

    /** Two incidents would be one. */
    Effect merging(String one, String other) {
        boolean inOrder = one.compareTo(other) < 0;
        return of(List.of("merge", inOrder ? one : other, inOrder ? other : one));
    }

    /** @param link the two reports by which the incident hangs together, with a blank between */
    Effect splitting(String incident, String link) {
        return of(List.of("split", incident, link));
    }

    /** Another claim would be published of a field. */
    Effect publishing(String incident, String field) {
        return of(List.of("value", incident, field));
    }

    private Effect of(List<String> key) {
        Integer rank = ranks.get(key);
        return rank == null
                ? NONE
                : new Effect(rank, sensitivity.swings().get(rank).words(sensitivity));
    }
}
