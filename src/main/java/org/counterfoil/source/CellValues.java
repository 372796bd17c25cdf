package org.counterfoil.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterfoil.incident.Amount;
import org.counterfoil.incident.AmountText;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Modality;
import org.counterfoil.incident.NoValue;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.Value;

/** Reads the cells of a table: lookups for known dirt, several values in one cell, words for no value, then the value. */
final class CellValues {

    private static final String ADVICE = "mend the file, or add a lookup for the text to the source.yml";

    /** Of these a list gives one value an item. An amount is read with all that stands around it, a text as it stands. */
    private static final Set<FieldKind> LISTED =
            EnumSet.of(FieldKind.NAME, FieldKind.COUNTRY, FieldKind.ATTRIBUTION, FieldKind.CODE);

    private static final Pattern LIST_MARK = Pattern.compile("\\s*(?:;|\\n|/[;\\\\sn|\\[\\]+*?]+/)\\s*");

    private final Telling telling;
    private final TableLayout layout;
    private final CellReader reader;
    /** Asked, never walked. */
    private final Map<String, Lookup> lookups = new HashMap<>();

    CellValues(Telling telling, TableLayout layout, CellReader reader) {
        this.telling = telling;
        this.layout = layout;
        this.reader = reader;
        layout.lookups().forEach(lookup -> lookups.put(lookup.column() + "\n" + lookup.text(), lookup));
    }

    /** One part of a cell: what stands there, and the cell it is read as. */
    private record Piece(String original, RawCell cell) {}

    /** Reads a cell and counts it: as mapped, or as quarantined where any part of it could not be read. */
    List<ReadValue> read(
            TableRow row, RawCell cell, ColumnRule rule, String field, FieldKind kind, Codes codes, RowNotes notes) {
        Origin origin = telling.origin(row.table(), row.rowOf(rule.column()), cell, rule.column());
        Notation notation = layout.notation(row.table(), rule);
        List<ReadValue> values = new ArrayList<>();
        boolean whole = true;
        for (Piece piece : pieces(whole(row, cell, rule, kind, notes), rule, kind, notes)) {
            List<ReadValue> read = read(piece, field, kind, codes, notation, origin, notes);
            whole &= read.stream().noneMatch(CellValues::isUnreadable);
            read.stream().map(value -> hedged(value, rule)).forEach(values::add);
        }
        if (whole) {
            notes.tally(rule.column()).map(1);
        } else {
            notes.tally(rule.column()).quarantine(CellReader.problem(kind), 1);
        }
        return values;
    }

    /** With what stands in the columns that are read behind it; a reference with the addresses of its links. */
    private RawCell whole(TableRow row, RawCell cell, ColumnRule rule, FieldKind kind, RowNotes notes) {
        if (kind == FieldKind.REFERENCE && !cell.stored().equals(cell.text())) {
            return asText(cell, cell.stored());
        }
        List<String> behind = rule.with().stream()
                .map(row::text)
                .map(Spaces::collapse)
                .filter(text -> !text.isEmpty())
                .toList();
        if (behind.isEmpty()) {
            return cell;
        }
        String own = lookup(rule, cell.text(), notes).orElse(cell.text());
        String first = absence(own).isPresent() ? "" : own + " ";
        return asText(cell, first + String.join(" ", behind));
    }

    /** That a cell gives no value, and why. */
    Optional<NoValue> absence(String text) {
        return reader.lists().absence(text);
    }

    static boolean isUnreadable(ReadValue value) {
        return value.value() instanceof NoValue none && none.reason() == NoValue.Reason.UNREADABLE;
    }

    private static ReadValue hedged(ReadValue value, ColumnRule rule) {
        return rule.modality().isEmpty()
                ? value
                : new ReadValue(
                        value.original(),
                        value.value(),
                        Stream.concat(value.modalities().stream(), rule.modality().stream())
                                .toList());
    }

