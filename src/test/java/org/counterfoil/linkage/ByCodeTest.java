package org.counterfoil.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.Money;
import org.counterfoil.incident.Name;
import org.counterfoil.incident.Range;
import org.counterfoil.linkage.engine.CodeComparison;
import org.counterfoil.linkage.engine.Column;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values that are held against each other by numbers reach the levels that they reach word by word. */
class ByCodeTest {

    /** Names in each other, misspelt, in other scripts, initials, and several in one. */
    private static final List<String> NAMES = List.of(
            "Alpha",
            "AlphaFinance",
            "Alpha Finance",
            "Alpha Homora (Cream Finance)",
            "Cream",
            "CreamFinance",
            "Unibot",
            "UniBot",
            "UniBotRouter",
            "Uni Bot Router Ltd",
            "FEIB",
            "Far Eastern International Bank",
            "Coincheck",
            "Coinchek",
            "コインチェック",
            "Коинчек",
            "Koinchekku",
            "Bank of Bangladesh",
            "Bangladesh Bank",
            "DMMBitcoin",
            "DMM Bitcoin",
            "LiFi",
            "UwU Lend",
            "corkprotocol",
            "Cork Protocol",
            "Zetacorn Alpha",
            "Zetacorn Beta",
            "Zetacorn Gamma",
            "Sky Mavis/Ronin",
            "Ronin",
            "ab",
            "Ab Cd");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 5);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void names(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        NameForms forms = new NameForms(
                new TreeSet<>(List.of("finance", "bank", "protocol", "exchange")), new TreeSet<>(List.of("ltd")));
        Map<String, Integer> carriers = new TreeMap<>(Map.of("zetacorn", 4, "alpha", 2));
        List<NameForm> names = new ArrayList<>();
        for (String text : NAMES) {
            for (NameForm form : forms.of(new Name(text, random.nextInt(8) == 0))) {
                names.add(form);
                names.add(form.asOfAnotherTime());
                names.add(form.found(NameForm.Stands.values()[random.nextInt(4)]));
            }
        }
        for (Level level : levels(FieldKind.NAME, 1, 2, 4, 0.8, 0.93)) {
            agree(
                    names,
                    column -> new NameLevels(column, List.of(level), carriers),
                    (left, right) -> ByWords.comparable(left, right)
                            && ByWords.holds(level.test(), level.parameter(), left, right, carriers));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void amounts(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<AmountFact> amounts = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            // few digits, so that figures meet, with more of them, so that they meet by rounding
            BigDecimal figure = BigDecimal.valueOf(random.nextInt(-2, 12)).movePointRight(random.nextInt(7));
            if (random.nextInt(2) == 0) {
                figure = figure.multiply(new BigDecimal("1.00" + random.nextInt(60)));
            }
            Range range = switch (random.nextInt(5)) {
                case 0 -> Range.atLeast(figure);
                case 1 -> Range.upTo(figure);
                case 2 -> Range.about(figure.abs());
                default -> Range.exactly(figure);
            };
            amounts.add(new AmountFact(
                    new Money("USD", range),
                    "USD",
                    range.figure().doubleValue(),
                    random.nextInt(5) == 0,
                    random.nextInt(5) == 0));
        }
        for (Level level : levels(FieldKind.AMOUNT, 1, 1.01, 2, 3, 5)) {
            if (level.test() != LevelTest.WORTH) {
                agree(
                        amounts,
                        column -> new AmountLevels(column, List.of(level)),
                        (left, right) -> ByWords.holds(level.test(), level.parameter(), left, right));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void dates(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<DateFact> dates = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            int year = 2015 + random.nextInt(3);
            String month = "-0" + (1 + random.nextInt(4));
            String text = List.of(
                            "" + year,
                            year + month,
                            year + month + "-0" + (1 + random.nextInt(4)),
                            year + "-01-" + (10 + random.nextInt(22)),
                            "2016-02-29",
                            year + "-22",
                            year + month + "-03/" + year + month + "-04",
                            year + "-02-03/" + (year + 1) + "-01-09")
                    .get(random.nextInt(8));
            DateInterval date = DateInterval.parse(text);
            dates.add(DateFact.of(random.nextInt(5) == 0 ? date.approximately() : date, random.nextInt(4) > 0));
        }
        for (Level level : levels(FieldKind.DATE, 0, 1, 31, 63, 400)) {
            agree(
                    dates,
                    column -> new DateLevels(column, List.of(level)),
                    (left, right) -> ByWords.holds(level.test(), level.parameter(), left, right));
        }
    }

    /** Each test of a kind alone, with each parameter. */
    private static List<Level> levels(FieldKind kind, double... parameters) {
        return Stream.of(LevelTest.values())
                .filter(test -> test.kind().filter(kind::equals).isPresent())
                .flatMap(test -> Arrays.stream(parameters)
                        .mapToObj(parameter -> new Level(
                                test.text(), test, parameter, 0.5, 0.1, Level.Frequency.NONE, false, "made up")))
                .toList();
    }

    private static <T> void agree(
            List<T> values, Function<Column<T>, CodeComparison> comparison, BiPredicate<T, T> holds) {
        Column.Builder<T> builder = new Column.Builder<>();
        values.forEach(value -> builder.say(value).next());
        Column<T> column = builder.column();
        CodeComparison byCode = comparison.apply(column);
        for (int left = 0; left < column.distinct(); left++) {
            for (int right = 0; right < column.distinct(); right++) {
                assertThat(byCode.level(0, 1, left, right))
                        .as("%s and %s", column.value(left), column.value(right))
                        .isEqualTo(holds.test(column.value(left), column.value(right)) ? 0 : -1);
                assertThat(byCode.asksForOneCode(0) && left != right && byCode.level(0, 1, left, right) == 0)
                        .as("%s and %s are two values", column.value(left), column.value(right))
                        .isFalse();
            }
        }
    }
}
