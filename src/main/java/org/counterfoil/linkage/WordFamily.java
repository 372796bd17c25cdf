package org.counterfoil.linkage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterfoil.incident.Name;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.Text;
import org.counterfoil.linkage.ClosedWords.Vocabulary;

/** Words of a closed list. A kind of victim is also read from what a report calls the victim, and from its other words. */
final class WordFamily implements ValueFamily<Text> {

    private final ClosedWords kinds;

    WordFamily(ClosedWords kinds) {
        this.kinds = kinds;
    }

    @Override
    public List<Text> facts(Report report, List<String> fields) {
        return fields.stream().flatMap(field -> words(report, field)).distinct().toList();
    }

    private Stream<Text> words(Report report, String field) {
        Stream<Text> coded = report.values(field, Text.class).stream()
                .flatMap(text -> text.text().contains(" ")
                        ? kinds.firstIn(Vocabulary.KIND_IN_WORDS, text.text()).map(Text::new)
                        : Stream.of(text));
        Stream<Text> named = report.values(field, Name.class).stream()
                .flatMap(name ->
                        kinds.in(name.anonymous() ? Vocabulary.KIND_IN_WORDS : Vocabulary.KIND_IN_A_NAME, name.text()))
                .map(Text::new);
        return Stream.concat(coded, named);
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
