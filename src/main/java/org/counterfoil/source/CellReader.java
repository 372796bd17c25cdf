package org.counterfoil.source;

import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Text;
import org.counterfoil.incident.Value;

/** Reads a cell as a value of some kind. */
record CellReader(ReferenceLists lists) {

    Reading<? extends Value> read(FieldKind kind, Codes codes, RawCell cell, Notation notation) {
        return switch (kind) {
            case DATE -> Dates.read(cell, notation);
            case AMOUNT -> Amounts.read(cell, notation);
            case COUNTRY -> lists.country(cell.text());
            case NAME -> cell.items().isEmpty() ? lists.victim(cell.text()) : lists.listedVictim(cell.text());
            case REFERENCE -> References.read(cell.text());
            case ATTRIBUTION -> lists.actor(cell.text());
            case TEXT -> Reading.of(new Text(cell.text().strip()));
            case CODE -> code(Spaces.collapse(cell.text()).toLowerCase(java.util.Locale.ROOT), codes);
        };
    }

    private static Reading<Text> code(String word, Codes codes) {
        return codes.admit(word)
                ? Reading.of(new Text(word))
                : Reading.unreadable("is none of " + String.join(", ", codes.words()));
    }

    /** What is wrong where nothing was read. */
    static Issue.Kind problem(FieldKind kind) {
        return kind == FieldKind.COUNTRY || kind == FieldKind.CODE
                ? Issue.Kind.VALUE_UNKNOWN
                : Issue.Kind.VALUE_UNREADABLE;
    }

    /** What is odd where something was read. */
    static Issue.Kind doubt(FieldKind kind) {
        return kind == FieldKind.COUNTRY || kind == FieldKind.ATTRIBUTION
                ? Issue.Kind.VALUE_UNKNOWN
                : Issue.Kind.VALUE_SUSPECT;
    }
}
