package org.counterfoil.linkage;

import java.util.function.Function;
import org.counterfoil.incident.Coins;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.Rates;

/**
 * What a linkage model is read from.
 *
 * @param levels {@code linkage.csv}: one line a level of a comparison
 * @param settings {@code linkage_settings.csv}: name, prior, thresholds, blocking rules, words that do not distinguish
 * @param frequencies {@code linkage_frequencies.csv}: how common terms were when the model was trained; what is not there is
 *     counted on the reports at hand
 * @param dependence {@code linkage_dependence.csv}: comparisons that are weighed given others, as training measured it
 * @param rates {@code rates.csv}: what coins were worth in dollars, by day or month
 * @param victims {@code victims.csv}: name, alias, from and until when it was one
 * @param words {@code linkage_words.csv}: techniques, kinds of victims and chains, and the words that name them
 * @param coins {@code coins.csv}: what a coin is worth one of, and on which chains it is at home
 */
public record LinkageTables(
        ModelTable levels,
        ModelTable settings,
        ModelTable frequencies,
        ModelTable dependence,
        ModelTable rates,
        ModelTable victims,
        ModelTable words,
        ModelTable coins) {

    /** Tables by their names: {@code linkage}, {@code linkage_settings} and so on. */
    public static LinkageTables named(Function<String, ModelTable> table) {
        return new LinkageTables(
                table.apply("linkage"),
                table.apply("linkage_settings"),
                table.apply(FrequencyTable.NAME),
                table.apply(DependenceTable.NAME),
                table.apply(Rates.NAME),
                table.apply("victims"),
                table.apply(ClosedWords.NAME),
                table.apply(Coins.NAME));
    }
}
