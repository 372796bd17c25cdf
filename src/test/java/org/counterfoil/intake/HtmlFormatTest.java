package org.counterfoil.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlFormatTest {

    @TempDir
    Path folder;

    private ReadResult read(String body) throws Exception {
        return Reads.text(folder, "a.html", "<!DOCTYPE html><html><body>" + body + "</body></html>");
    }

    @Test
    void placesCellsThatSpanInTheirColumns() throws Exception {
        ReadResult read = read("<table><caption>Table 2: Exchanges</caption>"
                + "<tr><th rowspan=2>Name<th colspan=2>Loss</tr><tr><th>USD<th>KRW</tr>"
                + "<tr><td>Youbit<td><td>172억</tr></table>");

        assertThat(Reads.tables(read)).containsExactly("2 @ table 2");
        assertThat(Reads.rows(read.document().tables().get(0)))
                .containsExactly("1: 1=Name 2=Loss", "2: 2=USD 3=KRW", "3: 1=Youbit 3=172억");
    }

    @Test
    void namesATableByTheHeadingAboveAndByNumberWithoutOne() throws Exception {
        ReadResult read = read(
                "<h2>Notices</h2><table><tr><td>a</td></tr></table><table><tr><td>b<table><tr><td>c</table></table>");

        assertThat(Reads.tables(read)).containsExactly("Notices @ table Notices", "table 2 @ table 2");
        assertThat(Reads.rows(read.document().tables().get(1))).containsExactly("1: 1=b c");
    }

    @Test
    void joinsDefinitionListsOfOneClassIntoATableOfRecords() throws Exception {
        ReadResult read = read("<dl class=notice><dt>Date<dd>2017-12-19<dt>Coin<dd>BTC<dd>ETH</dl><p>between</p>"
                + "<dl class=notice><div><dt>Coin<dd>XRP</div><dt>Loss<dd>40억 원</dl>");

        assertThat(Reads.tables(read)).containsExactly("notice @ table notice");
        assertThat(Reads.rows(read.document().tables().get(0)))
                .containsExactly("0: 1=Date 2=Coin 3=Loss", "1: 1=2017-12-19 2=BTC; ETH", "2: 2=XRP 3=40억 원");
    }

    @Test
    void keepsAllTextThatIsSeenAndNoneThatIsNot() throws Exception {
        ReadResult read = read("loose<p>a <b>bold</b>&nbsp;word<br>next</p><script>no</script><style>no</style>"
                + "<h1>Head</h1><ul><li>one<li>two</ul><div>in div</div>tail");

        assertThat(Reads.passages(read))
                .containsExactly(
                        "paragraph 1 [] loose",
                        "paragraph 2 [] a bold word next",
                        "paragraph 3 [] Head",
                        "paragraph 4 [Head] one",
                        "paragraph 5 [Head] two",
                        "paragraph 6 [Head] in div",
                        "paragraph 7 [Head] tail");
    }
}
