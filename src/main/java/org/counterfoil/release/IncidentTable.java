package org.counterfoil.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.counterfoil.incident.Country;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.InParts;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Resolution;

/** The table of incidents: its columns follow the schema. */
final class IncidentTable {

    static final String NAME = "incidents";

    private final ReleaseContent content;
    private final Layout<Incident> layout = new Layout<>();
    private final Map<String, LocalDate> minted = new TreeMap<>();

    private IncidentTable(ReleaseContent content) {
        this.content = content;
        content.idLog().stream()
                .filter(event -> event.kind() == IdEvent.Kind.MINTED)
                .forEach(event -> minted.put(event.id(), event.night()));
    }

    /** @param before tables of the last release; empty before the first */
    static Table of(ReleaseContent content, List<Table> before) {
        return new IncidentTable(content).table(before);
    }

    private Table table(List<Table> before) {
        layout.cell(
                "incident_id",
                "Incident",
                12,
                "Permanent name of the incident. It is never given to another; leads to its reports.",
                incident -> Cell.of(incident.id()).linkedTo(ReportTable.NAME, incident.id()));
        content.schema().fields().forEach(this::values);
        CountColumns.add(layout, content);
        decided();
        StatusColumns.add(layout, content.schema());
        dates();
        LastChanged dates = new LastChanged(NAME, layout.columns(), before, content.id());
        return layout.table(
                NAME,
                "Incidents",
                "One row an incident: what is published of it, one fact a cell.",
                1,
                row -> InParts.of(content.incidents(), incident -> Stream.of(dates.dated(row.apply(incident)))),
                incident -> List.of(incident.id()));
    }

    private void values(Field field) {
        switch (field.kind()) {
            case DATE -> dates(field);
            case AMOUNT -> amounts(field);
            case COUNTRY -> countries(field);
            case ATTRIBUTION -> attributions(field);
            default -> words(field, widthOf(field), field.meaning());
        }
    }

    private static int widthOf(Field field) {
        return switch (field.kind()) {
            case NAME -> 24;
            case TEXT -> 46;
            case REFERENCE -> 30;
            default -> 14;
        };
    }

    private void words(Field field, int width, String meaning) {
        words(field, ColumnType.TEXT, width, meaning);
    }

    private void words(Field field, ColumnType type, int width, String meaning) {
        String several = field.many() ? " Several are separated by semicolons." : "";
        layout.column(
                new Column(field.name(), Words.title(field.name()), type, meaning + several, "", width),
                linked(
                        field,
                        resolution -> Words.join(
                                resolution.values().stream().map(Words::of).toList())));
    }

    private void dates(Field field) {
        boolean main =
                field.equals(MainFields.of(content.schema(), FieldKind.DATE).orElse(null));
        words(
                field,
                main ? 22 : 13,
                field.meaning() + " EDTF: 2019-02-13, 2019-02, 2018, 2017-33 (a quarter), 2016-01-13/2016-01-14;"
                        + " ~ behind it is about.");
        if (!main) {
            return;
        }
        layout.day(
                field.name() + "_from",
                Words.title(field.name()) + " from",
                "The first day it may have been, from " + field.name() + ".",
                incident -> MainFields.when(field, incident)
                        .map(DateInterval::earliest)
                        .orElse(null));
        layout.day(
                field.name() + "_to",
                Words.title(field.name()) + " to",
                "The last day it may have been, from " + field.name() + ".",
                incident -> MainFields.when(field, incident)
                        .map(DateInterval::latest)
                        .orElse(null));
    }

    private void amounts(Field field) {
        if (field.many()) {
            words(field, ColumnType.AMOUNT, 28, field.meaning());
            inDollars(field).ifPresent(new ValuedColumns(layout, new Valuations(content.valuations()))::add);
            return;
        }
        AmountColumns.add(layout, field);
        if (field.name().equals("recovered") && content.schema().find("taken").isPresent()) {
            NetColumns.add(layout);
        }
    }

    /** The field of the same loss in dollars, for one that holds it in kind. */
    private Optional<Field> inDollars(Field inKind) {
        return AmountColumns.fields(content.schema()).stream()
                .filter(field -> inKind.name().equals(field.name() + "_in_kind"))
                .findFirst();
    }

    private void countries(Field field) {
        words(field, 10, field.meaning());
        layout.text(
                field.name() + "_names",
                Words.title(field.name()) + " names",
                20,
                "English short names of the countries, in the order of their codes.",
                incident -> Words.join(incident.values(field.name(), Country.class).stream()
                        .map(Country::name)
                        .toList()));
    }

    private void attributions(Field field) {
        words(field, 24, field.meaning() + " The code behind @ is the state's.");
        layout.text(
                field.name() + "_since",
                Words.title(field.name()) + " since",
                13,
                "When one of the sources read here first said whom it holds responsible, as far as its claim is dated. EDTF.",
                incident -> CountColumns.since(incident, field));
        layout.yes(
                content.headline().column(),
                "Attributed to " + new Country(content.headline().sponsor()).name(),
                "Whether the incident is " + content.headline().title() + ": what the headline figures are over.",
                content.headline()::holds);
    }

    private void decided() {
        layout.text(
                "decided",
                "Decided",
                30,
                "What people decided of its reports and claims, why, who and when; empty where nobody did. A claim's own"
                        + " stands on Claims.",
                incident -> Words.join(incident.resolutions().stream()
                        .flatMap(resolution ->
                                Stream.concat(resolution.supporting().stream(), resolution.losing().stream()))
                        .map(Resolution.Cited::ruling)
                        .flatMap(Stream::ofNullable)
                        .map(ruling -> ruling.subject() + " " + ruling.words())
                        .sorted()
                        .toList()));
    }

    private void dates() {
        layout.day(
                "first_published",
                "First published",
                "The night in which it was first published; never changes.",
                incident -> minted.get(incident.id()));
        layout.text(
                LastChanged.COLUMN,
                "Last changed",
                14,
                "The release in which the row last became what it is: where a copy of yours has another, the row has"
                        + " changed since.",
                incident -> "");
    }

    static Function<Incident, Cell> linked(Field field, Function<Resolution, String> text) {
        return incident -> incident.resolution(field.name())
                .map(resolution -> link(Cell.of(text.apply(resolution)), incident, resolution))
                .orElse(Cell.EMPTY);
    }

    static Cell link(Cell cell, Incident incident, Resolution resolution) {
        boolean spoken = resolution.supporting().size() + resolution.losing().size() > 0;
        return spoken
                ? cell.linkedTo(
                        ClaimTable.NAME,
                        ClaimTable.anchor(incident.id(), resolution.field().name()))
                : cell;
    }
}
