package org.counterfoil.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.counterfoil.incident.Attribution;
import org.counterfoil.incident.Country;
import org.counterfoil.incident.Modality;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceListsTest {

    private static final ReferenceLists LISTS = Cases.lists();

    static Stream<NamedCsvRecord> countries() {
        return Cases.of("countries.csv").stream();
    }

    static Stream<NamedCsvRecord> victims() {
        return Cases.of("victims.csv").stream();
    }

    static Stream<String> codes() {
        return Stream.of(Locale.getISOCountries());
    }

    @ParameterizedTest
    @MethodSource("countries")
    void readsCountriesAsSourcesNameThem(NamedCsvRecord expected) {
        Reading<Country> reading = LISTS.country(expected.getField("text"));

        assertThat(Cases.texts(reading.values()) + "|" + reading.problem().replaceAll(": '.*", ""))
                .as("%s: %s", expected.getField("text"), expected.getField("why"))
                .isEqualTo(expected.getField("codes") + "|" + expected.getField("problem"));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void knowsEveryCountryByTheNameThatWePublish(String code) {
        assertThat(LISTS.country(new Country(code).name()).values()).containsExactly(new Country(code));
    }

    @Test
    void namesTheNearestCountryForAMisspeltOne() {
        assertThat(LISTS.country("Caymen Islands").problem()).contains("'Caymen Islands'", "'Cayman Islands'");
    }

    @Test
    void doubtsAListThatHoldsSomethingElseThanCountries() {
        assertThat(LISTS.country("Malta, and Africa").doubt()).contains("'Africa'");
    }

    @ParameterizedTest
    @MethodSource("victims")
    void readsVictimsAsSourcesNameThem(NamedCsvRecord expected) {
        assertThat(Cases.kinds(LISTS.victim(expected.getField("text")).values()))
                .as("%s: %s", expected.getField("text"), expected.getField("why"))
                .isEqualTo(expected.getField("victims"));
    }

    @Test
    void publishesEveryAliasUnderItsMainName() {
        for (ModelTable.Line line : Cases.table("victims").lines()) {
            String alias = line.cell("alias").isEmpty() ? line.cell("name") : line.cell("alias");

            assertThat(LISTS.victim(alias).values())
                    .as("line %d", line.number())
                    .containsExactly(new Name(line.cell("name"), false));
        }
    }

    @Test
    void keepsTheOrdinalOfARepeatedVictimAsADoubt() {
        assertThat(LISTS.victim("Merlin Labs (2nd)").doubt()).contains("2nd");
    }

    @Test
    void findsNobodyInAnEmptyCell() {
        assertThat(LISTS.victim(" - ").problem()).isNotEmpty();
        assertThat(LISTS.actor("—").problem()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lazarus|Lazarus Group @KP",
                "Lazarus Group (also known as APT38)|Lazarus Group @KP",
                "Lazarus Group and APT38|Lazarus Group @KP ; APT38 @KP",
                "Lazarus and Andariel|Lazarus Group @KP ; Andariel @KP",
                "TraderTraitor (Jade Sleet, UNC4899, Slow Pisces)|TraderTraitor @KP",
                "TraderTraitor (North Korea)|TraderTraitor @KP",
                "DPRK TraderTraitor-affiliated actors (also known as Lazarus Group and APT38)|TraderTraitor @KP",
                "DPRK (Unidentified)|DPRK @KP",
                "DPRK IT workers|DPRK IT workers @KP",
                "North Korean-perpetrated|DPRK @KP",
                "an actor tied to North Korea|DPRK @KP",
                "북한|DPRK @KP",
                "Citrine Sleet|Citrine Sleet @KP",
                "CryptoCore|CryptoCore @KP",
                "Somebody Else|Somebody Else",
            })
    void readsActorsAsSourcesNameThem(String text, String expected) {
        assertThat(Cases.texts(LISTS.actor(text).values())).isEqualTo(expected);
    }

    @Test
    void doubtsANameThatSeveralActorsBear() {
        Reading<Attribution> reading = LISTS.actor("Sapphire Sleet");

        assertThat(reading.alternatives()).isNotEmpty();
        assertThat(reading.doubt()).contains("several");
    }

    @Test
    void doubtsAnActorThatIsNotInTheList() {
        assertThat(LISTS.actor("Somebody Else").doubt()).contains("not in the list");
    }

    @Test
    void hearsHowSurelyAnActorIsNamed() {
        assertThat(LISTS.actor("Suspected DPRK").modalities()).containsExactly(Modality.SUSPECTED);
        assertThat(LISTS.actor("possibly DPRK IT workers").modalities()).containsExactly(Modality.POSSIBLY);
    }

    @Test
    void namesTheLineOfACountryWithoutACode() {
        ModelTable broken = new ModelTable(
                "countries",
                "input/reference/countries.csv",
                List.of("name", "alpha2"),
                List.of(new ModelTable.Line(2, Map.of("name", "Ruritania", "alpha2", "rur"))));

        assertThatThrownBy(() -> ReferenceLists.of(
                        Cases.table("victims"), Cases.table("actors"), broken, Cases.table("absences")))
                .hasMessageContaining("line 2")
                .hasMessageContaining("input/reference/countries.csv")
                .hasMessageContaining("'rur'");
    }
}
