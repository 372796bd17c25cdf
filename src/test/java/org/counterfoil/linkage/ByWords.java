package org.counterfoil.linkage;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.counterfoil.linkage.similarity.JaroWinkler;

/** What levels ask of two values, word by word and digit by digit: slow, and plain. */
final class ByWords {

    private ByWords() {}

    static boolean holds(
            LevelTest test, double parameter, NameForm left, NameForm right, Map<String, Integer> carriers) {
        boolean named = !left.anonymous() && !right.anonymous() && !left.mentioned() && !right.mentioned();
        boolean timely = named && left.outOfTime() == right.outOfTime();
        return switch (test) {
            case NAME_OF_ANOTHER_TIME -> named && !timely && left.text().equals(right.text());
            case SAME_NAME -> timely && left.text().equals(right.text());
            case SAME_KEY -> timely && left.key().equals(right.key());
            case SAME_CORE -> timely && left.core().equals(right.core());
            case CONTAINED ->
                named && (contains(left, right) || contains(right, left)) || stands(NameForm.Stands.ASIDE, left, right);
            case SIMILAR -> named && similarity(left, right) >= parameter;
            case INITIALS -> named && (isInitialsOf(left, right) || isInitialsOf(right, left));
            case SHARED_TOKEN ->
                named
                        && left.tokens().stream()
                                .anyMatch(token -> token.length() >= 4
                                        && right.tokens().contains(token)
                                        && carriers.getOrDefault(token, 1) <= parameter);
            case MENTIONED -> stands(NameForm.Stands.MENTIONED, left, right);
            case CITED -> stands(NameForm.Stands.CITED, left, right);
            case BOTH_ANONYMOUS -> left.anonymous() && right.anonymous();
            case ANONYMOUS -> left.anonymous() || right.anonymous();
            default -> throw new IllegalArgumentException("No test of names: " + test);
        };
    }

    static boolean comparable(NameForm left, NameForm right) {
        if (left.mentioned() && right.mentioned() && left.stands() != right.stands()) {
            return false;
        }
        return !left.mentioned() && !right.mentioned()
                || !left.anonymous() && !right.anonymous() && left.core().equals(right.core());
    }

    private static boolean stands(NameForm.Stands where, NameForm left, NameForm right) {
        return left.stands() == where || right.stands() == where;
    }

    private static boolean contains(NameForm large, NameForm small) {
        boolean tokens = large.tokens().containsAll(small.tokens())
                && small.tokens().stream().anyMatch(token -> token.length() >= 3);
        return tokens || large.words().size() > 1 && small.core().length() > 4 && runsInto(large.words(), small.core());
    }

    private static boolean runsInto(List<String> words, String core) {
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size(); to++) {
                if (String.join("", words.subList(from, to)).equals(core)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static double similarity(NameForm left, NameForm right) {
        if (Math.min(left.core().length(), right.core().length()) < 5) {
            return 0;
        }
        double written = JaroWinkler.similarity(left.core(), right.core());
        double spoken = JaroWinkler.similarity(Sound.of(left.core()), Sound.of(right.core()));
        return left.foreign() == right.foreign() ? written : Math.max(written, spoken);
    }

    private static boolean isInitialsOf(NameForm one, NameForm other) {
        return one.words().size() == 1
                && other.words().size() >= 3
                && one.words()
                        .get(0)
                        .equals(String.join(
                                "",
                                other.words().stream()
                                        .map(word -> word.substring(0, 1))
                                        .toList()));
    }

    static boolean holds(LevelTest test, double parameter, AmountFact left, AmountFact right) {
        boolean net = left.net() || right.net();
        double ratio = ratio(Math.abs(left.figure()), Math.abs(right.figure()));
        return switch (test) {
            case SAME_ROUND -> !net && ratio == 1 && Math.max(left.digits(), right.digits()) <= parameter;
            case SAME_DIGITS -> !net && sameDigits(left, right, parameter);
            case RATIO -> !net && ratio <= parameter;
            case NET_RATIO -> left.net() != right.net() && ratio <= parameter;
            case SCALE_SLIP -> !net && (slipped(ratio / 1e3, parameter) || slipped(ratio / 1e6, parameter));
            case COMPATIBLE -> !net && agree(left, right);
            default -> throw new IllegalArgumentException("No test of amounts: " + test);
        };
    }

    private static double ratio(double left, double right) {
        double small = Math.min(left, right);
        double large = Math.max(left, right);
        return large == 0 ? 1 : small == 0 ? Double.POSITIVE_INFINITY : large / small;
    }

    private static boolean slipped(double off, double most) {
        return off <= most && 1 / off <= most;
    }

    private static boolean sameDigits(AmountFact left, AmountFact right, double least) {
        int digits = Math.min(left.digits(), right.digits());
        return digits >= least && rounded(left, digits).compareTo(rounded(right, digits)) == 0;
    }

    private static BigDecimal rounded(AmountFact amount, int digits) {
        return amount.stated().range().figure().round(new MathContext(digits, RoundingMode.HALF_UP));
    }

    private static boolean agree(AmountFact left, AmountFact right) {
        if (left.ceiling() != right.ceiling()) {
            return left.ceiling() ? right.figure() <= left.figure() : left.figure() <= right.figure();
        }
        boolean open =
                !left.stated().range().isExact() || !right.stated().range().isExact();
        return open && left.stated().range().agreesWith(right.stated().range());
    }

    static boolean holds(LevelTest test, double parameter, DateFact left, DateFact right) {
        boolean days = left.last() - left.first() <= 1 && right.last() - right.first() <= 1;
        boolean main = left.main() && right.main();
        long both = left.last() - left.first() + 1 + right.last() - right.first() + 1;
        return switch (test) {
            case DAYS_APART -> main && days && apart(left, right) <= parameter;
            case REPORTED_WITHIN -> !main && days && apart(left, right) <= parameter;
            case DAY_MONTH_SWAPPED -> main && days && swapped(left, right);
            case ONE_YEAR_OFF -> main && days && yearOff(left, right, parameter);
            case ONE_MONTH_OFF -> main && days && (monthOff(left, right) || monthOff(right, left));
            case OVERLAP -> main && !days && apart(left, right) == 0 && both <= parameter;
            case GAP -> main && !days && apart(left, right) > 0 && apart(left, right) <= parameter;
            case PERIOD_ONE_YEAR_OFF -> main && !days && both <= parameter && yearOff(left, right, 0);
            default -> throw new IllegalArgumentException("No test of dates: " + test);
        };
    }

    private static long apart(DateFact left, DateFact right) {
        return Math.max(0, Math.max(left.first(), right.first()) - Math.min(left.last(), right.last()));
    }

    private static boolean yearOff(DateFact left, DateFact right, double most) {
        return apart(left.plusYears(1), right) <= most || apart(right.plusYears(1), left) <= most;
    }

    private static boolean monthOff(DateFact early, DateFact late) {
        LocalDate day = early.stated().earliest();
        return day.plusMonths(1).equals(late.stated().earliest())
                && day.getDayOfMonth() == late.stated().earliest().getDayOfMonth();
    }

    private static boolean swapped(DateFact left, DateFact right) {
        LocalDate l = left.stated().earliest();
        LocalDate r = right.stated().earliest();
        return l.getYear() == r.getYear()
                && l.getMonthValue() == r.getDayOfMonth()
                && l.getDayOfMonth() == r.getMonthValue();
    }
}
