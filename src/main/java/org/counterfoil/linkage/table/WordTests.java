package org.counterfoil.linkage.table;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import org.counterfoil.linkage.engine.Column;
import org.counterfoil.linkage.similarity.Letters;

/** What the words of two texts, or the persons that they list, may have in common. */
public final class WordTests {

    /** Words that are less alike than this are two words (the cut-off of Cohen, Ravikumar and Fienberg 2003). */
    private static final double LIKE = 0.9;

    private static final int LEAST_SURNAME = 5;

    private final Column<TextFact> column;
    private final TextForms forms;
    private final WordWeights weights;

    /**
     * @param column every text that will be compared
     * @param forms that the column was made by
     */
    public WordTests(Column<TextFact> column, TextForms forms) {
        this.column = column;
        this.forms = forms;
        this.weights = WordWeights.over(column, forms.dictionary().size());
    }

    private TextTest of(BiPredicate<TextFact, TextFact> test) {
        return (one, other, left, right) -> test.test(column.value(left), column.value(right));
    }

    /** The same words in any order; none on a side is not the same. */
    public TextTest same() {
        return of((left, right) -> left.words().length > 0 && Arrays.equals(left.words(), right.words()));
    }

    /** All words of one stand in the other. */
    public TextTest contained() {
        return of((left, right) -> left.words().length <= right.words().length
                ? contained(left.words(), right.words())
                : contained(right.words(), left.words()));
    }

    private static boolean contained(int[] few, int[] many) {
        int j = 0;
        for (int word : few) {
            while (j < many.length && many[j] < word) {
                j++;
            }
            if (j == many.length || many[j] != word) {
                return false;
            }
        }
        return few.length > 0;
    }

    /** The cosine between the weighted words is at least so much. */
    public TextTest shared(double least) {
        return of((left, right) -> weights.cosine(left, right) >= least);
    }

    /** So much of the weight of the words of each has its like in the other. */
    public TextTest similar(double least) {
        List<Letters> letters = forms.letters();
        return of((left, right) -> weights.soft(left, right, letters, LIKE) >= least);
    }

    /**
     * The share of persons that are on both lists is at least so much, of the longer list or the shorter.
     *
     * @param ofLonger whether persons that only the longer list has count
     */
    public TextTest persons(double least, boolean ofLonger) {
        return of((left, right) -> sharedPersons(left.persons(), right.persons(), ofLonger) >= least);
    }

    /** 0 where a side lists none. */
    private static double sharedPersons(List<Person> left, List<Person> right, boolean ofLonger) {
        int l = left.size();
        int r = right.size();
        if (l == 0 || r == 0) {
            return 0;
        }
        long common = Math.min(known(left, right), known(right, left));
        return (double) common / (ofLonger ? Math.max(l, r) : Math.min(l, r));
    }

    private static long known(List<Person> persons, List<Person> among) {
        return persons.stream()
                .filter(person -> among.stream().anyMatch(other -> same(person, other)))
                .count();
    }

    /** The same surname but for one slip of the pen in a long one; initials do not contradict. */
    private static boolean same(Person one, Person other) {
        String a = one.surname();
        String b = other.surname();
        boolean surname = a.equals(b)
                || Math.min(a.length(), b.length()) >= LEAST_SURNAME
                        && TextTests.edits(Letters.of(a), Letters.of(b), 1);
        return surname
                && (one.initials().startsWith(other.initials())
                        || other.initials().startsWith(one.initials()));
    }
}
