package org.counterfoil.linkage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.counterfoil.incident.Amount;
import org.counterfoil.incident.Coins;
import org.counterfoil.incident.Country;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.Reference;
import org.counterfoil.incident.Report;
import org.counterfoil.linkage.engine.Column;

/**
 * The blocks that a report stands in, by rule. A report without the values that a rule needs stands in none of it. Immutable and
 * safe for many threads.
 */
final class BlockKeys {

    private static final int PREFIX = 4;
    private static final int LEAST_TOKEN = 3;
    private static final int DAYS_OF_WEEK = 7;
    /** Letters of a year and a month. */
    private static final int MONTH_LETTERS = 7;

    private static final long LONGEST_WEEKS = 35;
    private static final long LONGEST_MONTHS = 100;
    private static final long LONGEST_YEARS = 800;

    private final ReferenceFamily pointers;
    private final Coins coins;
    private final List<Report> reports;
    private final Column<NameForm> victims;
    private final List<String> dates;
    private final List<String> amounts;
    private final List<String> countries;
    private final List<String> references;

    /** @param victims what the reports have to be compared in the fields that are {@link #victims victims'} */
    BlockKeys(LinkageModel model, Column<NameForm> victims, ReferenceFamily pointers, List<Report> reports) {
        this.pointers = pointers;
        this.coins = model.coins();
        this.reports = reports;
        this.victims = victims;
        this.dates = fields(model, FieldKind.DATE);
        this.amounts = fields(model, FieldKind.AMOUNT);
        this.countries = fields(model, FieldKind.COUNTRY);
        this.references = fields(model, FieldKind.REFERENCE);
    }

