package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Report;
import org.counterfoil.linkage.engine.CodeComparison;
import org.counterfoil.linkage.engine.Column;

/** Dates of the theft, of its discovery, of its disclosure. */
final class DateFamily implements ReportFamily<DateFact> {

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
    public CodeComparison comparison(Column<DateFact> column, List<Level> levels) {
        return new DateLevels(column, levels);
    }

    @Override
    public Optional<String> term(DateFact fact) {
        return Optional.empty();
    }
}
