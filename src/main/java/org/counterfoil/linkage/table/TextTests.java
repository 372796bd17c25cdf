package org.counterfoil.linkage.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.counterfoil.linkage.similarity.EditDistance;
import org.counterfoil.linkage.similarity.JaroWinkler;
import org.counterfoil.linkage.similarity.Letters;
import org.counterfoil.linkage.similarity.Scratch;

/** What two texts may have in common, short of likeness. Symmetric and pure. */
public final class TextTests {

    private static final int LEAST_SURNAME = 5;
    /** Room for texts of more than 64 letters; says nothing between two comparisons. */
    private static final ThreadLocal<Scratch> SCRATCH = ThreadLocal.withInitial(Scratch::new);

    private TextTests() {}

    /** At most so many edits lead from one to the other (optimal string alignment). */
    public static boolean edits(TextFact left, TextFact right, int most) {
        return Math.abs(left.text().length() - right.text().length()) <= most
                && edits(left.letters(), right.letters(), most);
    }

    private static boolean edits(Letters left, Letters right, int most) {
        return EditDistance.alignment(left, right, most, SCRATCH.get()) <= most;
    }

    /** Jaro–Winkler similarity of at least so much; 1 asks for the same text. */
    public static boolean similar(TextFact left, TextFact right, double least) {
        return JaroWinkler.similarity(left.letters(), right.letters(), least, SCRATCH.get()) >= least;
    }

    /** Similarity of two words where it is at least so much, else 0. */
    static double likeness(Letters one, Letters other, double least) {
        return JaroWinkler.similarity(one, other, least, SCRATCH.get());
    }

    /** The first of two cells is the other's second, and the other way round, with at most so many edits each. */
    public static boolean swapped(TextFact left, TextFact right, int most) {
        List<TextFact> l = left.parts();
        List<TextFact> r = right.parts();
        return l.size() > 1 && r.size() > 1 && edits(l.get(0), r.get(1), most) && edits(l.get(1), r.get(0), most);
    }

    /** Both are days; as eight digits at most so many edits apart. */
    public static boolean dateEdits(TextFact left, TextFact right, int most) {
        int l = left.date();
        int r = right.date();
        return l > 0 && r > 0 && (l == r || edits(digits(l), digits(r), most));
    }

    private static Letters digits(int date) {
        return Letters.of(String.format(Locale.ROOT, "%08d", date));
    }

    /** The same words in any order; none on a side is not the same. */
    public static boolean sameWords(TextFact left, TextFact right) {
        return left.words().length > 0 && Arrays.equals(left.words(), right.words());
    }

    /** All words of one stand in the other. */
    public static boolean containedWords(TextFact left, TextFact right) {
        boolean inOrder = left.words().length <= right.words().length;
        int[] few = inOrder ? left.words() : right.words();
        int[] many = inOrder ? right.words() : left.words();
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

    /** Both begin with the same so many characters. */
    public static boolean sameBeginning(TextFact left, TextFact right, int length) {
        return left.text().length() >= length && left.text().regionMatches(0, right.text(), 0, length);
    }

    /** One is a single letter, with or without a dot, and the other begins with it. */
    public static boolean initial(TextFact left, TextFact right) {
        return isInitialOf(left.text(), right.text()) || isInitialOf(right.text(), left.text());
    }

    private static boolean isInitialOf(String letter, String name) {
        boolean single = letter.length() == 1 || letter.length() == 2 && letter.charAt(1) == '.';
        return single && !name.isEmpty() && letter.charAt(0) == name.charAt(0);
    }

    /** Both are numbers, at most so much apart. */
    public static boolean within(TextFact left, TextFact right, double most) {
        return Math.abs(left.number() - right.number()) <= most;
    }

    /** Both are days, day and month are exchanged, and the year is the same. */
    public static boolean dayMonthSwapped(TextFact left, TextFact right) {
        int l = left.date();
        int r = right.date();
        return l > 0
                && r > 0
                && DateText.year(l) == DateText.year(r)
                && DateText.day(l) == DateText.month(r)
                && DateText.month(l) == DateText.day(r);
    }

    /** Both are days of one year, and one of them is its first. */
    public static boolean firstOfYear(TextFact left, TextFact right) {
        int l = left.date();
        int r = right.date();
        return l > 0 && r > 0 && DateText.year(l) == DateText.year(r) && (isFirst(l) || isFirst(r));
    }

    private static boolean isFirst(int date) {
        return DateText.month(date) == 1 && DateText.day(date) == 1;
    }

    /** Both are days, and two of year, month and day are the same. */
    public static boolean twoDateParts(TextFact left, TextFact right) {
        int l = left.date();
        int r = right.date();
        int same = (DateText.year(l) == DateText.year(r) ? 1 : 0)
                + (DateText.month(l) == DateText.month(r) ? 1 : 0)
                + (DateText.day(l) == DateText.day(r) ? 1 : 0);
        return l > 0 && r > 0 && same >= 2;
    }

    /** Both are days that the calendar has, at most so many days apart. */
    public static boolean daysApart(TextFact left, TextFact right, double most) {
        int l = left.date();
        int r = right.date();
        if (l == 0 || r == 0) {
            return false;
        }
        try {
            return Math.abs(ChronoUnit.DAYS.between(day(l), day(r))) <= most;
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    private static LocalDate day(int date) {
        return LocalDate.of(DateText.year(date), DateText.month(date), DateText.day(date));
    }

    /** The same before the @ of an address. */
    public static boolean sameMailbox(TextFact left, TextFact right) {
        String mailbox = mailbox(left.text());
        return !mailbox.isEmpty() && mailbox.equals(mailbox(right.text()));
    }

    /** What stands before the @ of an address; empty where it is none. */
    public static String mailbox(String text) {
        return text.substring(0, Math.max(0, text.indexOf('@')));
    }

    /**
     * The share of persons that are on both lists, of the longer list or the shorter.
     *
     * @param ofLonger whether persons that only the longer list has count
     * @return 0 where a side lists none
     */
    public static double sharedPersons(TextFact left, TextFact right, boolean ofLonger) {
        int l = left.persons().size();
        int r = right.persons().size();
        if (l == 0 || r == 0) {
            return 0;
        }
        long common = Math.min(known(left.persons(), right.persons()), known(right.persons(), left.persons()));
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
                || Math.min(a.length(), b.length()) >= LEAST_SURNAME && edits(Letters.of(a), Letters.of(b), 1);
        return surname
                && (one.initials().startsWith(other.initials())
                        || other.initials().startsWith(one.initials()));
    }
}
