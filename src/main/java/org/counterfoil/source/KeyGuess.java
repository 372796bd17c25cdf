package org.counterfoil.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which columns name a row: the one that was taken for the key; else one that is called a key and whose values come again,
 * with the first other that tells them apart: a number that starts anew each year, with the year.
 *
 * @param columns in file order; empty where nothing names the rows
 * @param comment how sure it is, and why
 */
record KeyGuess(List<ColumnGuess> columns, String comment) {

    static KeyGuess of(List<ColumnGuess> guesses, HeaderWords words) {
        Optional<ColumnGuess> one =
                guesses.stream().filter(guess -> guess.target().equals("key")).findFirst();
        if (one.isPresent()) {
            return new KeyGuess(List.of(one.get()), one.get().comment());
        }
        return guesses.stream()
                .filter(guess -> guess.isSetAside() && isFull(guess) && isCalledKey(guess, words))
                .flatMap(guess -> guesses.stream()
                        .filter(other -> other != guess && isFull(other) && areDistinct(guess, other))
                        .limit(1)
                        .map(other -> new KeyGuess(
                                guesses.stream()
                                        .filter(each -> each == guess || each == other)
                                        .toList(),
                                "likely: no two rows have both alike, though some have the same '"
                                        + guess.column().header() + "'")))
                .findFirst()
                .orElse(new KeyGuess(List.of(), ""));
    }

    List<String> headers() {
        return columns.stream().map(guess -> guess.column().header()).toList();
    }

    private static boolean isCalledKey(ColumnGuess guess, HeaderWords words) {
        return words.suggestions(guess.column().header()).stream()
                .limit(1)
                .anyMatch(suggestion -> suggestion.target().equals("key"));
    }

    private static boolean isFull(ColumnGuess guess) {
        return guess.column().values().size() == guess.column().rows()
                && guess.column().rows() > 2;
    }

    private static boolean areDistinct(ColumnGuess one, ColumnGuess other) {
        List<RawCell> left = one.column().values();
        List<RawCell> right = other.column().values();
        return Stream.iterate(0, i -> i < left.size(), i -> i + 1)
                        .map(i -> left.get(i).text().strip() + "\n"
                                + right.get(i).text().strip())
                        .distinct()
                        .count()
                == left.size();
    }
}
