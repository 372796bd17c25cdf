package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.counterfoil.ledger.ReleaseEntry;
import org.counterfoil.release.ReleaseId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            releases | days | published                                       | gone                       | why
            0        | 0    | 2026-01-01.1 2026-01-02.1                       |                            | unless told, all stay
            2        | 0    | 2026-01-01.1 2026-01-02.1 2026-01-02.2          | 2026-01-01.1               | a revision is a release
            1        | 0    | 2026-01-01.1 2026-01-02.1 2026-01-03.1          | 2026-01-01.1 2026-01-02.1  | the last stays
            9        | 0    | 2026-01-01.1 2026-01-02.1                       |                            | there are not so many
            0        | 7    | 2026-01-01.1 2026-01-03.1 2026-01-10.1          | 2026-01-01.1               | seven days before the last night
            0        | 1    | 2025-01-01.1 2026-01-10.1                       | 2025-01-01.1               | the last stays, whatever its age
            2        | 30   | 2026-01-01.1 2026-01-20.1 2026-01-21.1 2026-01-22.1 |                        | what one rule keeps the other does not take
            2        | 1    | 2026-01-01.1 2026-01-20.1 2026-01-22.1          | 2026-01-01.1               | the other way round
            """, useHeadersInDisplayName = true)
    void letsGoWhatNothingKeeps(int releases, int days, String published, String gone, String why) {
        List<ReleaseEntry> all = new ArrayList<>();
        for (String id : published.split(" ")) {
            all.add(new ReleaseEntry(all.size() + 1, ReleaseId.parse(id), "", "", "", true));
        }
        assertThat(Retention.of(releases, days).gone(all).stream()
                        .map(entry -> entry.id().text()))
                .as(why)
                .containsExactly(gone == null ? new String[0] : gone.split(" "));
    }
}
