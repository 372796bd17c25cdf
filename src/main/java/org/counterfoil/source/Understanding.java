package org.counterfoil.source;

import org.counterfoil.incident.Schema;

/**
 * Makes reports, stated totals and issues of what a file said. Nothing is lost: the account of cells adds up. Nothing but
 * origins depends on the order of rows. Immutable, safe for use by several threads.
 */
public final class Understanding {

    private final Schema schema;
    private final ReferenceLists lists;
    private final Crew crew;

    public Understanding(Schema schema, ReferenceLists lists) {
        this(schema, lists, Crew.ALONE);
    }

    private Understanding(Schema schema, ReferenceLists lists, Crew crew) {
        this.schema = schema;
        this.lists = lists;
        this.crew = crew;
    }

    /** The same, with others to do the work. */
    public Understanding with(Crew other) {
        return new Understanding(schema, lists, other);
    }

    /** How the document's tables look under the layout, for another night to compare. */
    public DocumentShape shape(DocumentLayout layout, RawDocument raw) {
        return new ShapeReading(schema, lists, layout, raw, crew).shape();
    }

    /**
     * @param descriptor of the document's source
     * @param layout of the document, as {@link Descriptor#layout} finds it
     * @param raw what the file said
     */
    public Understood understand(Descriptor descriptor, DocumentLayout layout, RawDocument raw) {
        return new DocumentWalk(new Telling(descriptor, layout, raw), schema, lists, crew).understood();
    }
}
