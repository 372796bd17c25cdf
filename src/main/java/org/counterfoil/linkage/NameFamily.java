package org.counterfoil.linkage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterfoil.linkage.engine.CodeComparison;
import org.counterfoil.linkage.engine.Column;

/** Names of victims. Immutable. */
final class NameFamily implements Family<NameForm> {

    /** How many victims (by core) carry a word, where it is more than one. */
    private final Map<String, Integer> carriers;

    /** @param carriers how many victims carry a word; 1 for one that is not there. Not to be changed any more */
    NameFamily(Map<String, Integer> carriers) {
        this.carriers = carriers;
    }

    @Override
    public String words(NameForm fact) {
        return fact.anonymous() || fact.mentioned() ? "[" + fact.text() + "]" : fact.text();
    }

    /** How many victims carry its words counts only as far as a level asks. */
    @Override
    public String content(NameForm fact, List<Level> levels) {
        StringBuilder content = new StringBuilder(fact.toString());
        levels.stream()
                .filter(level -> level.test() == LevelTest.SHARED_TOKEN)
                .forEach(level -> fact.tokens().stream()
                        .filter(token -> isRare(token, level.parameter()))
                        .forEach(token ->
                                content.append(' ').append(level.parameter()).append(token)));
        return content.toString();
    }

    @Override
    public CodeComparison comparison(Column<NameForm> column, List<Level> levels) {
        return new NameLevels(column, levels, carriers);
    }

    private static boolean isCited(NameForm name) {
        return name.stands() == NameForm.Stands.CITED;
    }

    private boolean isRare(String token, double most) {
        return carriers.getOrDefault(token, 1) <= most;
    }

    @Override
    public Optional<String> term(NameForm fact) {
        return fact.anonymous() || isCited(fact) ? Optional.empty() : Optional.of(fact.core());
    }
}
