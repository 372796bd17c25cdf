package org.counterfoil.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Rendition;
import org.counterfoil.incident.SourceProfile;

/**
 * A release as its files tell it, for a ledger that has lost it. What it holds is what a night needs of the nights before, and
 * no more.
 *
 * @param tables all of the release as texts
 */
public record PublishedRelease(ReleaseId id, List<Table> tables) {

    /** Figures over groups hang on the schema, or on the program that made the release, and follow from the rest. */
    private static final List<String> NEEDED = ReleaseTables.REMEMBERED.stream()
            .filter(table -> !GroupedTable.NAMES.contains(table) && !table.equals(SensitivityTable.NAME))
            .toList();

    public PublishedRelease {
        tables = List.copyOf(tables);
    }

    private String about(String item) {
        return TextTable.of(tables, AboutTable.NAME).rows().stream()
                .filter(row -> item.equals(row.get("item")))
                .map(row -> row.getOrDefault("text", ""))
                .findFirst()
                .orElse("");
    }

    /** Hash of everything that it was made of; empty where the release does not tell. */
    public String input() {
        return about(AboutTable.INPUT);
    }

    /** Version and build of the program that made it. */
    public String program() {
        return about(AboutTable.PROGRAM);
    }

    /** Incidents with their reports. */
    public List<Incident> incidents() {
        return PublishedReports.incidents(tables);
    }

    /** Everything that ever befell ids, oldest first. */
    public List<IdEvent> idLog() {
        return TextTable.of(tables, IdTable.NAME).rows().stream()
                .map(row -> new IdEvent(
                        LocalDate.parse(row.getOrDefault("night", "")),
                        row.getOrDefault("incident_id", ""),
                        IdEvent.Kind.valueOf(row.getOrDefault("event", "").toUpperCase(Locale.ROOT)),
                        row.getOrDefault("into", "")))
                .toList();
    }

    /** When each break was first seen, by its identity. */
    public SortedMap<String, LocalDate> breaks() {
        SortedMap<String, LocalDate> seen = new TreeMap<>();
        for (Map<String, String> row : TextTable.of(tables, BreakTable.NAME).rows()) {
            String identity = row.getOrDefault("kind", "") + " " + row.getOrDefault("subject", "") + " "
                    + row.getOrDefault("field", "");
            seen.put(identity, LocalDate.parse(row.getOrDefault("first_seen", "")));
        }
        return seen;
    }

    public List<SourceState> sources() {
        return TextTable.of(tables, SourceTable.NAME).rows().stream()
                .map(PublishedRelease::source)
                .toList();
    }

    private static SourceState source(Map<String, String> row) {
        SourceProfile profile = new SourceProfile(
                row.getOrDefault("source", ""),
                row.getOrDefault("title", ""),
                row.getOrDefault("publisher", ""),
                row.getOrDefault("kind", ""),
                Integer.parseInt(row.getOrDefault("rank", "1")),
                row.getOrDefault("licence", ""),
                list(row.getOrDefault("copies", "")));
        return new SourceState(
                profile,
                row.getOrDefault("cite", ""),
                row.getOrDefault("read_from", ""),
                Rendition.valueOf(row.getOrDefault("rendition", "").toUpperCase(Locale.ROOT)),
                row.getOrDefault("status", ""),
                row.getOrDefault("coverage", ""),
                Integer.parseInt(row.getOrDefault("documents", "0")),
                Integer.parseInt(row.getOrDefault("reports", "0")));
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(Words.BETWEEN));
    }

    /**
     * A document of the release.
     *
     * @param sha256 of the file that was read, or that could not be
     * @param status {@code read}, {@code carried over}, {@code quarantined}, {@code missing}
     * @param descriptor first digits of the hash of its source's source.yml
     * @param contentSince the night in which its content was first read, as published; may be empty
     */
    public record Document(
            String source, String document, String sha256, String status, String descriptor, String contentSince) {}

    public List<Document> documents() {
        Map<String, Map<String, String>> sources =
                TextTable.of(tables, SourceTable.NAME).by("source");
        List<Document> documents = new ArrayList<>();
        for (Map<String, String> row : TextTable.of(tables, FileTable.NAME).rows()) {
            String source = row.getOrDefault("source", "");
            documents.add(new Document(
                    source,
                    row.getOrDefault("document", ""),
                    row.getOrDefault("sha256", ""),
                    row.getOrDefault("status", ""),
                    sources.getOrDefault(source, Map.of()).getOrDefault("descriptor", ""),
                    row.getOrDefault("content_since", "")));
        }
        return documents;
    }

    /** People's decisions as lines of {@code input/decisions.csv}, its header first. */
    public List<String> decisions() {
        List<String> columns = List.of("decision", "left", "right", "who", "when", "why", "evidence");
        List<String> lines = new ArrayList<>(List.of(RowText.write(columns)));
        TextTable.of(tables, DecisionTable.NAME)
                .rows()
                .forEach(row -> lines.add(RowText.write(columns.stream()
                        .map(column -> row.getOrDefault(column, ""))
                        .toList())));
        return lines;
    }

    /** Whether its files tell all that a ledger needs; a release of an older program does not. */
    public boolean isEnough() {
        return !input().isEmpty()
                && tables.stream().map(Table::name).toList().containsAll(NEEDED)
                && tables.stream().anyMatch(table -> table.name().equals(IdTable.NAME));
    }
}
