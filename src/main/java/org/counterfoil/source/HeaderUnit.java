package org.counterfoil.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.counterfoil.incident.Amount;
import org.counterfoil.incident.Money;

/**
 * What the words above a column say that its bare numbers are: what they would mean behind a 1.
 *
 * @param currency ISO 4217 code, or empty where only a scale is named
 */
record HeaderUnit(String currency, BigDecimal scale) {

    private static final Pattern WORD = Pattern.compile("[$€£¥₩₽]|[\\p{L}\\p{M}.]+");
    private static final Notation DOLLARS = new Notation("en", DateOrder.UNSTATED, 0, "USD", BigDecimal.ONE);
    private static final Pattern SMALL_WORDS =
            Pattern.compile("(?i)in|en|d|us|of|de|del|der|des|ten|в|figures|amounts");
    private static final List<String> DOLLAR_WORDS =
            List.of("usd", "$", "us$", "dollar", "dollars", "dolares", "долл", "долларов", "доллары");

    /** Empty where neither a currency nor a scale is named. */
    static Optional<HeaderUnit> of(String header) {
        List<String> words = words(header);
        List<HeaderUnit> units = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + 3); to++) {
                List<String> run = words.subList(from, to);
                read(String.join(" ", run)).ifPresent(units::add);
                if (run.size() == 2) {
                    read(run.get(1) + " " + run.get(0)).ifPresent(units::add);
                }
            }
        }
        return units.stream()
                .max(Comparator.<HeaderUnit>comparingInt(unit -> unit.currency().isEmpty() ? 0 : 1)
                        .thenComparing(HeaderUnit::scale));
    }

    private static List<String> words(String header) {
        String spoken = header.replace('_', ' ')
                .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                .replaceAll("美元|美金|ドル|달러", " USD ")
                .replace("百万", " million ")
                .replace("백만", " million ")
                .replaceAll("(?i)руб\\p{L}*\\.?", " RUB ");
        List<String> words = new ArrayList<>();
        WORD.matcher(spoken).results().map(result -> result.group()).forEach(word -> {
            if (!SMALL_WORDS.matcher(word).matches()) {
                words.add(isDollar(word) ? "USD" : word);
            }
        });
        return words;
    }

    private static boolean isDollar(String word) {
        String key = word.replace(".", "").toLowerCase(java.util.Locale.ROOT);
        return DOLLAR_WORDS.contains(key) || DOLLAR_WORDS.contains(NameKey.of(key));
    }

    private static Optional<HeaderUnit> read(String words) {
        return money("1 " + words, Notation.PLAIN)
                .or(() -> money("1" + words, Notation.PLAIN))
                .or(() -> money("1 " + words, DOLLARS)
                        .filter(unit -> unit.scale().compareTo(BigDecimal.ONE) != 0)
                        .map(unit -> new HeaderUnit("", unit.scale())));
    }

    private static Optional<HeaderUnit> money(String text, Notation notation) {
        Reading<Amount> reading = Amounts.read(text, notation);
        return reading.values().size() == 1 && reading.values().get(0) instanceof Money money
                ? Optional.of(
                        new HeaderUnit(money.unit(), money.range().figure().stripTrailingZeros()))
                : Optional.empty();
    }
}