    private List<Piece> pieces(RawCell cell, ColumnRule rule, FieldKind kind, RowNotes notes) {
        Optional<String> whole = lookup(rule, cell.text(), notes);
        boolean several = LISTED.contains(kind) || !rule.split().isEmpty();
        if (whole.isEmpty() && several && !cell.items().isEmpty()) {
            return cell.items().stream()
                    .flatMap(item -> items(cell, item, rule, notes).stream())
                    .toList();
        }
        String text = whole.orElse(cell.text());
        List<String> parts = rule.split().isEmpty() ? List.of(text) : split(text, rule.split());
        if (parts.size() < 2 && parts.stream().allMatch(text.strip()::equals)) {
            return List.of(
                    new Piece(cell.text(), whole.map(said -> asText(cell, said)).orElse(cell)));
        }
        return parts.stream()
                .map(part -> new Piece(
                        whole.isPresent() ? cell.text() : part,
                        asText(cell, lookup(rule, part, notes).orElse(part))))
                .toList();
    }

    /** What a source.yml says parts a cell was written for the list as one text: its own marks do not part an item. */
    private List<Piece> items(RawCell cell, String item, ColumnRule rule, RowNotes notes) {
        boolean whole =
                rule.split().isEmpty() || LIST_MARK.matcher(rule.split()).matches();
        List<String> parts = whole ? List.of(item.strip()) : split(item, rule.split());
        return parts.stream()
                .map(part -> new Piece(
                        part,
                        lookup(rule, part, notes)
                                .map(said -> asText(cell, said))
                                .orElseGet(() -> cell.item(part))))
                .toList();
    }

    private static RawCell asText(RawCell cell, String text) {
        return new RawCell(cell.column(), cell.address(), text, null, null);
    }

    private static List<String> split(String text, String by) {
        String regex = TextRule.isRegex(by) ? by.substring(1, by.length() - 1) : Pattern.quote(by);
        return Stream.of(text.split(regex))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private Optional<String> lookup(ColumnRule rule, String text, RowNotes notes) {
        Lookup lookup = lookups.isEmpty() ? null : lookups.get(rule.column() + "\n" + Spaces.collapse(text));
        if (lookup == null) {
            return Optional.empty();
        }
        notes.use(lookup);
        return Optional.of(lookup.value());
    }

    private List<ReadValue> read(
            Piece piece, String field, FieldKind kind, Codes codes, Notation notation, Origin origin, RowNotes notes) {
        Optional<NoValue> absence = absence(piece.cell().text());
        if (absence.isPresent()) {
            return List.of(new ReadValue(piece.original(), absence.get(), List.of()));
        }
        Reading<? extends Value> reading = reader.read(kind, codes, piece.cell(), notation);
        complain(reading, kind, field + " '" + Spaces.collapse(piece.original()) + "' ", origin, notes);
        if (reading.values().isEmpty()) {
            return List.of(new ReadValue(piece.original(), new NoValue(NoValue.Reason.UNREADABLE), List.of()));
        }
        List<Modality> modalities = reading.modalities();
        return reading.values().stream()
                .map(value -> new ReadValue(piece.original(), value, modalities))
                .toList();
    }

    private static void complain(
            Reading<? extends Value> reading, FieldKind kind, String what, Origin origin, RowNotes notes) {
        if (reading.values().isEmpty()) {
            notes.issue(CellReader.problem(kind), origin, what + once(reading.problem(), what), ADVICE);
        }
        if (!reading.alternatives().isEmpty()) {
            notes.issue(
                    Issue.Kind.VALUE_AMBIGUOUS,
                    origin,
                    what + "was read as " + texts(reading.values()) + "; it may also mean "
                            + texts(reading.alternatives()),
                    kind == FieldKind.DATE ? "say which 'date-order' the source.yml means, or " + ADVICE : ADVICE);
        } else if (!reading.doubt().isEmpty()) {
            notes.issue(
                    CellReader.doubt(kind),
                    origin,
                    what + reading.doubt() + "; it was read as " + texts(reading.values()),
                    "check it against the source, and add a lookup if it is a slip");
        }
    }

    /** Without the text of the cell at its end, where the sentence begins with that already. */
    private static String once(String problem, String what) {
        String again = ": " + what.substring(what.indexOf('\'')).strip();
        return problem.endsWith(again) ? problem.substring(0, problem.length() - again.length()) : problem;
    }

    private static String texts(List<? extends Value> values) {
        return values.stream()
                .map(value -> value instanceof Amount ? AmountText.readable(value.text()) : value.text())
                .collect(Collectors.joining(values.stream().anyMatch(Amount.class::isInstance) ? "; " : ", "));
    }
}
