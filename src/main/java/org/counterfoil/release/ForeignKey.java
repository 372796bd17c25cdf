package org.counterfoil.release;

import java.util.List;

/**
 * Columns of one table that name rows of another. A row in which they are all empty names none; an unknown table or column is no
 * key.
 *
 * @param table name of the table that refers
 * @param columns of it, in the order of the columns that they match
 * @param target name of the table that is referred to
 * @param targetColumns its key, or a part of it
 */
public record ForeignKey(String table, List<String> columns, String target, List<String> targetColumns) {

    /** Every key between the tables of a release. */
    public static final List<ForeignKey> ALL = List.of(
            to(IncidentTable.NAME, ClaimTable.NAME, "incident_id"),
            to(IncidentTable.NAME, ReportTable.NAME, "incident_id"),
            to(IncidentTable.NAME, ValuationTable.NAME, "incident_id"),
            to(IncidentTable.NAME, LinkTable.NAME, "incident_id"),
            to(IncidentTable.NAME, SensitivityTable.NAME, "incident_id"),
            new ForeignKey(IdTable.NAME, List.of("now"), IncidentTable.NAME, List.of("incident_id")),
            to(ReportTable.NAME, ClaimTable.NAME, "report_id"),
            new ForeignKey(LinkTable.NAME, List.of("left"), ReportTable.NAME, List.of("report_id")),
            new ForeignKey(LinkTable.NAME, List.of("right"), ReportTable.NAME, List.of("report_id")),
            to(SourceTable.NAME, ClaimTable.NAME, "source"),
            to(SourceTable.NAME, ReportTable.NAME, "source"),
            to(SourceTable.NAME, TotalTable.NAME, "source"),
            to(SourceTable.NAME, FileTable.NAME, "source"),
            to(FileTable.NAME, ReportTable.NAME, "source", "document"),
            to(FileTable.NAME, TotalTable.NAME, "source", "document"));

    public ForeignKey {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }

    private static ForeignKey to(String target, String table, String... columns) {
        return new ForeignKey(table, List.of(columns), target, List.of(columns));
    }

    /** The keys of a table of that name. */
    public static List<ForeignKey> of(String table) {
        return ALL.stream().filter(key -> key.table().equals(table)).toList();
    }
}
