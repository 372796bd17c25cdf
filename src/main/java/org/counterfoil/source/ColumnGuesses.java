package org.counterfoil.source;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes each column of a table for a field: by the words of its header where the values fit them, else by the values. */
final class ColumnGuesses {

    private static final double FITS = 0.5;
    private static final double SURE = 0.8;
    private static final double WORDS = 0.9;
    private static final double FILLED = 0.5;
    /** Mean length from which texts nobody named describe what happened. In letters. */
    private static final int LONG = 60;

    private static final List<String> ONCE = List.of(
            "key", "occurred", "victim", "taken", "attempted", "recovered", "discovered", "disclosed", "attributed");
    /** A column of addresses says so itself, whatever its header says of them. */
    private static final List<String> BY_VALUES = List.of("reference", "occurred", "taken", "country");

    private final HeaderWords words;

    ColumnGuesses(HeaderWords words) {
        this.words = words;
    }

    List<ColumnGuess> of(List<ColumnEvidence> columns) {
        List<ColumnGuess> named = onlyBest(columns.stream().map(this::byHeader).toList());
        Set<String> taken = new LinkedHashSet<>();
        named.forEach(guess -> taken.add(guess.target()));
        List<ColumnGuess> guesses =
                onlyBest(named.stream().map(guess -> byValues(guess, taken)).toList());
        return withKey(withNames(withDescription(guesses)));
    }

    /** The first field that the header suggests and that the values fit. */
    private ColumnGuess byHeader(ColumnEvidence column) {
        List<HeaderWords.Suggestion> suggestions = words.suggestions(column.header());
        if (column.values().isEmpty()) {
            return ColumnGuess.aside(column, Confidence.SURE, "no row says anything in it");
        }
        for (HeaderWords.Suggestion suggestion : suggestions) {
            ColumnFit fit = ColumnFit.of(column, suggestion.target());
            if (fit.percent() >= 100 * (isWords(suggestion.target()) ? WORDS : FITS)) {
                return new ColumnGuess(
                        column,
                        suggestion.target(),
                        fit.percent() >= 100 * SURE ? Confidence.SURE : Confidence.LIKELY,
                        "its header says " + suggestion.target() + ", " + fit.told());
            }
        }
        return suggestions.isEmpty()
                ? ColumnGuess.aside(column, Confidence.LIKELY, "nothing was recognised in it")
                : ColumnGuess.aside(
                        column,
                        Confidence.GUESS,
                        "its header says " + suggestions.get(0).target() + ", its values do not: "
                                + ColumnFit.of(column, suggestions.get(0).target())
                                        .told());
    }

    /** Nearly anything is words: they must leave no doubt. */
    private static boolean isWords(String target) {
        return List.of("victim", "attribution", "chain", "technique", "speaker").contains(target);
    }

    private static ColumnGuess byValues(ColumnGuess guess, Set<String> taken) {
        if (!guess.isSetAside()) {
            return guess;
        }
        ColumnEvidence column = guess.column();
        for (String target : BY_VALUES) {
            boolean free = target.equals("reference") || !taken.contains(target);
            double share = target.equals("taken")
                    ? column.unitShare()
                    : ColumnFit.of(column, target).percent() / 100.0;
            if (free && share >= SURE) {
                return new ColumnGuess(
                        column,
                        target,
                        Confidence.LIKELY,
                        "no word of its header is known, "
                                + ColumnFit.of(column, target).told());
            }
        }
        return !taken.contains("attribution") && column.actorShare() >= SURE
                ? new ColumnGuess(
                        column, "attribution", Confidence.LIKELY, column.told(column.actorShare(), "are known actors"))
                : guess;
    }

    private static List<ColumnGuess> onlyBest(List<ColumnGuess> guesses) {
        return guesses.stream().map(guess -> onlyBest(guess, guesses)).toList();
    }

    private static ColumnGuess onlyBest(ColumnGuess guess, List<ColumnGuess> all) {
        if (!ONCE.contains(guess.target())) {
            return guess;
        }
        ColumnEvidence best = all.stream()
                .filter(other -> other.target().equals(guess.target()))
                .map(ColumnGuess::column)
                .min(ColumnFit.surest(guess.target()))
                .orElseThrow();
        return best.equals(guess.column())
                ? guess
                : ColumnGuess.aside(
                        guess.column(),
                        Confidence.GUESS,
                        "column '" + best.header() + "' is the better " + guess.target());
    }

    private static List<ColumnGuess> withDescription(List<ColumnGuess> guesses) {
        return withBest(
                guesses,
                "description",
                Comparator.comparingDouble(guess -> guess.column().meanLength()),
                guess -> guess.column().meanLength() >= LONG && guess.column().wordShare() >= WORDS,
                "its values are sentences");
    }

    /** Where no header says whose names they are, the column whose values look most like names holds the victims. */
    private static List<ColumnGuess> withNames(List<ColumnGuess> guesses) {
        return has(guesses, "description")
                ? guesses
                : withBest(
                        guesses,
                        "victim",
                        Comparator.comparingDouble(guess -> guess.column().nameShare()),
                        guess -> guess.column().nameShare() >= SURE
                                && guess.column().values().size()
                                        >= FILLED * guess.column().rows(),
                        "its values look like names, and no two are alike");
    }

    private static List<ColumnGuess> withKey(List<ColumnGuess> guesses) {
        return withBest(
                guesses,
                "key",
                Comparator.comparingInt(guess -> -guesses.indexOf(guess)),
                guess -> guess.column().isKey() && looksLikeKeys(guess.column()),
                "every row has one of its own, and they look like keys");
    }

    private static boolean looksLikeKeys(ColumnEvidence column) {
        return column.rows() > 2
                && column.count(cell -> cell.text().strip().matches("[\\p{L}\\d]*[-_/:.#]?\\d[\\w:./#-]*"))
                        == column.count(cell -> true);
    }

    private static boolean has(List<ColumnGuess> guesses, String target) {
        return guesses.stream().anyMatch(guess -> guess.target().equals(target));
    }

    /** The best of the columns that are set aside becomes the field that is still missing; the first of equals. */
    private static List<ColumnGuess> withBest(
            List<ColumnGuess> guesses,
            String target,
            Comparator<ColumnGuess> order,
            java.util.function.Predicate<ColumnGuess> fits,
            String evidence) {
        Optional<ColumnGuess> best = has(guesses, target)
                ? Optional.empty()
                : guesses.stream()
                        .filter(guess -> guess.isSetAside() && fits.test(guess))
                        .max(order.thenComparing(guesses::indexOf, Comparator.reverseOrder()));
        return guesses.stream()
                .map(guess -> best.filter(guess::equals).isPresent()
                        ? new ColumnGuess(guess.column(), target, Confidence.GUESS, evidence)
                        : guess)
                .toList();
    }
}
