package org.counterfoil.linkage;

import java.util.List;
import java.util.Optional;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.Text;

/** Words of a closed list. */
final class WordFamily implements Family<Text> {

    @Override
    public List<Text> facts(Report report, List<String> fields) {
        return fields.stream()
                .flatMap(field -> report.values(field, Text.class).stream())
                .distinct()
                .toList();
    }

    @Override
    public String words(Text fact) {
        return fact.text();
    }

    @Override
    public boolean holds(Level level, Text left, Text right) {
        return level.test() == LevelTest.SAME_WORD && left.equals(right);
    }

    @Override
    public Optional<String> term(Text fact) {
        return Optional.of(fact.text());
    }
}
