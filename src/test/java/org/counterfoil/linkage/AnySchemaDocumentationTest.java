package org.counterfoil.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.counterfoil.Docs;
import org.counterfoil.incident.ModelTable.Line;
import org.counterfoil.linkage.table.BlockKey.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The page on schema files says what there is, with its numbers, and nothing else. */
class AnySchemaDocumentationTest {

    private static final String PAGE = Docs.text(Docs.FOLDER.resolve("linkage-any-schema.md"));

    static List<Line> levels() {
        return Tables.shipped("ready_made").lines();
    }

    @ParameterizedTest
    @MethodSource("levels")
    void givesTheNumbersOfEveryReadyMadeLevel(Line line) {
        String parameter = line.cell("parameter").isEmpty() ? "" : " " + line.cell("parameter");
        String row = "| %s | `%s%s` | %s | %s | %s |"
                .formatted(
                        line.cell("level"),
                        line.cell("test"),
                        parameter,
                        line.cell("m"),
                        line.cell("u"),
                        line.cell("frequency"));
        assertThat(section(line.cell("comparison"))).contains(row);
    }

    @Test
    void namesNoReadyMadeComparisonThatDoesNotExist() {
        assertThat(Docs.found(PAGE, "(?m)^\\*\\*(\\w+)\\.\\*\\*"))
                .containsExactlyElementsOf(new ReadyMade(Tables.shipped("ready_made")).kinds());
    }

    private static String section(String kind) {
        int from = PAGE.indexOf("**" + kind + ".**");
        int to = PAGE.indexOf("\n**", from + 1);
        return PAGE.substring(from, to < 0 ? PAGE.length() : to);
    }

    @Test
    void explainsEveryTestOfTextsAndNoOther() {
        List<String> tests = Stream.of(LevelTest.values())
                .filter(LevelTest::readsTables)
                .map(LevelTest::text)
                .toList();
        String table = PAGE.substring(PAGE.indexOf("## Tests"), PAGE.indexOf("## Ready-made"));
        assertThat(Docs.found(table, "(?m)^\\| `([^`]+)`")).containsExactlyInAnyOrderElementsOf(tests);
    }

    @ParameterizedTest
    @EnumSource
    void explainsEveryKeyOfBlockingRules(Form form) {
        String table = PAGE.substring(PAGE.indexOf("## Keys of"), PAGE.indexOf("## Tests"));
        assertThat(table)
                .containsPattern(form == Form.WHOLE ? "\\| `\\w+` \\|" : "\\| `" + form.text() + "( 4)? of \\w+` \\|");
    }

    @Test
    void explainsEveryKeyOfASchemaFile() {
        Stream.of(
                        TableSchemaReader.SCHEMA,
                        TableSchemaReader.FIELD,
                        TableSchemaReader.COMPARISON,
                        TableSchemaReader.LEVEL,
                        TableSchemaReader.RULE)
                .flatMap(List::stream)
                .forEach(key -> assertThat(PAGE).containsPattern("(?m)([ {,]|^)" + key + ": |(^|\\n) *" + key + ":"));
        assertThat(PAGE).contains("Default " + TableSchemaReader.LIMIT);
    }
}
