package org.counterfoil.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.ModelTable.Line;
import org.counterfoil.linkage.engine.Column;
import org.counterfoil.linkage.table.TextFact;
import org.counterfoil.linkage.table.TextForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each test of texts lets in. */
class TextCasesTest {

    record Case(Line line) {
        @Override
        public String toString() {
            return "line " + line.number() + ": " + line.cell("why");
        }
    }

    static Stream<Case> cases() {
        return Tables.cases("texts").lines().stream().map(Case::new);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void letsInWhatTheCaseExplains(Case given) {
        assertThat(holds(given.line(), "left", "right"))
                .isEqualTo(given.line().cell("holds").equals("yes"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isSymmetric(Case given) {
        assertThat(holds(given.line(), "right", "left")).isEqualTo(holds(given.line(), "left", "right"));
    }

    @Test
    void hasACaseForEveryTestOfOneText() {
        List<String> tests = Stream.of(LevelTest.values())
                .filter(test -> test.kind().equals(java.util.Optional.of(FieldKind.TEXT)))
                .filter(test -> test != LevelTest.SWAPPED)
                .map(LevelTest::text)
                .toList();
        assertThat(cases().map(given -> given.line().cell("test")).distinct()).containsAll(tests);
    }

    @Test
    void knowsTwoNamesThatWereExchanged() {
        TextForms forms = new TextForms(EnumSet.allOf(TextForms.Need.class));
        TextFact right = forms.of(List.of(forms.of("Nesime"), forms.of("Tatbul")));
        TextFact exchanged = forms.of(List.of(forms.of("tatbull"), forms.of("nesime")));
        TextFact half = forms.of(List.of(forms.of("tatbul"), forms.of("")));
        Level level = level("swapped", 1);
        TextFamily family = new TextFamily(forms, new Column.Builder<TextFact>().column());
        assertThat(family.holds(level, right, exchanged)).isTrue();
        assertThat(family.holds(level, right, right)).isFalse();
        assertThat(family.holds(level, right, half)).isFalse();
        assertThat(family.words(exchanged)).isEqualTo("tatbull / nesime");
        assertThat(family.term(exchanged)).contains("tatbull");
    }

    @Test
    void weighsRareWordsMore() {
        TextForms forms = new TextForms(EnumSet.of(TextForms.Need.WORDS));
        Column.Builder<TextFact> builder = new Column.Builder<>();
        for (String title :
                List.of("the database", "the network", "the protocol", "the kernel", "the datalog kernel")) {
            builder.say(forms.of(title)).next();
        }
        TextFamily family = new TextFamily(forms, builder.column());
        Level level = level("shared words", 0.5);
        assertThat(family.holds(level, forms.of("the kernel"), forms.of("the datalog kernel")))
                .isTrue();
        assertThat(family.holds(level, forms.of("the network"), forms.of("the database")))
                .isFalse();
    }

    private static boolean holds(Line given, String one, String other) {
        TextForms forms = new TextForms(EnumSet.allOf(TextForms.Need.class));
        TextFact left = forms.of(given.cell(one));
        TextFact right = forms.of(given.cell(other));
        Column<TextFact> column = new Column.Builder<TextFact>()
                .say(left)
                .next()
                .say(right)
                .next()
                .say(forms.of("x y z"))
                .next()
                .column();
        String parameter = given.cell("parameter");
        Level level = level(given.cell("test"), parameter.isEmpty() ? 0 : Double.parseDouble(parameter));
        return new TextFamily(forms, column).holds(level, left, right);
    }

    private static Level level(String test, double parameter) {
        return new Level(
                "level", LevelTest.parse(test).orElseThrow(), parameter, 0.5, 0.1, Level.Frequency.NONE, false, "");
    }
}
