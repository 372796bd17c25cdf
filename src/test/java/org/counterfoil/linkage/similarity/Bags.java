package org.counterfoil.linkage.similarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Values of words beside their table: words numbered in alphabetical order, weighed by their rarity. */
final class Bags {

    final List<List<String>> values;
    final List<Letters> words = new ArrayList<>();
    final Map<String, Double> rarity = new TreeMap<>();
    final TokenTable table;

    Bags(List<List<String>> values) {
        this.values = values;
        Map<String, Integer> numbers = new TreeMap<>();
        values.forEach(value -> value.forEach(word -> numbers.put(word, 0)));
        numbers.replaceAll((word, zero) -> {
            words.add(Letters.of(word));
            return words.size() - 1;
        });
        List<int[]> tokens = values.stream()
                .map(value -> value.stream().mapToInt(numbers::get).toArray())
                .toList();
        float[] weights = TokenTable.rarity(tokens, words.size());
        numbers.forEach((word, number) -> rarity.put(word, (double) weights[number]));
        this.table = TokenTable.of(tokens, weights);
    }

    static Bags some(SomeStrings strings, int size) {
        List<List<String>> values = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<String> words = new ArrayList<>();
            for (int word = strings.below(5); word > 0; word--) {
                boolean known = i > 0 && !values.get(i - 1).isEmpty();
                String seen = known ? values.get(i - 1).get(0) : strings.any();
                words.add(strings.below(3) == 0 ? seen : strings.near(seen, 2));
            }
            values.add(words);
        }
        return new Bags(values);
    }

    Map<String, Double> weights(int value) {
        return Textbook.weights(values.get(value), rarity);
    }
}
