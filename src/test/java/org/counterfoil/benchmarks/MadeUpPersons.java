package org.counterfoil.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.counterfoil.linkage.engine.BlockRule;
import org.counterfoil.linkage.engine.Candidates;
import org.counterfoil.linkage.engine.CodeComparison;
import org.counterfoil.linkage.engine.Column;
import org.counterfoil.linkage.engine.ColumnComparison;
import org.counterfoil.linkage.engine.Dependence;
import org.counterfoil.linkage.engine.Keys;
import org.counterfoil.linkage.engine.LevelWeights;
import org.counterfoil.linkage.engine.Scorer;
import org.counterfoil.linkage.table.TextFact;
import org.counterfoil.linkage.table.TextForms;
import org.counterfoil.linkage.table.TextLevels;
import org.counterfoil.linkage.table.TextTest;
import org.counterfoil.linkage.table.TextTests;

/**
 * Persons of whom two in three stand on two rows, one of them with slips; names are as uneven as in life (Zipf). Four
 * comparisons: two of names, which are fuzzy (a slip, the two exchanged, Jaro–Winkler from 0.9 on, initials, the same
 * beginning), one of days, one of towns. Blocked by day and initial, and by name, beginning and town.
 */
final class MadeUpPersons {

    static final int COMPARISONS = 4;

    private static final int GIVEN = 4_000;
    private static final int FAMILY = 8_000;
    private static final int TOWNS = 1_200;
    private static final int DAYS = 23_000;
    private static final double PRIOR = -20;

    /** By comparison and level, as a training on such persons finds them. */
    private static final double[] NAME = {9, 7, 8, 4, 1, 0.5, -4};

    private static final double[] DAY = {13, 5, 4, 2, -4};
    private static final double[] TOWN = {6, 4, -3};

    private final SplittableRandom random;
    private final String[][] rows;

    MadeUpPersons(int records, long seed) {
        this.random = new SplittableRandom(seed);
        this.rows = new String[records][];
        for (int row = 0; row < records; row++) {
            boolean again = row % 5 >= 3;
            rows[row] = again ? altered(rows[row - 3]) : person();
        }
        for (int row = records - 1; row > 0; row--) {
            int other = random.nextInt(row + 1);
            String[] moved = rows[row];
            rows[row] = rows[other];
            rows[other] = moved;
        }
    }

    private String[] person() {
        int day = random.nextInt(DAYS);
        return new String[] {
            name(zipf(GIVEN)), name(GIVEN + zipf(FAMILY)),
            LocalDate.ofEpochDay(day - 10_000L).toString(), name(20_000 + zipf(TOWNS))
        };
    }

    private int zipf(int size) {
        return (int) Math.pow(size, random.nextDouble()) - 1;
    }

    private static String name(int number) {
        String[] syllables = "ma ri an jo se ka el le na da vid son ber to ni co la us han wil".split(" ");
        StringBuilder name = new StringBuilder();
        SplittableRandom letters = new SplittableRandom(number);
        for (int i = 2 + letters.nextInt(3); i > 0; i--) {
            name.append((char) ('a' + letters.nextInt(26))).append(syllables[letters.nextInt(syllables.length)]);
        }
        return name.toString();
    }

    private String[] altered(String[] person) {
        String[] copy = person.clone();
        int cell = random.nextInt(copy.length + 2);
        if (cell < copy.length) {
            StringBuilder text = new StringBuilder(copy[cell]);
            text.setCharAt(random.nextInt(text.length()), cell == 2 ? '1' : 'e');
            copy[cell] = text.toString();
        } else if (cell == copy.length) {
            copy[0] = person[1];
            copy[1] = person[0];
        }
        return copy;
    }

    String cell(int row, int column) {
        return rows[row][column];
    }

    Candidates candidates() {
        return new Candidates(rows.length, null, List.of(rule("day", 2, 1, 1), rule("name", 1, 0, 3)));
    }

    private BlockRule rule(String name, int whole, int begun, int letters) {
        return new BlockRule(
                name,
                (row, keys) -> keys.add(Keys.both(
                        Keys.hash(cell(row, whole)),
                        Keys.hash(cell(row, begun)
                                .substring(0, Math.min(letters, cell(row, begun).length()))))),
                null,
                200);
    }

    Scorer scorer() {
        TextForms forms = new TextForms(Set.of());
        List<Column<TextFact>> columns = new ArrayList<>();
        for (int column = 0; column < COMPARISONS; column++) {
            Column.Builder<TextFact> builder = new Column.Builder<>();
            for (String[] row : rows) {
                builder.say(forms.of(row[column])).next();
            }
            columns.add(builder.column());
        }
        List<Column<TextFact>> laid = Column.sideBySide(columns);
        List<ColumnComparison<TextFact>> comparisons = List.of(
                compared(laid.get(0), names(laid.get(0), laid.get(1)), NAME),
                compared(laid.get(1), names(laid.get(1), laid.get(0)), NAME),
                compared(laid.get(2), days(new TextTests(laid.get(2))), DAY),
                compared(laid.get(3), towns(new TextTests(laid.get(3))), TOWN));
        return new Scorer(PRIOR, comparisons, new Dependence[COMPARISONS]);
    }

    private static List<TextTest> names(Column<TextFact> column, Column<TextFact> besides) {
        TextTests tests = new TextTests(column);
        return List.of(
                tests.same(),
                tests.edits(1),
                tests.swapped(new TextTests(besides), 1),
                tests.similar(0.9),
                tests.initial(),
                tests.sameBeginning(3),
                otherwise());
    }

    private static List<TextTest> days(TextTests tests) {
        return List.of(
                tests.same(),
                tests.dates().edits(1),
                tests.dates().dayMonthSwapped(),
                tests.dates().twoParts(),
                otherwise());
    }

    private static List<TextTest> towns(TextTests tests) {
        return List.of(tests.same(), tests.edits(1), otherwise());
    }

    private static TextTest otherwise() {
        return (one, other, left, right) -> true;
    }

    private static ColumnComparison<TextFact> compared(Column<TextFact> column, List<TextTest> tests, double[] bits) {
        boolean[] asksForOneCode = new boolean[bits.length];
        asksForOneCode[0] = true;
        CodeComparison levels = new TextLevels(column, tests, asksForOneCode);
        int[] counts = column.counts();
        double size = column.size();
        LevelWeights weights = LevelWeights.of(bits)
                .following(0, counts.length, code -> Math.log(size / (1 + counts[code])) / Math.log(2));
        return new ColumnComparison<>(column, levels, weights);
    }
}
