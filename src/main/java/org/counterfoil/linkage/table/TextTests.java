package org.counterfoil.linkage.table;

import java.util.Arrays;
import org.counterfoil.linkage.engine.Column;
import org.counterfoil.linkage.engine.ValueCodes;
import org.counterfoil.linkage.similarity.EditDistance;
import org.counterfoil.linkage.similarity.JaroWinkler;
import org.counterfoil.linkage.similarity.LetterTable;
import org.counterfoil.linkage.similarity.Letters;
import org.counterfoil.linkage.similarity.Scratch;
import org.jspecify.annotations.Nullable;

/**
 * What texts of one column may have in common, short of likeness. What a test asks of the texts is made ready once for
 * each, when a test first asks for it. For one thread; the tests are for many.
 */
public final class TextTests {

    /** Says nothing between two comparisons. */
    private static final ThreadLocal<Scratch> SCRATCH = ThreadLocal.withInitial(Scratch::new);

    private final Column<TextFact> column;
    private @Nullable LetterTable letters;
    private @Nullable DateTests dates;

    /** @param column no two of its values are the same text */
    public TextTests(Column<TextFact> column) {
        this.column = column;
    }

    /** The same text. */
    public TextTest same() {
        return (one, other, left, right) -> left == right;
    }

    /** At most so many edits lead from one to the other (optimal string alignment). */
    public TextTest edits(int most) {
        LetterTable ready = letters();
        return (one, other, left, right) -> ready.edits(left, ready, right, most, SCRATCH.get());
    }

    static boolean edits(Letters left, Letters right, int most) {
        return EditDistance.alignment(left, right, most, SCRATCH.get()) <= most;
    }

    /** Jaro–Winkler similarity of at least so much; 1 asks for the same text. */
    public TextTest similar(double least) {
        LetterTable ready = letters();
        return (one, other, left, right) -> ready.alike(left, right, least, SCRATCH.get());
    }

    /** Similarity of two words where it is at least so much, else 0. */
    static double likeness(Letters one, Letters other, double least) {
        return JaroWinkler.similarity(one, other, least, SCRATCH.get());
    }

    /** One record's text is what the other says in another column, and the other way round, with at most so many edits each. */
    public TextTest swapped(TextTests besides, int most) {
        LetterTable here = letters();
        LetterTable there = besides.letters();
        Column<TextFact> said = besides.column;
        return (one, other, left, right) -> {
            int l = said.first(one);
            int r = said.first(other);
            return l >= 0
                    && r >= 0
                    && here.edits(left, there, r, most, SCRATCH.get())
                    && there.edits(l, here, right, most, SCRATCH.get());
        };
    }

    /** Both begin with the same so many characters. */
    public TextTest sameBeginning(int length) {
        LetterTable ready = letters();
        return (one, other, left, right) -> ready.begin(left, right, length);
    }

    /** One is a single letter, with or without a dot, and the other begins with it. */
    public TextTest initial() {
        LetterTable ready = letters();
        return (one, other, left, right) ->
                ready.begin(left, right, 1) && (isInitial(ready, left) || isInitial(ready, right));
    }

    private boolean isInitial(LetterTable ready, int code) {
        return ready.length(code) == 1
                || ready.length(code) == 2 && column.value(code).text().charAt(1) == '.';
    }

    /** Both are numbers, at most so much apart. */
    public TextTest within(double most) {
        double[] numbers = new double[column.distinct()];
        Arrays.setAll(numbers, code -> NumberText.of(column.value(code).text()));
        return (one, other, left, right) -> Math.abs(numbers[left] - numbers[right]) <= most;
    }

    /** The same before the @ of an address. */
    public TextTest sameMailbox() {
        int[] mailboxes = new int[column.distinct()];
        ValueCodes<String> known = new ValueCodes<>();
        for (int code = 0; code < mailboxes.length; code++) {
            String mailbox = mailbox(column.value(code).text());
            mailboxes[code] = mailbox.isEmpty() ? -1 : known.code(mailbox);
        }
        return (one, other, left, right) -> mailboxes[left] >= 0 && mailboxes[left] == mailboxes[right];
    }

    /** What stands before the @ of an address; empty where it is none. */
    public static String mailbox(String text) {
        return text.substring(0, Math.max(0, text.indexOf('@')));
    }

    /** Tests of days. */
    public DateTests dates() {
        if (dates == null) {
            dates = new DateTests(column);
        }
        return dates;
    }

    private LetterTable letters() {
        if (letters == null) {
            letters =
                    LetterTable.of(column.distinct(), code -> column.value(code).text());
        }
        return letters;
    }
}
