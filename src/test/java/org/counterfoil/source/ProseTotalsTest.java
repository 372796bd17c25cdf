package org.counterfoil.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.counterfoil.incident.Range;
import org.counterfoil.incident.StatedTotal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProseTotalsTest {

    static Stream<ProseCase> tuned() {
        return ProseCase.all().filter(c -> c.half().equals("tuned"));
    }

    @ParameterizedTest
    @MethodSource("tuned")
    void readsWhatASentenceSaysInSum(ProseCase expected) {
        ProseReading read = expected.read();
        List<StatedTotal> totals = read.totals();
        assertThat(totals.stream().map(ProseCase::figure).sorted().toList())
                .as(expected.why())
                .isEqualTo(expected.totals());
        assertThat(ProseCase.attributes(totals)).as(expected.why()).isEqualTo(expected.expectedAttributes());
    }

    /** They were held back once, gave 24 right, 1 wrong and 4 missed, then 44, 2 and 4, and were then read to mend the rules. */
    @Test
    void readsNothingWrongFromSentencesThatWereHeldBackOnce() {
        ProseScore score = ProseScore.ofTotals("seen");
        assertThat(score.wrong()).isEmpty();
        assertThat(score.missed()).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void keysAStatementByItsWordsAndNotByItsPlace() {
        RawPassage early = new RawPassage("paragraph 1", "", "At least 30 attacks hit banks since 2016.");
        RawPassage late = new RawPassage("paragraph 2", "", "Nine hacks in 2019 cost exchanges $271 million.");
        assertThat(ids(List.of(early, late)))
                .isEqualTo(ids(List.of(late, early)))
                .hasSize(3);
    }

    @Test
    void countsAStatementMadeTwiceOnce() {
        RawPassage once = new RawPassage("paragraph 1", "", "At least 30 attacks hit banks since 2016.");
        assertThat(ids(List.of(once, new RawPassage("paragraph 9", "", once.text()))))
                .hasSize(1);
    }

    @Test
    void quotesTheSentenceAsWrittenAndNamesThePassagesUsed() {
        RawPassage silent = new RawPassage("paragraph 1", "", "The weather was fine. Nobody spoke.");
        RawPassage used = new RawPassage(
                "page 2, paragraph 1",
                "",
                "It rained in the U.S. that day. Since 2015 the group stole\u00A0\u2248 $2bn.");
        ProseReading read = Prose.read(List.of(silent, used), ProseCase.SCOPE, ProseCase.LISTS);
        assertThat(read.used()).containsExactly(used);
        assertThat(read.totals()).singleElement().satisfies(total -> {
            assertThat(total.origin().quote()).isEqualTo("Since 2015 the group stole\u00A0\u2248 $2bn.");
            assertThat(total.origin().place()).isEqualTo("page 2, paragraph 1");
        });
    }

    @Test
    void asksWhereASentenceGivesTwoFiguresForOneThing() {
        RawPassage passage = new RawPassage(
                "paragraph 1", "", "Between 2016 and 2018 there were 35 attacks on banks and 12 thefts.");
        ProseReading read = Prose.read(List.of(passage), ProseCase.SCOPE, ProseCase.LISTS);
        assertThat(read.totals()).isEmpty();
        assertThat(read.issues()).extracting(issue -> issue.kind().slug()).containsOnly("value-ambiguous");
    }

    @Test
    void findsAFigureInItsQuoteOrSaysThatItIsNotThere() {
        assertThat(QuoteCheck.holds(Range.upTo(new java.math.BigDecimal("2000000000")), "up to $2 billion"))
                .isTrue();
        assertThat(QuoteCheck.holds(Range.exactly(35), "thirty-five attacks")).isTrue();
        assertThat(QuoteCheck.holds(Range.exactly(36), "35 attacks and $1.6 million"))
                .isFalse();
    }

    private static List<String> ids(List<RawPassage> passages) {
        return Prose.read(passages, ProseCase.SCOPE, ProseCase.LISTS).totals().stream()
                .map(StatedTotal::id)
                .toList();
    }
}
