package org.counterfoil.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.Money;
import org.counterfoil.incident.NoValue;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.Revision;
import org.counterfoil.incident.Schema;
import org.counterfoil.incident.Value;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a table of reports. */
final class ReportRows extends RowReader {

    private static final String IN_KIND = "_in_kind";
    private static final String DOLLAR = "USD";

    private final Schema schema;
    private final ConstantValues constants;

    ReportRows(
            Telling telling,
            TableLayout layout,
            RawTable table,
            Schema schema,
            ReferenceLists lists,
            Findings findings) {
        super(telling, layout, table, lists);
        this.schema = schema;
        this.constants =
                new ConstantValues(telling, layout, table, Targets.of(TableRole.REPORTS, schema), lists, findings);
    }

    @Override
    RowSaid read(TableRow row, String key, Voice voice, RowNotes notes) {
        List<Claim> claims = new ArrayList<>();
        for (Map.Entry<String, RawCell> entry : row.cells().entrySet()) {
            ColumnRule rule = layout.columns().get(entry.getKey());
            if (rule != null) {
                String target = target(row, rule);
                if (!isSetAside(entry, target, notes)) {
                    claims.addAll(claims(row, entry.getValue(), rule, target, voice, notes));
                }
            }
        }
        constants
                .all()
                .forEach((constant, said) -> said.forEach(value ->
                        claims.add(claim(schema.field(constant.target()), value, telling.origin(constant), voice))));
        Origin origin = telling.origin(table, row.raw());
        RowRevision revision = layout.revisions().isUsed() ? RowRevision.of(row, layout) : null;
        return new RowSaid(
                key,
                key.isEmpty() ? Content.hash(claims) : "",
                Content.joined(List.of(Content.of(claims), row.used())),
                origin,
                row.raw().cells().size(),
                notes.tally(),
                notes.issues(),
                revision,
                new ReportOutcome(telling, origin, claims, revisions(revision, origin, claims)));
    }

    private static List<Revision> revisions(@Nullable RowRevision revision, Origin origin, List<Claim> claims) {
        return revision == null
                ? List.of()
                : List.of(new Revision(
                        revision.order(),
                        revision.dated(),
                        revision.amendment(),
                        revision.withdrawn(),
                        origin,
                        claims));
    }

    private List<Claim> claims(
            TableRow row, RawCell cell, ColumnRule rule, String target, Voice voice, RowNotes notes) {
        Field field = schema.field(target);
        Origin origin = telling.origin(table, row.rowOf(rule.column()), cell, rule.column());
        List<Claim> claims = new ArrayList<>();
        values.read(row, cell, rule, target, field.kind(), Codes.of(field), notes)
                .forEach(value -> claims.add(claim(field, value, origin, voice)));
        if (!rule.links().isEmpty()) {
            References.read(cell.stored())
                    .values()
                    .forEach(address -> claims.add(claim(
                            schema.field(rule.links()),
                            new ReadValue(cell.stored(), address, List.of()),
                            origin,
                            voice)));
        }
        return claims.size() < 2 ? claims : claims.stream().distinct().toList();
    }

    private Claim claim(Field field, ReadValue value, Origin origin, Voice voice) {
        return Claim.asItStands(
                fieldOf(field, value.value()),
                value.value(),
                value.original(),
                origin,
                voice.speaker(),
                voice.stated(),
                value.modalities());
    }

    /** Dollars are added up and nothing else is: other currencies and coins go to a field of their own. */
    private String fieldOf(Field field, Value value) {
        String inKind = field.name() + IN_KIND;
        boolean dollars = value instanceof NoValue
                || value instanceof Money money && money.currency().equals(DOLLAR);
        return field.kind() != FieldKind.AMOUNT
                        || dollars
                        || schema.find(inKind).isEmpty()
                ? field.name()
                : inKind;
    }
}
