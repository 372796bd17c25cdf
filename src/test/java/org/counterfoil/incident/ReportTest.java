package org.counterfoil.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {

    private static final Origin ROW =
            new Origin("un-panel", "annex-21.pdf", "page 2, table A", 17, "", "amounts", "7M");
    private static final ReportId ID = new ReportId("un-panel", "A:17");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void keepsItsClaimsInOneOrder(int seed) {
        List<Claim> claims = new ArrayList<>(claims());
        Collections.shuffle(claims, new Random(seed));

        assertThat(new Report(ID, Rendition.RESTATED, ROW, claims)).isEqualTo(report());
    }

    @Test
    void numbersTheClaimsOfAFieldFromOne() {
        Report report = report();

        assertThat(report.claims().stream().map(report::claimId))
                .containsExactly("un-panel/A:17#country.1", "un-panel/A:17#country.2", "un-panel/A:17#taken.1");
    }

    @Test
    void namesNoClaimOfAnotherReport() {
        Claim stranger = claim("occurred", DateInterval.ofYear(2019));

        assertThatIllegalArgumentException().isThrownBy(() -> report().claimId(stranger));
    }

    @Test
    void givesTheValuesOfAFieldByType() {
        assertThat(report().values("country", Country.class)).containsExactly(new Country("KR"), new Country("MT"));
        assertThat(report().values("country", Money.class)).isEmpty();
    }

    @Test
    void sortsAndThinsTheHedgesOfAClaim() {
        Claim claim = Claim.asItStands(
                "taken",
                new Money("USD", Range.exactly(7)),
                "7",
                ROW,
                "UN",
                null,
                List.of(Modality.UP_TO, Modality.ALLEGED, Modality.UP_TO));

        assertThat(claim.modalities()).containsExactly(Modality.ALLEGED, Modality.UP_TO);
    }

    @Test
    void saysForPeopleWhereAValueStands() {
        assertThat(ROW.locator()).isEqualTo("annex-21.pdf, page 2, table A, row 17, column amounts");
        assertThat(Origin.ofDocument("un-panel", "").locator()).isEqualTo("source.yml");
    }

    @Test
    void isFoundAgainByItsIdEvenWithASlashInItsKey() {
        ReportId id = new ReportId("un-panel", "A/17");

        assertThat(ReportId.parse(id.text())).isEqualTo(id);
        assertThatIllegalArgumentException().isThrownBy(() -> ReportId.parse("un-panel"));
        assertThatIllegalArgumentException().isThrownBy(() -> ReportId.parse("/A:17"));
    }

    @Test
    void keepsAJudgementWhicheverReportIsNamedFirst() {
        ReportId other = new ReportId("press", "7");
        LocalDate day = LocalDate.of(2026, 1, 1);

        assertThat(new Judgement(ID, other, true, "a", day, "same row"))
                .isEqualTo(new Judgement(other, ID, true, "a", day, "same row"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Judgement(ID, ID, true, "a", day, "why"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Judgement(ID, other, true, "a", day, " "));
    }

    private static Report report() {
        return new Report(ID, Rendition.RESTATED, ROW, claims());
    }

    private static List<Claim> claims() {
        return List.of(
                claim("taken", new Money("USD", Range.exactly(7_000_000))),
                claim("country", new Country("MT")),
                claim("country", new Country("KR")));
    }

    private static Claim claim(String field, Value value) {
        return Claim.asItStands(field, value, value.text(), ROW, "UN Panel of Experts", null, List.of());
    }
}
