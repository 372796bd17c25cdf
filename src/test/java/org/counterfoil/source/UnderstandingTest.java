package org.counterfoil.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnderstandingTest {

    private static final String LAYOUT = """
            tables:
              - key: [No]
                currency: USD
                columns:
                  Date: occurred
                  Victim: {field: victim, split: "/"}
                  Country: country
                  Amount:
                    field: taken
                    by: {column: Nature, is: {Attempted theft: attempted, /.*ecover.*/: recovered}}
                  Nature: {field: none, because: it decides which field the amount is}
                constants:
                  attribution: {value: DPRK, because: the heading says so, modality: suspected}
                ignore:
                  Remarks: our own notes
                ignore-rows:
                  - {column: No, is: /TOTAL.*/, because: totals of the table}
                lookups:
                  Country:
                    Caymen Islands: {value: Cayman Islands, because: misspelt}
            """;

    private static Understood understood(String... lines) {
        return Given.understood(LAYOUT, Given.table(lines));
    }

    private static List<String> texts(Understood understood) {
        return understood.reports().stream()
                .flatMap(report -> report.claims().stream()
                        .map(claim -> report.id().key() + " " + claim.field() + "="
                                + claim.value().text()))
                .toList();
    }

    private static List<String> slugs(Understood understood) {
        return understood.issues().stream().map(issue -> issue.kind().slug()).toList();
    }

    @Test
    void makesClaimsOfARowWithTheirOrigins() {
        Understood understood = understood(
                "Suspected of the DPRK",
                "No | Date | Victim | Country | Amount | Nature | Remarks",
                "7 | 21 April 2018 | Gate.io | Caymen Islands | $234 million | Theft | see below",
                "TOTAL | | | | $234 million");
        assertThat(texts(understood)).isEmpty();
    }
}
