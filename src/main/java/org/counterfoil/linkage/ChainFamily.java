package org.counterfoil.linkage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterfoil.incident.Amount;
import org.counterfoil.incident.Coins;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.Text;
import org.counterfoil.linkage.ClosedWords.Vocabulary;

/** The blockchain on which it happened: as it is named, or else as the coins that were taken are at home on it. */
final class ChainFamily implements ValueFamily<ChainFamily.Chain> {

    private final ClosedWords words;
    private final Coins coins;

    /** @param stated whether a report names it, and not only a coin of it */
    record Chain(String name, boolean stated) {}

    ChainFamily(ClosedWords words, Coins coins) {
        this.words = words;
        this.coins = coins;
    }

    @Override
    public List<Chain> facts(Report report, List<String> fields) {
        List<Chain> named = fields.stream()
                .flatMap(field -> report.values(field, Text.class).stream())
                .flatMap(text -> words.in(Vocabulary.CHAIN, text.text()))
                .distinct()
                .map(name -> new Chain(name, true))
                .toList();
        return named.isEmpty() ? ofCoins(report, fields).toList() : named;
    }

    private Stream<Chain> ofCoins(Report report, List<String> fields) {
        return fields.stream()
                .flatMap(field -> report.values(field, Amount.class).stream())
                .flatMap(amount -> coins.chains(amount.unit()).stream())
                .distinct()
                .map(name -> new Chain(name, false));
    }

    @Override
    public String words(Chain fact) {
        return fact.name() + (fact.stated() ? "" : " (its coin)");
    }

    /** Coins against coins are amounts, and compared as such. */
    @Override
    public boolean comparable(Chain left, Chain right) {
        return left.stated() || right.stated();
    }

    @Override
    public boolean holds(Level level, Chain left, Chain right) {
        return level.test() == LevelTest.SAME_CHAIN && left.name().equals(right.name());
    }

    @Override
    public Optional<String> term(Chain fact) {
        return fact.stated() ? Optional.of(fact.name()) : Optional.empty();
    }
}
