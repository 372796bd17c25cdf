package org.counterfoil.linkage.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which ready-made comparison fits a column, judged by its values. */
public final class KindGuess {

    /** Columns that tell what is to be found out must not help to find it. */
    private static final List<String> TRUTH =
            List.of("cluster", "cluster_id", "entity", "entity_id", "label", "truth", "true_id", "gold", "match_id");

    private static final double MOST = 0.8;
    private static final double SOME = 0.25;

    private KindGuess() {}

    /** Whether a column's name says that it holds the answer. */
    public static boolean isTruth(String column) {
        return TRUTH.contains(column.toLowerCase(Locale.ROOT));
    }

    /** A kind of {@code ready_made.csv}, or empty where the column tells nothing: it is empty, or says one thing. */
    public static Optional<String> of(ColumnLook look) {
        if (look.distinct() < 2 || look.filled() == 0) {
            return Optional.empty();
        }
        if (look.emails() >= MOST) {
            return Optional.of("email");
        }
        if (look.dates() >= MOST) {
            return Optional.of("date");
        }
        if (look.numbers() >= MOST) {
            return Optional.of(look.length() >= 4.5 && look.repeats() < 20 || look.length() >= 7 ? "code" : "number");
        }
        return Optional.of(ofWords(look));
    }

    private static String ofWords(ColumnLook look) {
        if (look.repeats() >= 20 && look.distinct() <= 1000 || look.distinct() <= 12) {
            return "category";
        }
        if (look.coded() >= MOST) {
            return "code";
        }
        if (look.listed() >= SOME && look.words() >= 3) {
            return "persons";
        }
        if (look.words() >= 4) {
            return "text";
        }
        return look.words() >= 1.5 ? "words" : "name";
    }
}
