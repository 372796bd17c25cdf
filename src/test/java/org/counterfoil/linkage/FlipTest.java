package org.counterfoil.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.counterfoil.incident.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What would change a verdict, in bits and by single comparisons. */
class FlipTest {

    private static final double LINK =
            MatchWeight.ofProbability(Tables.MODEL.link()).bits();

    private static final Pattern SUM = Pattern.compile("\\(sum ([+-]\\d+\\.\\d)\\)");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 6);
    }

    private static ScoredPair pair(Report one, Report other) {
        return new Linker(Tables.MODEL)
                .link(List.of(one, other), List.of(), List.of())
                .pairs()
                .get(0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void namesOnlyChangesThatTurnTheVerdict(long seed) {
        Linkage linkage = new Linker(Tables.MODEL).link(new Synthetic(seed, 40).reports, List.of(), List.of());
        assertThat(linkage.pairs()).isNotEmpty().allSatisfy(pair -> {
            boolean link = pair.weight().bits() >= LINK;
            Matcher sums = SUM.matcher(pair.flip());
            while (sums.find()) {
                double sum = Double.parseDouble(sums.group(1));
                assertThat(link ? sum <= LINK + 0.05 : sum >= LINK - 0.05)
                        .as(pair.flip())
                        .isTrue();
            }
        });
    }

    @Test
    void saysWhatIsTakenOffForCorrelatedComparisonsAndWhy() {
        Report one = Reports.of("a/1")
                .victims("Coincheck")
                .occurred("2018-01-26")
                .countries("JP")
                .make();
        Report other = Reports.of("b/1")
                .victims("Coincheck")
                .occurred("2018-01-26")
                .countries("JP")
                .make();
        assertThat(Waterfall.lines(pair(one, other)))
                .anyMatch(line -> line.matches(
                        "   \\+0\\.0  country, same: JP \\| JP \\(\\+\\d\\.\\d alone; \\d\\.\\d taken off, since"
                                + " victim says part of it\\)"));
    }

    @Test
    void saysHowMuchIsLackingAndWhichChangeWouldDo() {
        Report one = Reports.of("a/1").victims("Bithumb").occurred("2018-06-20").make();
        Report other =
                Reports.of("b/1").victims("Bithumb").occurred("2018-08-20").make();
        assertThat(pair(one, other).flip())
                .matches(
                        "to be a link \\(0\\.9\\) it lacks \\d\\.\\d bits; it would be one with \\w.* \\(sum \\+\\d+\\.\\d\\)");
    }

    @Test
    void namesTheCommonestLevelWhereNotBothSpeak() {
        Report one = Reports.of("a/1").occurred("2018-06-20").countries("KR").make();
        Report other = Reports.of("b/1")
                .occurred("2018-06-20")
                .countries("JP")
                .amounts("USD 7000000")
                .make();
        // Within one per cent would do, and is not what one looks for where an amount is missing.
        assertThat(pair(one, other).flip())
                .contains("amount, same to three digits (sum ")
                .doesNotContain("amount, within", "amount, same round figure");
    }
}