    /** The fields that victims are read from. */
    static List<String> victims(LinkageModel model) {
        return fields(model, FieldKind.NAME);
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

    /** @param key is given each key, in any order, some perhaps twice */
    void keys(BlockingRule rule, int record, Consumer<CharSequence> key) {
        Report report = reports.get(record);
        switch (rule) {
            case SAME_VICTIM -> victims(record).forEach(form -> key.accept(form.core()));
            case VICTIM_TOKEN_AND_YEAR -> tokensAndYears(record, key);
            case SAME_DAY -> days(report, key);
            case WEEK_AND_AMOUNT -> weeksAndAmounts(report, key);
            case COUNTRY_AND_MONTH -> countriesAndMonths(report, key);
            case PERIOD_AND_AMOUNT -> monthsAndAmounts(report, key);
            case SHARED_REFERENCE ->
                pointers.facts(report, references).stream()
                        .map(Reference::text)
                        .map(text -> text.toLowerCase(Locale.ROOT))
                        .forEach(key);
        }
    }

    private List<NameForm> victims(int record) {
        return victims.said(record).stream().filter(name -> !name.anonymous()).toList();
    }

    private List<DateInterval> dates(Report report) {
        return dates.stream()
                .flatMap(field -> report.values(field, DateInterval.class).stream())
                .toList();
    }

    /** The years that a report stands in, as keys. */
    void years(int record, Consumer<CharSequence> key) {
        years(reports.get(record)).forEach(year -> key.accept(year.toString()));
    }

    /** Each year stands with the next, so that a wrong year meets the right one. */
    private SortedSet<Integer> years(Report report) {
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

    private void tokensAndYears(int record, Consumer<CharSequence> key) {
        List<NameForm> named = victims(record);
        SortedSet<Integer> years = named.isEmpty() ? new TreeSet<>() : years(reports.get(record));
        StringBuilder words = new StringBuilder();
        for (int year : years) {
            for (NameForm form : named) {
                for (String token : form.tokens()) {
                    if (token.length() >= LEAST_TOKEN) {
                        key.accept(set(words, token).append(' ').append(year));
                    }
                }
                if (form.core().length() >= PREFIX) {
                    key.accept(set(words, form.core().substring(0, PREFIX))
                            .append("* ")
                            .append(year));
                }
            }
        }
    }

    private static StringBuilder set(StringBuilder words, String to) {
        words.setLength(0);
        return words.append(to);
    }

    private void days(Report report, Consumer<CharSequence> key) {
        for (DateInterval date : dates(report)) {
            if (date.days() <= 2) {
                for (LocalDate day = date.earliest(); !day.isAfter(date.latest().plusDays(1)); day = day.plusDays(1)) {
                    key.accept(day.toString());
                }
            }
        }
    }

    private void weeksAndAmounts(Report report, Consumer<CharSequence> key) {
        SortedSet<Long> weeks = new TreeSet<>();
        for (DateInterval date : dates(report)) {
            if (hasWeeks(date)) {
                long first = Math.floorDiv(date.earliest().toEpochDay(), DAYS_OF_WEEK);
                long last = Math.floorDiv(date.latest().toEpochDay(), DAYS_OF_WEEK) + 1;
                for (long week = first; week <= last; week++) {
                    weeks.add(week);
                }
            }
        }
        StringBuilder words = new StringBuilder();
        for (String size : weeks.isEmpty() ? List.<String>of() : sizes(report)) {
            for (long week : weeks) {
                key.accept(set(words, size).append(" week ").append(week));
            }
        }
    }

    private static boolean hasWeeks(DateInterval date) {
        return date.days() <= LONGEST_WEEKS;
    }

    /** Unit and half order of magnitude of each amount, each with the next, so that neighbours meet: {@code USD 14}. */
    private List<String> sizes(Report report) {
        List<String> sizes = new ArrayList<>();
        for (String field : amounts) {
            for (Amount amount : report.values(field, Amount.class)) {
                double figure = Math.abs(amount.range().figure().doubleValue());
                if (figure > 0) {
                    long half = (long) Math.floor(2 * Math.log10(figure));
                    String unit = coins.compared(amount.unit());
                    sizes.add(unit + " " + half);
                    sizes.add(unit + " " + (half + 1));
                }
            }
        }
        return sizes;
    }

    /** Whether a report says when it was, and no date of it is short enough for weeks. */
    boolean isVague(int record) {
        return isVague(when(reports.get(record)));
    }

    private static boolean isVague(List<DateInterval> when) {
        return !when.isEmpty() && when.stream().noneMatch(BlockKeys::hasWeeks);
    }

    /** The dates of the first field that has any: that of the theft before those of its discovery and disclosure. */
    private List<DateInterval> when(Report report) {
        return dates.stream()
                .map(field -> report.values(field, DateInterval.class))
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** A vague report stands in all months that it may speak of, any other in those of its weeks. */
    private void monthsAndAmounts(Report report, Consumer<CharSequence> key) {
        List<DateInterval> when = when(report);
        Stream<DateInterval> dates = isVague(when)
                ? when.stream().filter(date -> date.days() <= LONGEST_YEARS)
                : dates(report).stream().filter(BlockKeys::hasWeeks);
        SortedSet<String> months = new TreeSet<>();
        dates.forEach(date -> months(date.earliest(), date.latest(), months::add));
        StringBuilder words = new StringBuilder();
        for (String size : months.isEmpty() ? List.<String>of() : sizes(report)) {
            months.forEach(month -> key.accept(set(words, size).append(' ').append(month)));
        }
    }

    /** The months from one day to another, both included: {@code 2018-01}. */
    private static void months(LocalDate earliest, LocalDate latest, Consumer<String> month) {
        for (LocalDate first = earliest.withDayOfMonth(1); !first.isAfter(latest); first = first.plusMonths(1)) {
            month.accept(first.toString().substring(0, MONTH_LETTERS));
        }
    }

    private void countriesAndMonths(Report report, Consumer<CharSequence> key) {
        List<Country> stated = countries.stream()
                .flatMap(field -> report.values(field, Country.class).stream())
                .toList();
        for (DateInterval date : stated.isEmpty() ? List.<DateInterval>of() : dates(report)) {
            if (date.days() <= LONGEST_MONTHS) {
                months(
                        date.earliest(),
                        date.latest().withDayOfMonth(1).plusMonths(1),
                        month -> stated.forEach(country -> key.accept(country.alpha2() + " " + month)));
            }
        }
    }
}
