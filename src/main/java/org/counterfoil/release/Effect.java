package org.counterfoil.release;

import java.util.List;
import java.util.function.Predicate;

/**
 * What the other answer to a question of the review would do to the totals.
 *
 * @param rank among all swings, from 0; larger than any where it moves no total
 * @param words for people, or empty
 */
record Effect(int rank, String words) {

    static final Effect NONE = new Effect(Integer.MAX_VALUE, "");

    /** Of the first question that is meant: that which moves most, over the headline where it moves it. */
    static Effect of(Sensitivity sensitivity, Predicate<OpenQuestion> meant) {
        List<Swing> swings = sensitivity.swings();
        for (int rank = 0; rank < swings.size(); rank++) {
            if (meant.test(swings.get(rank).question())) {
                return new Effect(rank, swings.get(rank).words(sensitivity));
            }
        }
        return NONE;
    }

    static Predicate<OpenQuestion> merging(String one, String other) {
        return question -> question.kind() == OpenQuestion.Kind.MERGE
                && (question.incident().equals(one) && question.other().equals(other)
                        || question.incident().equals(other) && question.other().equals(one));
    }

    static Predicate<OpenQuestion> splitting(String incident, String link) {
        return question -> question.kind() == OpenQuestion.Kind.SPLIT
                && question.incident().equals(incident)
                && link.equals(question.left().text() + " " + question.right().text());
    }

    static Predicate<OpenQuestion> publishing(String incident, String field) {
        return question -> question.kind() == OpenQuestion.Kind.VALUE
                && question.incident().equals(incident)
                && question.field().equals(field);
    }
}
