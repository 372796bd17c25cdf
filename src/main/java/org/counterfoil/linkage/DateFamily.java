package org.counterfoil.linkage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Report;

/** Dates of the theft, of its discovery, of its disclosure. */
final class DateFamily implements ValueFamily<DateFact> {

    @Override
    public List<DateFact> facts(Report report, List<String> fields) {
        List<DateFact> facts = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            boolean main = i == 0;
            report.values(fields.get(i), DateInterval.class).forEach(date -> facts.add(DateFact.of(date, main)));
        }
        return facts;
    }

    @Override
    public String words(DateFact fact) {
        return fact.stated().text() + (fact.main() ? "" : " (reported)");
    }

    @Override
    public boolean holds(Level level, DateFact left, DateFact right) {
        boolean days = left.isDay() && right.isDay();
        boolean main = left.main() && right.main();
        double most = level.parameter();
        return switch (level.test()) {
            case DAYS_APART -> main && days && left.apart(right) <= most;
            case REPORTED_WITHIN -> !main && days && left.apart(right) <= most;
            case DAY_MONTH_SWAPPED -> main && days && swapped(left, right);
            case ONE_YEAR_OFF -> main && days && (yearOff(left, right, most) || yearOff(right, left, most));
            case ONE_MONTH_OFF -> main && days && (monthOff(left, right) || monthOff(right, left));
            case OVERLAP -> main && !days && left.apart(right) == 0 && left.days() + right.days() <= most;
            case GAP -> main && !days && left.apart(right) > 0 && left.apart(right) <= most;
            case PERIOD_ONE_YEAR_OFF ->
                main
                        && !days
                        && left.days() + right.days() <= most
                        && (yearOff(left, right, 0) || yearOff(right, left, 0));
            default -> false;
        };
    }

    private static boolean yearOff(DateFact early, DateFact late, double most) {
        return early.plusYears(1).apart(late) <= most;
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

    @Override
    public Optional<String> term(DateFact fact) {
        return Optional.empty();
    }
}
