package org.counterfoil.source;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.counterfoil.incident.Claim;
import org.junit.jupiter.api.Test;

class ProseRuleTest {

    /** On sentences that no rule was tuned on. */
    @Test
    void isAsSureAsItWasRight() {
        Map<ProseRule, int[]> counted = new EnumMap<>(ProseRule.class);
        List.of(ProseRule.values()).forEach(rule -> counted.put(rule, new int[2]));
        for (NamedCsvRecord line : Cases.of("prose.csv")) {
            if (line.getField("half").startsWith("held")) {
                Set<String> expected = ProseReportsTest.claims(line);
                ProseReportsTest.read(line.getField("sentence")).stream()
                        .flatMap(report -> report.claims().stream())
                        .forEach(claim -> count(claim, expected, counted));
            }
        }
        ProseCase.all()
                .filter(line -> line.half().equals("held"))
                .forEach(line -> line.read().totals().forEach(total -> {
                    int[] count = counted.get(ProseRule.of(total.measure()));
                    count[0] += line.totals().contains(ProseCase.figure(total)) ? 1 : 0;
                    count[1]++;
                }));
        assertThat(Stream.of(ProseRule.values()).map(rule -> words(rule, rule.right, rule.read)))
                .containsExactlyElementsOf(counted.entrySet().stream()
                        .map(rule -> words(rule.getKey(), rule.getValue()[0], rule.getValue()[1]))
                        .toList());
    }

    private static String words(ProseRule rule, int right, int read) {
        return rule + " " + right + " of " + read;
    }

    private static void count(Claim claim, Set<String> expected, Map<ProseRule, int[]> counted) {
        ProseRule.of(claim.field(), claim.value()).ifPresent(rule -> {
            counted.get(rule)[0] += expected.contains(ProseReportsTest.text(claim)) ? 1 : 0;
            counted.get(rule)[1]++;
            assertThat(claim.confidence()).isEqualTo(rule.confidence());
        });
    }

    @Test
    void saysNothingOfASentenceThatIsQuotedWhole() {
        assertThat(ProseReportsTest.read("Hackers stole $31 million from Bithumb in June 2018."))
                .singleElement()
                .satisfies(report -> assertThat(report.claims("description"))
                        .singleElement()
                        .satisfies(claim -> assertThat(claim.confidence()).isNull()));
    }
}
