package org.counterfoil.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaTest {

    private static final Field COUNTRY = new Field("country", FieldKind.COUNTRY, true, "Where.");
    private static final Field TAKEN = new Field("taken", FieldKind.AMOUNT, false, "Loss.");

    @Test
    void namesTheFieldsThereAreWhereOneIsMissing() {
        Schema schema = new Schema(List.of(COUNTRY, TAKEN));

        assertThat(schema.field("taken")).isEqualTo(TAKEN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> schema.field("loss"))
                .withMessageContainingAll("'loss'", "country, taken");
    }

    @Test
    void refusesAFieldDeclaredTwice() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Schema(List.of(TAKEN, TAKEN)));
    }

    @ParameterizedTest
    @EnumSource(FieldKind.class)
    void letsASourceSayOfAnyFieldThatItHasNoValue(FieldKind kind) {
        assertThat(kind.admits(new NoValue(NoValue.Reason.UNKNOWN))).isTrue();
    }

    @Test
    void admitsValuesOfItsKindAlone() {
        assertThat(FieldKind.AMOUNT.admits(new CoinAmount("BTC", Range.exactly(1))))
                .isTrue();
        assertThat(FieldKind.COUNTRY.admits(new Text("Malta"))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Modality.class)
    void readsAModalityAsItIsPublished(Modality modality) {
        assertThat(Modality.parse(modality.text())).isEqualTo(modality);
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void readsAMeasureAsItIsPublished(Measure measure) {
        assertThat(Measure.parse(measure.text())).isEqualTo(measure);
    }

    @Test
    void sortsAndThinsTheCountriesOfAScope() {
        Country korea = new Country("KR");
        Country chile = new Country("CL");
        Scope scope = new Scope("", "KP", null, List.of(korea, chile, korea), List.of("b", "a"), List.of(), "");

        assertThat(scope.countries()).containsExactly(chile, korea);
        assertThat(scope.victims()).containsExactly("a", "b");
    }
}
