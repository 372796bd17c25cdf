package org.counterfoil.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.counterfoil.incident.ModelTable.Line;
import org.counterfoil.linkage.engine.CodeComparison;
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
                .filter(LevelTest::readsTables)
                .filter(test -> test != LevelTest.SWAPPED && test != LevelTest.OTHERWISE)
                .map(LevelTest::text)
                .toList();
        assertThat(cases().map(given -> given.line().cell("test")).distinct()).containsAll(tests);
    }

    @Test
    void knowsTwoNamesThatWereExchanged() {
        TextForms forms = new TextForms(EnumSet.noneOf(TextForms.Need.class));
        Column<TextFact> given = column(forms, "Nesime", "tatbull", "tatbul");
        Column<TextFact> family = column(forms, "Tatbul", "nesime", "");
        TextFamily names = new TextFamily(forms, List.of(family));
        CodeComparison swapped = names.comparison(given, List.of(level("swapped", 1)));
        assertThat(swapped.level(0, 1, 0, 1)).isZero();
        assertThat(swapped.level(0, 0, 0, 0)).isEqualTo(CodeComparison.NOT_COMPARABLE);
        assertThat(swapped.level(0, 2, 0, 2)).isEqualTo(CodeComparison.NOT_COMPARABLE);
        assertThat(names.words(1, given.value(1))).isEqualTo("tatbull / nesime");
        assertThat(names.term(given.value(1))).contains("tatbull");
    }

    @Test
    void weighsRareWordsMore() {
        TextForms forms = new TextForms(EnumSet.of(TextForms.Need.WORDS));
        Column<TextFact> column =
                column(forms, "the database", "the network", "the protocol", "the kernel", "the datalog kernel");
        CodeComparison shared =
                new TextFamily(forms, List.of()).comparison(column, List.of(level("shared words", 0.5)));
        assertThat(shared.level(3, 4, 3, 4)).isZero();
        assertThat(shared.level(1, 0, 1, 0)).isEqualTo(CodeComparison.NOT_COMPARABLE);
    }

    private static boolean holds(Line given, String one, String other) {
        TextForms forms = new TextForms(EnumSet.allOf(TextForms.Need.class));
        Column<TextFact> column = column(forms, given.cell(one), given.cell(other), "x y z");
        String parameter = given.cell("parameter");
        Level level = level(given.cell("test"), parameter.isEmpty() ? 0 : Double.parseDouble(parameter));
        return new TextFamily(forms, List.of())
                        .comparison(column, List.of(level))
                        .level(0, 1, column.first(0), column.first(1))
                == 0;
    }

    private static Column<TextFact> column(TextForms forms, String... texts) {
        Column.Builder<TextFact> builder = new Column.Builder<>();
        for (String text : texts) {
            builder.say(forms.of(text)).next();
        }
        return builder.column();
    }

    private static Level level(String test, double parameter) {
        return new Level(
                "level", LevelTest.parse(test).orElseThrow(), parameter, 0.5, 0.1, Level.Frequency.NONE, false, "");
    }
}
