package org.counterfoil.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.counterfoil.incident.ModelTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelTablesTest {

    @TempDir
    Path input;

    private ModelTable read(String content) throws Exception {
        Files.createDirectories(input.resolve("reference"));
        Files.writeString(input.resolve("reference/codes.csv"), content);
        return ModelTables.read("codes", input);
    }

    @Test
    void readsTheTableThatShips() {
        ModelTable schema = ModelTables.read("schema", input.resolve("none"));

        assertThat(schema.place()).isEqualTo("built in");
        assertThat(schema.columns()).startsWith("name", "kind");
        assertThat(schema.lines().get(0).number()).isEqualTo(2);
        assertThat(schema.lines().get(0).cell("name")).isEqualTo("victim");
    }

    @Test
    void takesTheFileOfTheSameNameInstead() throws Exception {
        Files.createDirectories(input.resolve("model"));
        Files.writeString(input.resolve("model/schema.csv"), "\uFEFFname;kind\n\nmine;TEXT\nshort\n");

        ModelTable schema = ModelTables.read("schema", input);

        assertThat(schema.place()).isEqualTo("model/schema.csv");
        assertThat(schema.lines()).extracting(ModelTable.Line::number).containsExactly(3, 4);
        assertThat(schema.lines().get(1).cell("kind")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "a,b\\n1,2,3\\n|line 2|a comma that was not quoted",
                "a,a\\n1,2\\n|line 1|one name twice",
                "a,\\n1,2\\n|line 1|a column without a name",
                "a,b\\n\"1,2\\n|line 1|a quote that is never closed",
            })
    void refusesWhatIsNoTableWithItsLine(String content, String where, String why) {
        assertThatThrownBy(() -> read(content.replace("\\n", "\n")))
                .as(why)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("codes.csv (reference/codes.csv), " + where);
    }

    @Test
    void saysThatThereIsNoSuchTable() {
        assertThatThrownBy(() -> ModelTables.read("none", input)).hasMessageContaining("no table 'none'");
    }
}
