package org.counterfoil.incident;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;

/** Values of every kind, made from a seed. */
final class SomeValues {

    private SomeValues() {}

    static Value value(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> date(random);
            case 1 -> new Money(pick(random, "USD", "KRW", "EUR"), range(random));
            case 2 -> new CoinAmount(pick(random, "BTC", "USDC.E", "BSC-USD"), range(random));
            case 3 -> new Country(pick(random, "KR", "MT", "XK"));
            case 4 -> new Name(pick(random, "Bithumb", "bank in Malta", "업비트 2"), random.nextBoolean());
            case 5 -> reference(random);
            case 6 -> new Attribution(pick(random, "Lazarus Group", "someone@somewhere"), pick(random, "KP", ""));
            default ->
                random.nextBoolean()
                        ? new Text(pick(random, "phishing", "a b ; c"))
                        : new NoValue(NoValue.Reason.values()[random.nextInt(3)]);
        };
    }

    static DateInterval date(Random random) {
        int year = 1990 + random.nextInt(60);
        LocalDate day = LocalDate.ofYearDay(year, 1 + random.nextInt(365));
        DateInterval exact = switch (random.nextInt(6)) {
            case 0 -> DateInterval.ofDay(day);
            case 1 -> DateInterval.ofMonth(YearMonth.from(day));
            case 2 -> DateInterval.ofYear(year);
            case 3 -> DateInterval.ofQuarter(year, 1 + random.nextInt(4));
            case 4 -> DateInterval.ofSeason(year, pick(random, "spring", "Summer", "fall", "winter"));
            default -> DateInterval.between(day, day.plusDays(random.nextInt(900)));
        };
        return random.nextBoolean() ? exact : exact.approximately();
    }

    static Range range(Random random) {
        BigDecimal figure = figure(random);
        return switch (random.nextInt(6)) {
            case 0 -> Range.exactly(figure);
            case 1 -> Range.atLeast(figure);
            case 2 -> Range.upTo(figure);
            case 3 -> Range.about(figure);
            case 4 -> Range.between(figure, figure.add(figure(random)));
            default -> new Range(null, figure, null);
        };
    }

    private static BigDecimal figure(Random random) {
        BigDecimal digits = BigDecimal.valueOf(1 + random.nextInt(random.nextBoolean() ? 99 : 99_999_999));
        return digits.movePointRight(random.nextInt(12) - 6);
    }

    private static Reference reference(Random random) {
        return new Reference(
                Reference.Type.values()[random.nextInt(3)], pick(random, "https://a.b/c d", "S/2019/691", "0xab"));
    }

    private static String pick(Random random, String... words) {
        return List.of(words).get(random.nextInt(words.length));
    }
}
