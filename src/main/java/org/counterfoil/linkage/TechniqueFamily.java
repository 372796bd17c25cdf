package org.counterfoil.linkage;

import java.util.List;
import java.util.Optional;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.Text;
import org.counterfoil.linkage.ClosedWords.Vocabulary;

/** How it was done, as far as the words of a report name one of the techniques that many sources know. */
final class TechniqueFamily implements ValueFamily<String> {

    private final ClosedWords words;

    TechniqueFamily(ClosedWords words) {
        this.words = words;
    }

    @Override
    public List<String> facts(Report report, List<String> fields) {
        return fields.stream()
                .flatMap(field -> report.values(field, Text.class).stream())
                .flatMap(text -> words.in(Vocabulary.TECHNIQUE, text.text()))
                .distinct()
                .toList();
    }

    @Override
    public String words(String fact) {
        return fact;
    }

    @Override
    public boolean holds(Level level, String left, String right) {
        return level.test() == LevelTest.SAME_TECHNIQUE && left.equals(right);
    }

    @Override
    public Optional<String> term(String fact) {
        return Optional.of(fact);
    }
}
