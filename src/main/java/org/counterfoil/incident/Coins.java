package org.counterfoil.incident;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterfoil.incident.ModelTable.Line;

/**
 * {@code coins.csv}: coins that are worth one of another (dollar coins, coins wrapped for another chain), and the chains
 * that a coin is at home on. Immutable.
 */
public final class Coins {

    public static final String NAME = "coins";

    private final Map<String, String> countsAs = new TreeMap<>();
    private final Map<String, List<String>> chains = new TreeMap<>();

    /**
     * @param table columns coin, counts_as (another coin or currency, or empty) and chains (between bars, or empty)
     * @throws IllegalArgumentException if a line makes no sense; the message names it
     */
    public static Coins of(ModelTable table) {
        Coins coins = new Coins();
        for (Line line : table.lines()) {
            String coin = line.cell("coin").strip();
            if (coin.isEmpty() || coins.chains.containsKey(coin)) {
                throw table.error(line, "coin is a symbol that no line above has, not '" + coin + "'");
            }
            coins.chains.put(
                    coin,
                    Arrays.stream(line.cell("chains").split("\\|"))
                            .map(String::strip)
                            .filter(chain -> !chain.isEmpty())
                            .toList());
            if (!line.cell("counts_as").isBlank()) {
                coins.countsAs.put(coin, line.cell("counts_as").strip());
            }
        }
        for (Line line : table.lines()) {
            if (coins.countsAs.containsKey(line.cell("counts_as").strip())) {
                throw table.error(
                        line,
                        line.cell("counts_as") + " counts as another itself; name the coin at the end of the chain");
            }
        }
        return coins;
    }

    /** The unit in which an amount of the unit is compared and valued; most are so in their own. */
    public String compared(String unit) {
        return countsAs.getOrDefault(unit, unit);
    }

    /** Empty for a coin that says nothing of a chain. */
    public List<String> chains(String unit) {
        return chains.getOrDefault(unit, List.of());
    }
}
