package org.counterfoil.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.Coins;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.Rates;
import org.counterfoil.incident.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of coins and of names. */
class ReferenceTablesTest {

    private static Rates prices() {
        return Rates.of(new ModelTable(
                "rates",
                "test",
                List.of("base", "quote", "date", "low", "best", "high", "source"),
                List.of(month(2, "2021-05", "1750", "4380"), month(3, "2021-06", "1700", "2890"))));
    }

    private static ModelTable.Line month(int line, String month, String low, String high) {
        return new ModelTable.Line(
                line,
                Map.of(
                        "base", "ETH", "quote", "USD", "date", month, "low", low, "best", "", "high", high, "source",
                        "test"));
    }

    private static ModelTable victims(String from, String to) {
        return new ModelTable(
                "victims",
                "test",
                List.of("name", "alias", "valid_from", "valid_to"),
                List.of(new ModelTable.Line(
                        2, Map.of("name", "Youbit", "alias", "Yapizon", "valid_from", from, "valid_to", to))));
    }

    @Test
    void pricesOfATimeSpanItsMonths() {
        CoinPrices prices = new CoinPrices(prices());
        assertThat(prices.of("ETH", DateInterval.parse("2021-05-30"))).contains(new CoinPrices.Price(1750, 4380));
        assertThat(prices.of("ETH", DateInterval.parse("2021-05-30/2021-06-02")))
                .contains(new CoinPrices.Price(1700, 4380));
        assertThat(prices.of("ETH", DateInterval.parse("2021-07"))).isEmpty();
        assertThat(prices.of("ETH", DateInterval.parse("2021"))).isEmpty();
        assertThat(prices.of("USD", DateInterval.parse("2021"))).contains(new CoinPrices.Price(1, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2017-10, 2017-04-22, false",
        "'', 2017-10, 2017-10, false",
        "'', 2017-10, 2018-03-01, true",
        "2017-10, '', 2017-04-22, true",
        "2017-10, '', 2017, false"
    })
    void knowsWhenANameWasInUse(String from, String to, String occurred, boolean outOfTime) {
        Report report = Reports.of("one/left")
                .says("victim Youbit = YAPIZON; occurred " + occurred)
                .make();
        Claim claim = report.claims("victim").findFirst().orElseThrow();
        assertThat(Renames.of(victims(from, to)).isOutOfTime(report, claim)).isEqualTo(outOfTime);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chains | bsc | bnb      | There is no list
            chain  | ''  | bnb      | name is what the words mean
            chain  | bsc | bnb(     | words is no regular expression
            chain  | bsc | 'bnb)|(bsc' | words is no regular expression
            chain  | bsc | ''       | words would be found in every text
            chain  | bsc | x?       | words would be found in every text
            chain  | sui | aptos    | stands on the list already
            """)
    void refusesWordsThatMakeNoSense(String list, String name, String words, String message) {
        ModelTable table = new ModelTable(
                "linkage_words",
                "test",
                List.of("list", "name", "words"),
                List.of(
                        new ModelTable.Line(2, Map.of("list", "chain", "name", "sui", "words", "sui")),
                        new ModelTable.Line(3, Map.of("list", list, "name", name, "words", words))));
        assertThatThrownBy(() -> ClosedWords.of(table))
                .hasMessageContaining("linkage_words.csv (test), line 3: ")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''   | ''   | coin is a symbol that no line above has
            WETH | ''   | coin is a symbol that no line above has
            X    | WETH | WETH counts as another itself
            """)
    void refusesCoinsThatMakeNoSense(String coin, String countsAs, String message) {
        ModelTable table = new ModelTable(
                "coins",
                "test",
                List.of("coin", "counts_as", "chains"),
                List.of(
                        new ModelTable.Line(2, Map.of("coin", "WETH", "counts_as", "ETH", "chains", "ethereum|base")),
                        new ModelTable.Line(3, Map.of("coin", coin, "counts_as", countsAs, "chains", ""))));
        assertThatThrownBy(() -> Coins.of(table)).hasMessageContaining("coins.csv (test), line 3: " + message);
    }

    @Test
    void refusesNamesWhoseTimesMakeNoSense() {
        assertThatThrownBy(() -> Renames.of(victims("", "October")))
                .hasMessageContaining("victims.csv (test), line 2: valid_to is a date such as 2017-10");
        assertThatThrownBy(() -> Renames.of(victims("2018", "2017")))
                .hasMessageContaining("valid_to lies before valid_from");
    }
}
