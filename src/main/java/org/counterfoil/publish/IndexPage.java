package org.counterfoil.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.counterfoil.incident.AmountText;
import org.counterfoil.release.Column;
import org.counterfoil.release.ColumnType;
import org.counterfoil.release.ReleaseId;
import org.counterfoil.release.Table;
import org.counterfoil.release.TextTable;

/**
 * A release as one page that needs nothing else: {@code index.html}. Made of the same tables as all other files; beyond
 * {@value #INCIDENTS} incidents or {@value #CLAIMS} claims it says what it leaves out, and where that stands.
 */
final class IndexPage {

    static final String FILE = "index.html";

    /** A browser on a phone still sorts and searches so many at once. */
    static final int INCIDENTS = 3_000;

    /** About 8 MB of text. */
    static final int CLAIMS = 30_000;

    private static final String ATTRIBUTION = "attribution";
    private static final String ATTRIBUTED = "attributed_";

    private final ReleaseId id;
    private final List<Table> tables;
    private final List<Map<String, String>> about;
    private final String scope;
    private final PageIncidents incidents;
    private final int mostClaims;
    private final StringBuilder html = new StringBuilder();

    IndexPage(ReleaseId id, List<Table> tables) {
        this(id, tables, INCIDENTS, CLAIMS);
    }

    IndexPage(ReleaseId id, List<Table> tables, int mostIncidents, int mostClaims) {
        this.id = id;
        this.tables = tables;
        this.mostClaims = mostClaims;
        about = rows("about");
        scope = about.stream()
                .map(line -> line.getOrDefault("section", ""))
                .filter(section -> section.startsWith(PageHeadline.SECTION))
                .findFirst()
                .map(section -> section.substring(PageHeadline.SECTION.length()))
                .orElse("");
        String counts = titles().keySet().stream()
                .filter(column -> column.startsWith(ATTRIBUTED))
                .findFirst()
                .orElse("");
        incidents = new PageIncidents(
                table("incidents")
                        .map(table -> rows(PageSelection.largest(table, counts, mostIncidents)))
                        .orElse(List.of()),
                counts,
                titles().keySet());
    }

    private List<Map<String, String>> rows(String table) {
        return TextTable.of(tables, table).rows();
    }

    /** As people read them. */
    private static List<Map<String, String>> rows(Table table) {
        Set<String> amounts = table.columns().stream()
                .filter(column -> column.type() == ColumnType.AMOUNT)
                .map(Column::name)
                .collect(Collectors.toSet());
        return TextTable.of(List.of(table), table.name()).rows().stream()
                .map(row -> readable(row, amounts))
                .toList();
    }

    private static Map<String, String> readable(Map<String, String> row, Set<String> amounts) {
        Map<String, String> readable = new LinkedHashMap<>(row);
        amounts.forEach(column -> readable.computeIfPresent(column, (name, text) -> AmountText.readable(text)));
        readable.computeIfPresent(ATTRIBUTION, (name, text) -> states(text));
        if (ATTRIBUTION.equals(row.get("field"))) {
            readable.computeIfPresent("value", (name, text) -> states(text));
        }
        return readable;
    }

    /** {@code DPRK @KP; Lazarus Group @KP} as <i>DPRK (KP); Lazarus Group (KP)</i>. */
    private static String states(String actors) {
        return actors.replaceAll(" @([A-Z]{2})(?=; |$)", " ($1)");
    }

    private Optional<Table> table(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    private List<Map<String, String>> claims() {
        Set<String> shown = incidents.shown().stream()
                .map(row -> row.getOrDefault("incident_id", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        return table("claims")
                .map(table -> rows(PageSelection.about(table, shown)))
                .orElse(List.of());
    }

    /** Of the columns of incidents, by name, in their order. */
    private Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        table("incidents")
                .ifPresent(table -> table.columns().forEach(column -> titles.put(column.name(), column.title())));
        return titles;
    }

    String html() {
        head();
        html.append("<main id=\"main\">\n");
        html.append(new PageHeadline(about, scope).html());
        html.append(new PageYears(rows("totals_by_year"), scope).html());
        html.append(new PageCountries(incidents).html());
        totals();
        html.append(new PageSearch(incidents, scope)
                .html(table("incidents").map(table -> table.rows().size()).orElse(0)));
        html.append("</main>\n");
        foot();
        String data = new PageData(titles(), claims(), mostClaims).json(incidents.shown(), rows("sources"));
        return PageFrame.around("Counterfoil " + id.text(), html.toString(), data);
    }

    private void head() {
        html.append("<a class=\"skip\" href=\"#incidents\">To the incidents</a>\n<header>\n<h1>Counterfoil ")
                .append(id.text())
                .append("</h1>\n<p class=\"soft\">")
                .append(about("What it covers"))
                .append(" ")
                .append(about("What it is"))
                .append("</p>\n<nav aria-label=\"On this page\"><ul>");
        link("#headline", "Headline");
        link("#timeline", "By year");
        link("#countries", "Countries");
        link("#totals", "Stated against itemised");
        link("#incidents", "Incidents");
        link("counterfoil.xlsx", "Workbook");
        html.append("</ul></nav>\n</header>\n");
    }

    private void link(String target, String text) {
        html.append("<li><a href=\"").append(target).append("\">").append(text).append("</a></li>");
    }

    /** What the first page says of an item, as HTML. */
    private String about(String item) {
        return Html.text(about.stream()
                .filter(line -> item.equals(line.get("item")))
                .findFirst()
                .map(line -> line.getOrDefault("text", ""))
                .orElse(""));
    }

    private void totals() {
        html.append(
                        "<section id=\"totals\" aria-labelledby=\"h-totals\">\n<h2 id=\"h-totals\">Stated against itemised</h2>\n")
                .append(
                        "<p class=\"soft\">What sources say of many incidents at once, held against the incidents in the same scope. ")
                .append("Why they differ is told in <a href=\"stated_totals.csv\">stated_totals.csv</a> and ")
                .append("<a href=\"breaks.csv\">breaks.csv</a>.</p>\n")
                .append(PageTotals.html(rows("stated_totals")))
                .append("</section>\n");
    }

    private void foot() {
        html.append("<footer>\n<h2>Use it</h2>\n<p>How to cite: ")
                .append(about("How to cite the release"))
                .append(" A row: ")
                .append(about("How to cite a row"))
                .append("</p>\n<p>")
                .append(about("Licence"))
                .append(
                        " Where a claim's rendition says <i>restated</i>, the text is ours, written from the facts: cite the source, ")
                .append(
                        "never quote our words as its.</p>\n<p>Beside this page: <a href=\"counterfoil.xlsx\">counterfoil.xlsx</a>, ")
                .append("<a href=\"datapackage.json\">datapackage.json</a> with every table as CSV, ")
                .append(
                        "<a href=\"manifest.json\">manifest.json</a> and <a href=\"SHA256SUMS\">SHA256SUMS</a>.</p>\n<p>")
                .append("Limits: ")
                .append(about("Sources"))
                .append("</p>\n</footer>\n");
    }
}
