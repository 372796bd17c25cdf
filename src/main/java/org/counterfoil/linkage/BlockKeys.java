package org.counterfoil.linkage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.counterfoil.incident.Amount;
import org.counterfoil.incident.Coins;
import org.counterfoil.incident.Country;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.Reference;
import org.counterfoil.incident.Report;

/** The blocks that a report stands in, by rule. A report without the values that a rule needs stands in none of it. */
final class BlockKeys {

    private static final int PREFIX = 4;
    private static final int LEAST_TOKEN = 3;
    private static final int DAYS_OF_WEEK = 7;
    private static final long LONGEST_WEEKS = 35;
    private static final long LONGEST_MONTHS = 100;
    private static final long LONGEST_YEARS = 800;

    private final ReferenceFamily pointers;
    private final Coins coins;
    private final List<String> names;
    private final NameFamily family;
    private final List<String> dates;
    private final List<String> amounts;
    private final List<String> countries;
    private final List<String> references;

    BlockKeys(LinkageModel model, NameForms forms, Renames renames, ReferenceFamily pointers, List<Report> reports) {
        this.pointers = pointers;
        this.coins = model.coins();
        this.names = fields(model, FieldKind.NAME);
        this.family = new NameFamily(forms, renames, reports, names);
        this.dates = fields(model, FieldKind.DATE);
        this.amounts = fields(model, FieldKind.AMOUNT);
        this.countries = fields(model, FieldKind.COUNTRY);
        this.references = fields(model, FieldKind.REFERENCE);
    }

    private static List<String> fields(LinkageModel model, FieldKind kind) {
        return model.match().comparisons().stream()
                .filter(comparison -> comparison.levels().stream()
                        .anyMatch(level ->
                                level.test().kind().filter(kind::equals).isPresent()))
                .flatMap(comparison -> comparison.fields().stream())
                .filter(field -> !field.startsWith(Comparison.TAKEN_OFF))
                .map(Comparison::plain)
                .distinct()
                .toList();
    }

    SortedSet<String> keys(BlockingRule rule, Report report) {
        SortedSet<String> keys = new TreeSet<>();
        switch (rule) {
            case SAME_VICTIM -> victims(report).forEach(form -> keys.add(form.core()));
            case VICTIM_TOKEN_AND_YEAR -> tokensAndYears(report, keys);
            case SAME_DAY -> days(report, keys);
            case WEEK_AND_AMOUNT -> weeksAndAmounts(report, keys);
            case COUNTRY_AND_MONTH -> countriesAndMonths(report, keys);
            case SHARED_REFERENCE ->
                pointers.facts(report, references).stream()
                        .map(Reference::text)
                        .map(text -> text.toLowerCase(Locale.ROOT))
                        .forEach(keys::add);
        }
        return keys;
    }

    private List<NameForm> victims(Report report) {
        return family.facts(report, names).stream()
                .filter(name -> !name.anonymous())
                .toList();
    }

    private List<DateInterval> dates(Report report) {
        return dates.stream()
                .flatMap(field -> report.values(field, DateInterval.class).stream())
                .toList();
    }

    /** Each year stands with the next, so that a wrong year meets the right one. */
    SortedSet<Integer> years(Report report) {
        SortedSet<Integer> years = new TreeSet<>();
        for (DateInterval date : dates(report)) {
            if (date.days() <= LONGEST_YEARS) {
                for (int year = date.earliest().getYear(); year <= date.latest().getYear() + 1; year++) {
                    years.add(year);
                }
            }
        }
        return years;
    }

    private void tokensAndYears(Report report, SortedSet<String> keys) {
        SortedSet<Integer> years = years(report);
        for (NameForm form : victims(report)) {
            SortedSet<String> tokens = new TreeSet<>(form.tokens());
            tokens.removeIf(token -> token.length() < LEAST_TOKEN);
            if (form.core().length() >= PREFIX) {
                tokens.add(form.core().substring(0, PREFIX) + "*");
            }
            tokens.forEach(token -> years.forEach(year -> keys.add(token + " " + year)));
        }
    }

    private void days(Report report, SortedSet<String> keys) {
        for (DateInterval date : dates(report)) {
            if (date.days() <= 2) {
                for (LocalDate day = date.earliest(); !day.isAfter(date.latest().plusDays(1)); day = day.plusDays(1)) {
                    keys.add(day.toString());
                }
            }
        }
    }

    private void weeksAndAmounts(Report report, SortedSet<String> keys) {
        SortedSet<Long> weeks = new TreeSet<>();
        for (DateInterval date : dates(report)) {
            if (date.days() <= LONGEST_WEEKS) {
                long first = Math.floorDiv(date.earliest().toEpochDay(), DAYS_OF_WEEK);
                long last = Math.floorDiv(date.latest().toEpochDay(), DAYS_OF_WEEK) + 1;
                for (long week = first; week <= last; week++) {
                    weeks.add(week);
                }
            }
        }
        for (String field : amounts) {
            for (Amount amount : report.values(field, Amount.class)) {
                double figure = Math.abs(amount.range().figure().doubleValue());
                if (figure > 0) {
                    long half = (long) Math.floor(2 * Math.log10(figure));
                    String unit = coins.compared(amount.unit());
                    weeks.forEach(week -> {
                        keys.add(unit + " " + half + " week " + week);
                        keys.add(unit + " " + (half + 1) + " week " + week);
                    });
                }
            }
        }
    }

    private void countriesAndMonths(Report report, SortedSet<String> keys) {
        SortedSet<String> months = new TreeSet<>();
        for (DateInterval date : dates(report)) {
            if (date.days() <= LONGEST_MONTHS) {
                LocalDate last = date.latest().withDayOfMonth(1).plusMonths(1);
                for (LocalDate month = date.earliest().withDayOfMonth(1);
                        !month.isAfter(last);
                        month = month.plus(1, ChronoUnit.MONTHS)) {
                    months.add(month.toString().substring(0, DAYS_OF_WEEK));
                }
            }
        }
        countries.stream()
                .flatMap(field -> report.values(field, Country.class).stream())
                .forEach(country -> months.forEach(month -> keys.add(country.alpha2() + " " + month)));
    }
}
