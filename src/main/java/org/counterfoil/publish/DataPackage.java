package org.counterfoil.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterfoil.release.ReleaseId;
import org.counterfoil.release.Table;
import org.counterfoil.release.TextTable;

/**
 * A release as a <a href="https://datapackage.org/standard/data-package/">Data Package v2</a>: {@code datapackage.json}, with
 * every table as a resource. What the columns mean comes from where the codebook has it, and the sources with what they ask
 * for from the table of sources.
 */
final class DataPackage {

    static final String FILE = "datapackage.json";

    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

    private static final String DESCRIPTION = "Incident reports from many sources, reconciled; every value with its"
            + " origin. Facts and figures: each row leads to a source (the column source, or by incident_id or report_id to"
            + " claims), and what that source asks for is its licence under sources and in sources.csv. A text that begins"
            + " with one of = + - @, a tab or a line break, or with apostrophes before one of these, has an apostrophe in"
            + " front that is not its own.";

    private final ReleaseId id;
    private final List<Table> tables;
    private final ReleaseFiles files;

    private DataPackage(ReleaseId id, List<Table> tables, ReleaseFiles files) {
        this.id = id;
        this.tables = tables;
        this.files = files;
    }

    /** @param files with the CSV files of all the tables */
    static String text(ReleaseId id, List<Table> tables, ReleaseFiles files) {
        return JsonFile.text(new DataPackage(id, tables, files).json());
    }

    private Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("$schema", PROFILES + "datapackage.json");
        json.put("name", "counterfoil");
        json.put("title", "Counterfoil " + id.text());
        json.put("description", DESCRIPTION);
        json.put("version", id.text());
        json.put("created", id.night() + "T00:00:00Z");
        List<Map<String, Object>> sources = sources();
        if (!sources.isEmpty()) {
            json.put("sources", sources);
        }
        List<Object> resources = new ArrayList<>();
        for (Table table : tables) {
            resources.add(resource(table));
        }
        json.put("resources", resources);
        return json;
    }

    private Map<String, Object> resource(Table table) {
        Manifest.Entry file = files.entry(CsvFile.name(table));
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", table.name());
        resource.put("type", "table");
        resource.put("path", file.path());
        resource.put("title", table.title());
        resource.put("description", table.meaning());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", file.bytes());
        resource.put("hash", "sha256:" + file.sha256());
        resource.put("rows", table.rows().size());
        resource.put("dialect", dialect());
        resource.put("schema", new TableSchema(table, examples(table.name())).json());
        return resource;
    }

    private static Map<String, Object> dialect() {
        Map<String, Object> dialect = new LinkedHashMap<>();
        dialect.put("$schema", PROFILES + "tabledialect.json");
        dialect.put("header", true);
        dialect.put("delimiter", ",");
        dialect.put("lineTerminator", "\r\n");
        dialect.put("quoteChar", "\"");
        dialect.put("doubleQuote", true);
        return dialect;
    }

    private Map<String, String> examples(String table) {
        Map<String, String> examples = new TreeMap<>();
        for (Map<String, String> row : TextTable.of(tables, "codebook").rows()) {
            if (table.equals(row.get("table")) && row.containsKey("example")) {
                examples.put(row.getOrDefault("column", ""), row.getOrDefault("example", ""));
            }
        }
        return examples;
    }

    private List<Map<String, Object>> sources() {
        return TextTable.of(tables, "sources").rows().stream()
                .map(DataPackage::source)
                .toList();
    }

    private static Map<String, Object> source(Map<String, String> row) {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("name", row.getOrDefault("source", ""));
        source.put("title", row.getOrDefault("title", ""));
        String cite = row.getOrDefault("cite", "");
        if (cite.matches("https?://\\S+")) {
            source.put("path", cite);
        }
        source.put("cite", cite);
        source.put("licence", row.getOrDefault("licence", ""));
        return source;
    }
}
