package org.counterfoil.linkage;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.ModelTable.Line;
import org.counterfoil.incident.Report;

/** From when and until when a victim went by a name. Immutable. */
final class Renames {

    static final Renames NONE = new Renames(new TreeMap<>(), Set.of());

    private static final DateInterval ALWAYS = DateInterval.between(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    private final Map<String, DateInterval> validity;
    /** Those that have an alias of a time. */
    private final Set<String> names;

    /** @param names that stand in the keys of {@code validity} */
    private Renames(Map<String, DateInterval> validity, Set<String> names) {
        this.validity = validity;
        this.names = names;
    }

    /**
     * @param table columns name, alias, valid_from and valid_to, which are EDTF dates; both ends included
     * @throws IllegalArgumentException if a date is none; the message names the line
     */
    static Renames of(ModelTable table) {
        Map<String, DateInterval> validity = new TreeMap<>();
        Set<String> names = new TreeSet<>();
        for (Line line : table.lines()) {
            LocalDate from =
                    date(table, line, "valid_from").map(DateInterval::earliest).orElse(ALWAYS.earliest());
            LocalDate to =
                    date(table, line, "valid_to").map(DateInterval::latest).orElse(ALWAYS.latest());
            if (to.isBefore(from)) {
                throw table.error(line, "valid_to lies before valid_from");
            }
            DateInterval time = DateInterval.between(from, to);
            if (!time.equals(ALWAYS)) {
                validity.put(key(line.cell("name"), line.cell("alias")), time);
                names.add(line.cell("name"));
            }
        }
        return new Renames(validity, names);
    }

    private static Optional<DateInterval> date(ModelTable table, Line line, String column) {
        String cell = line.cell(column).strip();
        try {
            return cell.isEmpty() ? Optional.empty() : Optional.of(DateInterval.parse(cell));
        } catch (IllegalArgumentException e) {
            throw table.error(line, column + " is a date such as 2017-10, or empty, not '" + cell + "'");
        }
    }

    private static String key(String name, String alias) {
        return name + " " + NameForms.folded(alias);
    }

    /** Whether the report calls the victim by a name that it did not yet or no longer have when it was hit. */
    boolean isOutOfTime(Report report, Claim claim) {
        if (!names.contains(claim.value().text())) {
            return false;
        }
        DateInterval time = validity.get(key(claim.value().text(), claim.original()));
        return time != null
                && report.claims().stream()
                        .map(Claim::value)
                        .filter(DateInterval.class::isInstance)
                        .map(DateInterval.class::cast)
                        .findFirst()
                        .filter(date -> !date.overlaps(time))
                        .isPresent();
    }
}
