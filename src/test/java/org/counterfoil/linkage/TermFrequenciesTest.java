package org.counterfoil.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.counterfoil.linkage.TermFrequencies.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermFrequenciesTest {

    private static final Level SAME_NAME = level("victim", "same name");
    private static final Level SAME_COUNTRY = level("country", "same");

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "1, 1, 0, 1, one row everywhere is worth what the table says",
        "1, 3, 0, 3, a list that nobody has counted names the victim three times",
        "4, 1, 4, 4, what was counted stays where tonight's lists name it once",
        "2, 4, 5, 4, the list that repeats it most counts and not the sum",
        "4, 2, 4, 4, a night does not make a victim rarer than the model has it"
    })
    void aNameWeighsByTheListThatRepeatsItMost(long frozen, long tonight, long reports, long expected, String why) {
        TermFrequencies model = new TermFrequencies(Map.of("bithumb", new Term(5, frozen)), 40);
        TermFrequencies night = new TermFrequencies(Map.of("bithumb", new Term(reports, tonight)), 900);
        assertThat(model.repeatedBy(night).bits(SAME_NAME, "bithumb"))
                .as(why)
                .isEqualTo(
                        new TermFrequencies(Map.of("bithumb", new Term(5, expected)), 40).bits(SAME_NAME, "bithumb"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({"9, as many as the model counted", "700, a night of one country's reports"})
    void howCommonAValueIsStaysAsItWasCounted(long reports, String why) {
        TermFrequencies model = new TermFrequencies(Map.of("KR", new Term(9, 3)), 40);
        TermFrequencies night = new TermFrequencies(Map.of("KR", new Term(reports, 3)), 900);
        assertThat(model.repeatedBy(night).bits(SAME_COUNTRY, "KR")).as(why).isEqualTo(model.bits(SAME_COUNTRY, "KR"));
    }

    private static Level level(String comparison, String level) {
        MatchModel model = Tables.MODEL.match();
        return model.comparisons().get(model.place(comparison)).levels().stream()
                .filter(known -> known.name().equals(level))
                .findFirst()
                .orElseThrow();
    }
}
