package org.counterfoil.source;

import org.counterfoil.incident.Schema;

/**
 * Makes reports, stated totals and issues of what a file said. Nothing is lost: the account of cells adds up. Nothing but
 * origins depends on the order of rows. Immutable, safe for use by several threads.
 */
public final class Understanding {

    private final Schema schema;
    private final ReferenceLists lists;

    public Understanding(Schema schema, ReferenceLists lists) {
        this.schema = schema;
        this.lists = lists;
    }

    /** How the document's tables look under the layout, for another night to compare. */
    public DocumentShape shape(DocumentLayout layout, RawDocument raw) {
        return new ShapeReading(schema, lists, layout, raw).shape();
    }

    /**
     * @param descriptor of the document's source
     * @param layout of the document, as {@link Descriptor#layout} finds it
     * @param raw what the file said
     */
    public Understood understand(Descriptor descriptor, DocumentLayout layout, RawDocument raw) {
        return new DocumentWalk(new Telling(descriptor, layout, raw), schema, lists).understood();
    }
}
