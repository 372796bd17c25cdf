package org.counterfoil.linkage;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.ModelTable.Line;
import org.counterfoil.incident.Report;

/** From when and until when a victim went by a name. Immutable. */
final class Renames {

    static final Renames NONE = new Renames(new TreeMap<>());

    private static final DateInterval ALWAYS = DateInterval.between(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    private final Map<String, DateInterval> validity;

    private Renames(Map<String, DateInterval> validity) {
        this.validity = validity;
    }

    /**
     * @param table columns name, alias, valid_from and valid_to, which are EDTF dates; both ends included
     * @throws IllegalArgumentException if a date is none; the message names the line
     */
    static Renames of(ModelTable table) {
        Map<String, DateInterval> validity = new TreeMap<>();
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
            }
        }
        return new Renames(validity);
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
