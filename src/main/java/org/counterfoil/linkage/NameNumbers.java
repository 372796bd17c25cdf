package org.counterfoil.linkage;

import java.util.Arrays;
import java.util.List;
import org.counterfoil.linkage.NameForm.Stands;
import org.counterfoil.linkage.engine.Column;
import org.counterfoil.linkage.engine.ValueCodes;

/**
 * What comparing asks of names, in numbers: equal words have one number. Words of a name are a set of bits, two sets of which say
 * at once that most names have no word in common. Immutable.
 */
final class NameNumbers {

    static final int ANONYMOUS = 1;
    /** Elsewhere than as the victim's name. */
    static final int MENTIONED = 2;

    static final int OUT_OF_TIME = 4;
    static final int FOREIGN = 8;
    /** Has a word that is long enough to name a victim within another name. */
    private static final int NAMING = 16;
    /** Above the bits of the kind, the ordinal of {@link Stands}. */
    private static final int STANDS_SHIFT = 5;

    private static final int LEAST_TOKEN = 4;
    private static final int LEAST_CONTAINED = 3;
    private static final int LEAST_INITIALS = 3;

    private static final int TEXT = 0;
    private static final int KEY = 1;
    private static final int CORE = 2;
    private static final int CORE_LENGTH = 3;
    private static final int KIND = 4;
    /** The only word. */
    private static final int WORD = 5;

    private static final int INITIALS = 6;
    /** Where the runs of words begin that are the core of a name; those of the next name end them. */
    private static final int RUNS = 7;

    private static final int WIDTH = 8;
    /** Two that are missing are not the same. */
    private static final int NO_WORD = -1;

    private static final int NO_INITIALS = -2;

    private final ValueCodes<String> cores = new ValueCodes<>();
    private final int[] numbers;
    /** By code: the words, and of them those that are long enough to be shared. */
    private final long[] tokens;

    private int[] runs = new int[16];
    private int ended;

    NameNumbers(Column<NameForm> column) {
        this.numbers = new int[(column.distinct() + 1) * WIDTH];
        this.tokens = new long[column.distinct() * 2];
        ValueCodes<String> words = new ValueCodes<>();
        for (int code = 0; code < column.distinct(); code++) {
            note(column.value(code), code, words);
        }
        int longest = cores.values().stream().mapToInt(String::length).max().orElse(0);
        for (int code = 0; code < column.distinct(); code++) {
            numbers[code * WIDTH + RUNS] = ended;
            noteRuns(column.value(code), longest);
        }
        numbers[column.distinct() * WIDTH + RUNS] = ended;
    }

    private void note(NameForm name, int code, ValueCodes<String> words) {
        int at = code * WIDTH;
        numbers[at + TEXT] = words.code(name.text());
        numbers[at + KEY] = words.code(name.key());
        numbers[at + CORE] = cores.code(name.core());
        numbers[at + CORE_LENGTH] = name.core().length();
        numbers[at + KIND] = kinds(name);
        numbers[at + WORD] = name.words().size() == 1 ? words.code(name.words().get(0)) : NO_WORD;
        numbers[at + INITIALS] = name.words().size() < LEAST_INITIALS ? NO_INITIALS : words.code(initials(name));
        tokens[2 * code] = bits(name.tokens(), 0);
        tokens[2 * code + 1] = bits(name.tokens(), LEAST_TOKEN);
    }

    private static int kinds(NameForm name) {
        return (name.anonymous() ? ANONYMOUS : 0)
                | (name.mentioned() ? MENTIONED : 0)
                | (name.outOfTime() ? OUT_OF_TIME : 0)
                | (name.foreign() ? FOREIGN : 0)
                | (name.tokens().stream().anyMatch(token -> token.length() >= LEAST_CONTAINED) ? NAMING : 0)
                | name.stands().ordinal() << STANDS_SHIFT;
    }

    private static String initials(NameForm name) {
        StringBuilder initials = new StringBuilder();
        name.words().forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }

    private static long bits(List<String> tokens, int least) {
        long bits = 0;
        for (String token : tokens) {
            bits |= token.length() < least ? 0 : 1L << token.hashCode();
        }
        return bits;
    }

    /** Only a name that is held against others word by word has runs. */
    private void noteRuns(NameForm name, int longest) {
        if (name.anonymous() || name.mentioned() || name.words().size() < 2) {
            return;
        }
        for (int from = 0; from < name.words().size(); from++) {
            StringBuilder run = new StringBuilder();
            for (int to = from; to < name.words().size() && run.length() < longest; to++) {
                run.append(name.words().get(to));
                if (run.length() > LEAST_TOKEN) {
                    noteRun(cores.known(run.toString()));
                }
            }
        }
    }

    private void noteRun(int core) {
        if (core >= 0) {
            if (ended == runs.length) {
                runs = Arrays.copyOf(runs, 2 * ended);
            }
            runs[ended++] = core;
        }
    }

    /** By number; not to be changed. */
    List<String> cores() {
        return cores.values();
    }

    int text(int code) {
        return numbers[code * WIDTH + TEXT];
    }

    int key(int code) {
        return numbers[code * WIDTH + KEY];
    }

    int core(int code) {
        return numbers[code * WIDTH + CORE];
    }

    /** Bits of {@link #ANONYMOUS} and the others. */
    int kinds(int code) {
        return numbers[code * WIDTH + KIND];
    }

    /** Ordinal of {@link Stands}. */
    int stands(int code) {
        return numbers[code * WIDTH + KIND] >>> STANDS_SHIFT;
    }

    /** Letters of the shorter of two cores. */
    int shorterCore(int left, int right) {
        return Math.min(numbers[left * WIDTH + CORE_LENGTH], numbers[right * WIDTH + CORE_LENGTH]);
    }

    /** <i>FEIB</i> of <i>Far Eastern International Bank</i>: one word, and three words or more. */
    boolean isInitialsOf(int code, int other) {
        return numbers[code * WIDTH + WORD] == numbers[other * WIDTH + INITIALS];
    }

    /** <i>Unibot</i> in <i>UniBotRouter</i>: words that follow each other make the name. */
    boolean runsInto(int large, int small) {
        int core = core(small);
        for (int run = numbers[large * WIDTH + RUNS]; run < numbers[(large + 1) * WIDTH + RUNS]; run++) {
            if (runs[run] == core) {
                return true;
            }
        }
        return false;
    }

    /** False where a word of the one is not the other's, or none is long enough to name a victim. True says nothing. */
    boolean mayContain(int large, int small) {
        return (tokens[2 * small] & ~tokens[2 * large]) == 0 && (kinds(small) & NAMING) != 0;
    }

    /** False where one has no word in common with the other that is long enough to be shared. True says nothing. */
    boolean mayShareToken(int left, int right) {
        return (tokens[2 * left + 1] & tokens[2 * right + 1]) != 0;
    }
}
