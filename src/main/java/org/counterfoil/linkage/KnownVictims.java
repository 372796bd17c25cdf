package org.counterfoil.linkage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.counterfoil.incident.Country;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.ModelTable.Line;
import org.counterfoil.incident.Name;
import org.counterfoil.incident.Report;

/**
 * Where known victims have their seat, by their main names: so that <i>an exchange in South Korea</i> has something to be held
 * against. Immutable.
 */
final class KnownVictims {

    private final Map<String, Country> seats = new TreeMap<>();

    /**
     * @param table columns name and country (ISO 3166-1 alpha-2); the first line of a name that gives a country counts. A table
     *     without the column knows no seats
     * @throws IllegalArgumentException if a country is none; the message names the line
     */
    static KnownVictims of(ModelTable table) {
        KnownVictims known = new KnownVictims();
        for (Line line : table.lines()) {
            country(table, line).ifPresent(code -> known.seat(table, line, code));
        }
        return known;
    }

    private static Optional<String> country(ModelTable table, Line line) {
        return table.columns().contains("country")
                ? Optional.of(line.cell("country").strip()).filter(cell -> !cell.isEmpty())
                : Optional.empty();
    }

    private void seat(ModelTable table, Line line, String code) {
        try {
            seats.putIfAbsent(line.cell("name"), new Country(code));
        } catch (IllegalArgumentException e) {
            throw table.error(line, "country is an ISO 3166-1 alpha-2 code such as KR, or empty, not '" + code + "'");
        }
    }

    /** Where the victims that a report names have their seat. */
    List<Country> seats(Report report) {
        return report.claims().stream()
                .flatMap(claim -> claim.value() instanceof Name name && !name.anonymous()
                        ? Optional.ofNullable(seats.get(name.text())).stream()
                        : java.util.stream.Stream.<Country>empty())
                .distinct()
                .toList();
    }
}
