package org.counterfoil.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.counterfoil.source.RawTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownFormatTest {

    @TempDir
    Path folder;

    private ReadResult read(String content, String records) throws Exception {
        return Reads.text(folder, "a.md", content, StandardCharsets.UTF_8, new ReadOptions("", "", records));
    }

    @Test
    void namesATableByTheHeadingAboveAndKeepsTheAddressesOfLinks() throws Exception {
        ReadResult read = read("""
                ## Attacks <a id="x"></a>
                Updated daily.

                | Day | Victim | Loss | Report |
                |-----|:------:|-----:|--------|
                | 3rd | **A** \\| B | $5m<br/>~2k ETH | [Official](https://example.org/a), [rekt](https://example.org/b) |
                | ~~4th~~ | C | ~~$1m~~ $2m |
                """, "");

        assertThat(read.document().format()).isEqualTo("markdown");
        assertThat(Reads.tables(read)).containsExactly("Attacks @ table Attacks");
        RawTable table = read.document().tables().get(0);
        assertThat(Reads.rows(table))
                .containsExactly(
                        "1: 1=Day 2=Victim 3=Loss 4=Report",
                        "2: 1=3rd 2=A | B 3=$5m\n~2k ETH 4=Official, rekt",
                        "3: 1=4th 2=C 3=$2m");
        assertThat(Reads.cell(read, 0, 2, 4).stored())
                .isEqualTo("Official <https://example.org/a>, rekt <https://example.org/b>");
        assertThat(table.marks().struck().contains(3, 1)).isTrue();
        assertThat(Reads.cell(read, 0, 3, 3).stored()).isEqualTo("~~$1m~~ $2m");
        assertThat(read.document().passages())
                .extracting(passage -> passage.place() + " [" + passage.leftOut() + "] " + passage.text())
                .containsExactly(
                        "paragraph 1 [] Attacks",
                        "paragraph 2 [] Updated daily.",
                        "table Attacks, row 3 [struck through] $1m");
    }

    @Test
    void readsHeadingsAsRecordsWithLabelsAndSectionsAsColumns() throws Exception {
        ReadResult read = read("""
                # List
                ## 2021
                ### 20210103 Alpha - Reentrancy
                ### Lost: ~$5m
                #### Link reference
                https://example.org/a
                <https://example.org/b>
                ### 20210104 Beta - Oracle
                ### Lost ~$6m
                Chain: BSC
                Date of notice:
                 5 January
                #### LINK REFERENCE
                none
                ```
                run it
                ```
                ### 20210105 Gamma
                - Lost: $7m
                - Returned:
                  - $1m
                  - $2m
                - It was a Sunday: really, it was.
                ## Notes
                End.
                """, "headings /(?<Date>\\d{8}) (?<Name>\\w+)(?: - (?<Kind>.+))?/");

        assertThat(Reads.tables(read)).containsExactly("headings @ headings");
        assertThat(Reads.rows(read.document().tables().get(0)))
                .containsExactly(
                        "0: 1=heading 1 2=heading 2 3=Date 4=Name 5=Kind 6=Lost 7=Link reference 8=Chain 9=Date of notice"
                                + " 10=code 11=Returned 12=It was a Sunday",
                        "1: 1=List 2=2021 3=20210103 4=Alpha 5=Reentrancy 6=~$5m"
                                + " 7=https://example.org/a\nhttps://example.org/b",
                        "2: 1=List 2=2021 3=20210104 4=Beta 5=Oracle 6=~$6m 7=none 8=BSC 9=5 January 10=run it",
                        "3: 1=List 2=2021 3=20210105 4=Gamma 6=$7m 11=$1m\n$2m 12=really, it was.");
        assertThat(Reads.passages(read))
                .containsExactly(
                        "paragraph 1 [] List",
                        "paragraph 2 [List] 2021",
                        "paragraph 3 [2021] Notes",
                        "paragraph 4 [Notes] End.");
    }

    @Test
    void readsListItemsAsRecordsUnderTheirHeadings() throws Exception {
        ReadResult read = read("""
                ## 2019
                The list:
                1. [5 May: Binance](https://example.org/c)
                   - Lost: 7,000 BTC
                   - hot wallet
                2. ~~6 May: nobody~~

                After it.
                """, "items");

        assertThat(Reads.rows(read.document().tables().get(0)))
                .containsExactly(
                        "0: 1=heading 2 2=item 3=Lost 4=text",
                        "1: 1=2019 2=5 May: Binance 3=7,000 BTC 4=hot wallet",
                        "2: 1=2019 2=6 May: nobody");
        assertThat(Reads.cell(read, 0, 1, 2).stored()).isEqualTo("5 May: Binance <https://example.org/c>");
        assertThat(read.document().tables().get(0).marks().struck().contains(2, 2))
                .isTrue();
        assertThat(Reads.passages(read))
                .containsExactly("paragraph 1 [] 2019", "paragraph 2 [2019] The list:", "paragraph 3 [2019] After it.");
    }

    @Test
    void readsListsAsRunningTextWhereNobodySaysThatTheyAreRecords() throws Exception {
        assertThat(Reads.passages(read("# A\n- one\n  - *two*\n\n> three\n", "")))
                .containsExactly(
                        "paragraph 1 [] A", "paragraph 2 [A] one", "paragraph 3 [A] two", "paragraph 4 [A] three");
    }
}
