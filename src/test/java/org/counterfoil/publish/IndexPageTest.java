package org.counterfoil.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterfoil.release.ReleaseTables;
import org.counterfoil.release.Row;
import org.counterfoil.release.SampleRelease;
import org.counterfoil.release.Table;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexPageTest {

    private static final String HTML = SamplePage.html();
    private static final Document PAGE = Jsoup.parse(HTML);

    @Test
    void hasTheSameBytesAgain() {
        assertThat(SamplePage.html()).isEqualTo(HTML);
    }

    /** Another schema has other fields; none of them is a column of nothing. */
    @Test
    void leavesOutColumnsThatTheReleaseDoesNotHave() {
        List<Table> tables = ReleaseTables.of(SampleRelease.of(2, 3), Optional.empty()).stream()
                .map(table -> table.name().equals("incidents") ? without(table, "country", "attribution") : table)
                .toList();
        Element table =
                Jsoup.parse(new IndexPage(SampleRelease.ID, tables).html()).selectFirst("#incidents-table");
        assertThat(table.select("thead th").eachText())
                .containsExactly("Victim", "When", "US dollars taken", "Reports", "Independent sources", "Values");
        assertThat(table.select("tbody tr"))
                .isNotEmpty()
                .allMatch(row -> row.children().size() == 6);
    }

    private static Table without(Table table, String... names) {
        List<Integer> kept = IntStream.range(0, table.columns().size())
                .filter(i -> !List.of(names).contains(table.columns().get(i).name()))
                .boxed()
                .toList();
        return new Table(
                table.name(),
                table.title(),
                table.meaning(),
                table.keyColumns(),
                kept.stream().map(table.columns()::get).toList(),
                table.rows().stream()
                        .map(row -> new Row(kept.stream().map(row.cells()::get).toList(), row.anchors()))
                        .toList());
    }

    @Test
    void loadsNothing() {
        assertThat(PAGE.select("[src], link[rel=stylesheet], iframe, object, embed, base, [style], [onclick]"))
                .isEmpty();
        assertThat(PAGE.select("style").html()).doesNotContain("url(", "@import");
        assertThat(PAGE.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-")
                .doesNotContain("unsafe");
    }

    @Test
    void keepsWhatSourcesSayText() {
        assertThat(PAGE.select("img, [onerror]")).isEmpty();
        assertThat(PAGE.select("script")).hasSize(2);
        assertThat(PAGE.text()).contains(SamplePage.HOSTILE);
    }

    @Test
    void isHtmlThatAScreenReaderFollows() {
        assertThat(PAGE.selectXpath("/html[@lang='en']")).hasSize(1);
        assertThat(PAGE.select("main, h1")).hasSize(2);
        assertThat(PAGE.select("table"))
                .allMatch(table -> !table.select("caption").isEmpty());
        assertThat(PAGE.select("thead th:not([scope=col]), tbody th:not([scope=row])"))
                .isEmpty();
        assertThat(PAGE.select("input, select")).allMatch(field -> field.closest("label") != null);
        assertThat(PAGE.select("svg")).allMatch(svg -> svg.hasAttr("aria-label") || svg.hasAttr("aria-hidden"));
        assertThat(PAGE.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(PAGE.select("a[href^=#]").eachAttr("href"))
                .allMatch(target -> PAGE.getElementById(target.substring(1)) != null);
    }

    @Test
    void hasARowForEveryIncident() {
        assertThat(PAGE.select("#incidents-table tbody tr")).hasSize(40);
        assertThat(PAGE.select(".note:not(noscript .note)")).isEmpty();
    }

    @Test
    void saysWhatItLeavesOut() {
        Document page = Jsoup.parse(new IndexPage(SampleRelease.ID, SamplePage.TABLES, 7, 20).html());
        assertThat(page.select("#incidents-table tbody tr")).hasSize(7);
        assertThat(page.select(".note").text()).contains("7 of 40 incidents", "incidents.csv");
        assertThat(page.select("#data").html()).contains("\"left\":");
        Element first = page.select("#incidents-table tbody tr").first();
        assertThat(first).isNotNull();
        assertThat(page.select("#incidents-table tbody tr[data-scope=1]").size())
                .isEqualTo(Math.min(7, PAGE.select("tr[data-scope=1]").size()));
    }

    /** Web Content Accessibility Guidelines 2.2, 1.4.3: 4.5 for text of common size. */
    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink, wash",
        "soft, paper",
        "soft, wash",
        "link, paper",
        "link, wash",
        "bad, badwash",
        "fair, fairwash",
        "ink, fairwash"
    })
    void textStandsOutFromItsGround(String text, String ground) throws IOException {
        String css = Files.readString(Path.of("src/main/resources/page/index.css"));
        List<Map<String, String>> schemes = Stream.of(css.split("prefers-color-scheme: dark"))
                .map(IndexPageTest::colours)
                .toList();
        assertThat(schemes)
                .hasSize(2)
                .allSatisfy(
                        scheme -> assertThat(contrast(scheme.getOrDefault(text, ""), scheme.getOrDefault(ground, "")))
                                .isGreaterThanOrEqualTo(4.5));
    }

    private static Map<String, String> colours(String css) {
        Map<String, String> colours = new TreeMap<>();
        Matcher matcher = Pattern.compile("--(\\w+): #(\\w{6})").matcher(css);
        while (matcher.find()) {
            colours.putIfAbsent(matcher.group(1), matcher.group(2));
        }
        return colours;
    }

    private static double contrast(String one, String other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String colour) {
        double[] parts = new double[3];
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16) / 255.0;
            parts[i] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }
}
