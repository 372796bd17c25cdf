package org.counterfoil.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.counterfoil.source.RawSpan;
import org.counterfoil.source.RawTable;
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

        assertThat(Reads.tables(read))
                .containsExactly("Notices @ table Notices", "table 2 @ table 2", "table 3 @ table 3");
        assertThat(Reads.rows(read.document().tables().get(1)))
                .as("a table in a cell is one of its own")
                .containsExactly("1: 1=b");
        assertThat(Reads.rows(read.document().tables().get(2))).containsExactly("1: 1=c");
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

    @Test
    void endsSpansWithTheirGroupOfRowsAndMarksWhatIsMergedHiddenAndStruck() throws Exception {
        ReadResult read = read("<table><thead><tr><th rowspan=9>A<th colspan=2>B<tbody>"
                + "<tr><td rowspan=0>1<td>2<td><del>3</del><tr style='display: none'><td>4<td>5"
                + "<tbody><tr><td>6<span hidden>key</span><td hidden>7<td><a href=https://example.org/x>8</a></table>");

        RawTable table = read.document().tables().get(0);
        assertThat(Reads.rows(table)).containsExactly("1: 1=A 2=B", "2: 1=1 2=2 3=3", "3: 2=4 3=5", "4: 1=6 2=7 3=8");
        assertThat(table.marks().merged()).containsExactlyInAnyOrder(new RawSpan(1, 2, 1, 3), new RawSpan(2, 1, 3, 1));
        assertThat(table.marks().hiddenRows()).containsExactly(3);
        assertThat(table.marks().hiddenCells().contains(4, 2)).isTrue();
        assertThat(table.marks().struck().contains(2, 3)).isTrue();
        assertThat(Reads.cell(read, 0, 4, 3).stored()).isEqualTo("8 <https://example.org/x>");
        assertThat(read.document().passages())
                .extracting(passage -> passage.place() + " " + passage.leftOut() + " " + passage.text())
                .containsExactly("table 1, row 4 hidden key");
    }

    @Test
    void setsAsideWhatIsHiddenOrStruckThroughInRunningText() throws Exception {
        ReadResult read = read("<p>Lost <s>$5m</s> <ins>$6m</ins></p><div style='DISPLAY:none'>secret"
                + "<table><tr><td>x</table></div><noscript>no script</noscript><p><del>all gone</del></p>");

        assertThat(read.document().passages())
                .extracting(passage -> passage.leftOut() + ": " + passage.text())
                .containsExactly(
                        ": Lost $6m",
                        "struck through: $5m",
                        "hidden: secret",
                        "hidden: no script",
                        "struck through: all gone");
        assertThat(read.document().tables().get(0).marks().hidden()).isTrue();
    }

    @Test
    void readsListItemsAsRecords() throws Exception {
        ReadResult read = Reads.text(
                folder,
                "a.html",
                "<html><h2>2019</h2><ol><li><p>May: <a href=https://example.org/b>Binance</a><ul><li>Lost: 7,000 BTC"
                        + "</ul><li>June: Bitrue</ol><p>End</html>",
                StandardCharsets.UTF_8,
                new ReadOptions("", "", "items"));

        assertThat(Reads.rows(read.document().tables().get(0)))
                .containsExactly(
                        "0: 1=heading 2 2=item 3=Lost",
                        "1: 1=2019 2=May: Binance 3=7,000 BTC",
                        "2: 1=2019 2=June: Bitrue");
        assertThat(Reads.cell(read, 0, 1, 2).stored()).isEqualTo("May: Binance <https://example.org/b>");
        assertThat(Reads.passages(read)).containsExactly("paragraph 1 [] 2019", "paragraph 2 [2019] End");
    }

    @Test
    void readsMicrodataAndJsonLdByTheTypeOfTheirItems() throws Exception {
        ReadResult read = read("<div itemscope itemtype='https://schema.org/Event'><b itemprop='name'>Theft</b>"
                + "<time itemprop=startDate datetime=2019-05-07>7 May</time><a itemprop=url href=https://example.org/e>x</a>"
                + "<div itemprop=location itemscope><i itemprop=name>Malta</i></div></div>"
                + "<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"Event\", \"loss\": {\"usd\": 5}}]}</script>"
                + "<script type='application/ld+json'>{broken</script>");

        assertThat(Reads.tables(read))
                .containsExactly("microdata Event @ microdata Event", "JSON-LD Event @ JSON-LD Event");
        assertThat(Reads.rows(read.document().tables().get(0)))
                .containsExactly(
                        "0: 1=@type 2=name 3=startDate 4=url 5=location.name",
                        "1: 1=https://schema.org/Event 2=Theft 3=2019-05-07 4=https://example.org/e 5=Malta");
        assertThat(Reads.rows(read.document().tables().get(1)))
                .containsExactly("0: 1=@type 2=loss.usd", "1: 1=Event 2=5");
        assertThat(read.issues()).extracting(issue -> issue.kind().slug()).containsExactly("value-unreadable");
        assertThat(read.document().passages())
                .extracting(passage -> passage.leftOut())
                .containsExactly("", "", "unreadable JSON-LD");
    }
}
