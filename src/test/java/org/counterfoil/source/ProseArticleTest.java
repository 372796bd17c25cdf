package org.counterfoil.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** On a real article that may not be shipped. */
class ProseArticleTest {

    @Test
    void readsTheTotalsOfTheArticleAndNothingElse() throws IOException {
        String folder = Optional.ofNullable(System.getenv("COUNTERFOIL_SHARED")).orElse("");
        Path article = Path.of(folder, "seed", "news-article-2019.txt");
        assumeTrue(!folder.isEmpty() && Files.exists(article), "COUNTERFOIL_SHARED names no folder with the article");
        List<RawPassage> passages = new ArrayList<>();
        for (String paragraph : Files.readString(article).split("\n\n")) {
            passages.add(new RawPassage("paragraph " + (passages.size() + 1), "", paragraph));
        }
        ProseReading read = Prose.read(passages, ProseCase.SCOPE, ProseCase.LISTS);
        assertThat(read.totals())
                .extracting(total -> ProseCase.figure(total) + " " + total.speaker())
                .containsExactlyInAnyOrder(
                        "incidents=35 UN Panel of Experts",
                        "countries=17 Keeper",
                        "incidents=30..30.. Cuvepia",
                        "taken=USD 2000000000 Asahi Shinbun",
                        "taken=USD 2000000000 Keeper",
                        "taken=USD 1900000000..2000000000..2100000000 Keeper");
        assertThat(read.issues())
                .as("its own contradiction: financial institutions among the victims, and a figure of currency alone")
                .extracting(issue -> issue.kind().slug())
                .contains("value-suspect");
    }
}
