package org.counterfoil.source;

import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.Rendition;
import org.jspecify.annotations.Nullable;

/** A document and who tells it: what its claims have in common. */
record Telling(Descriptor descriptor, DocumentLayout layout, RawDocument raw) {

    String source() {
        return descriptor.source();
    }

    String speaker() {
        return descriptor.speaker();
    }

    @Nullable
    DateInterval stated() {
        return layout.stated();
    }

    Rendition rendition() {
        return descriptor.rendition();
    }

    Origin origin(RawTable table) {
        return new Origin(source(), raw.path(), table.place(), 0, "", "", table.name());
    }

    Origin origin(RawTable table, RawRow row) {
        StringBuilder words = new StringBuilder();
        row.cells().forEach(cell -> words.append(words.isEmpty() ? "" : " | ").append(cell.text()));
        return new Origin(source(), raw.path(), table.place(), row.number(), "", "", words.toString());
    }

    Origin origin(RawTable table, RawRow row, RawCell cell, String column) {
        return new Origin(source(), raw.path(), table.place(), row.number(), cell.address(), column, cell.text());
    }

    /** The address of what the descriptor says for the document: its line, and the heading it names. */
    Origin origin(Constant constant) {
        return DescriptorComplaints.origin(source(), constant.line(), constant.because());
    }
}
