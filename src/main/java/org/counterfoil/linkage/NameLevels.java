package org.counterfoil.linkage;

import java.util.List;
import java.util.Map;
import org.counterfoil.linkage.NameForm.Stands;
import org.counterfoil.linkage.engine.CodeComparison;
import org.counterfoil.linkage.engine.Column;

/** Holds names against each other by their codes: words are looked at only where numbers leave it open. */
final class NameLevels implements CodeComparison {

    private static final int LEAST_TOKEN = 4;
    private static final int LEAST_FUZZY = 5;

    private final LevelTest[] tests;
    private final double[] parameters;
    private final Column<NameForm> column;
    private final Map<String, Integer> carriers;
    private final NameNumbers names;
    private final NameSounds sounds;

    /** @param carriers how many victims carry a word; 1 for one that is not there */
    NameLevels(Column<NameForm> column, List<Level> levels, Map<String, Integer> carriers) {
        LevelTests asked = new LevelTests(levels);
        this.tests = asked.tests;
        this.parameters = asked.parameters;
        this.column = column;
        this.carriers = carriers;
        this.names = new NameNumbers(column);
        this.sounds = new NameSounds(names.cores());
    }

    @Override
    public int level(int one, int other, int left, int right) {
        int either = names.kinds(left) | names.kinds(right);
        if (!comparable(left, right, either)) {
            return NOT_COMPARABLE;
        }
        for (int level = 0; level < tests.length; level++) {
            if (holds(level, left, right, either)) {
                return level;
            }
        }
        return NOT_COMPARABLE;
    }

    /** A text or an address that does not tell of a victim says nothing of it, nor do two that tell of a third. */
    private boolean comparable(int left, int right, int either) {
        if ((either & NameNumbers.MENTIONED) == 0) {
            return true;
        }
        boolean both = (names.kinds(left) & names.kinds(right) & NameNumbers.MENTIONED) != 0;
        return !(both && names.stands(left) != names.stands(right))
                && (either & NameNumbers.ANONYMOUS) == 0
                && names.core(left) == names.core(right);
    }

    private boolean holds(int level, int left, int right, int either) {
        boolean named = (either & (NameNumbers.ANONYMOUS | NameNumbers.MENTIONED)) == 0;
        boolean timely = named && ((names.kinds(left) ^ names.kinds(right)) & NameNumbers.OUT_OF_TIME) == 0;
        return switch (tests[level]) {
            case MENTIONED -> stands(Stands.MENTIONED, left, right);
            case CITED -> stands(Stands.CITED, left, right);
            case NAME_OF_ANOTHER_TIME -> named && !timely && names.text(left) == names.text(right);
            case SAME_NAME -> timely && names.text(left) == names.text(right);
            case SAME_KEY -> timely && names.key(left) == names.key(right);
            case SAME_CORE -> timely && names.core(left) == names.core(right);
            case CONTAINED ->
                named && (contains(left, right) || contains(right, left)) || stands(Stands.ASIDE, left, right);
            case SIMILAR -> named && alike(left, right, parameters[level]);
            case INITIALS -> named && (names.isInitialsOf(left, right) || names.isInitialsOf(right, left));
            case SHARED_TOKEN -> named && sharesToken(left, right, parameters[level]);
            case BOTH_ANONYMOUS -> (names.kinds(left) & names.kinds(right) & NameNumbers.ANONYMOUS) != 0;
            case ANONYMOUS -> (either & NameNumbers.ANONYMOUS) != 0;
            case OTHERWISE -> true;
            default -> false;
        };
    }

    private boolean stands(Stands where, int left, int right) {
        return names.stands(left) == where.ordinal() || names.stands(right) == where.ordinal();
    }

    private boolean contains(int large, int small) {
        return names.mayContain(large, small) && containsTokens(column.value(large), column.value(small))
                || names.runsInto(large, small);
    }

    private static boolean containsTokens(NameForm large, NameForm small) {
        return large.tokens().containsAll(small.tokens());
    }

    private boolean alike(int left, int right, double least) {
        if (names.shorterCore(left, right) < LEAST_FUZZY) {
            return least <= 0;
        }
        return sounds.written(names.core(left), names.core(right), least)
                || ((names.kinds(left) ^ names.kinds(right)) & NameNumbers.FOREIGN) != 0
                        && sounds.spoken(names.core(left), names.core(right), least);
    }

    private boolean sharesToken(int left, int right, double most) {
        if (!names.mayShareToken(left, right)) {
            return false;
        }
        List<String> others = column.value(right).tokens();
        return column.value(left).tokens().stream()
                .anyMatch(token -> token.length() >= LEAST_TOKEN
                        && others.contains(token)
                        && carriers.getOrDefault(token, 1) <= most);
    }

    /** Two names that are written the same and stand alike are one. */
    @Override
    public boolean asksForOneCode(int level) {
        return tests[level] == LevelTest.SAME_NAME;
    }
}
