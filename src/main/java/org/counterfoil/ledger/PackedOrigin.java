package org.counterfoil.ledger;

import org.counterfoil.incident.Origin;
import tools.jackson.databind.deser.std.StdConvertingDeserializer;
import tools.jackson.databind.ser.std.StdConvertingSerializer;
import tools.jackson.databind.util.StdConverter;

/** An origin as it lies in wide columns: flat, and opened with the same page as those before it. Thread-safe. */
record PackedOrigin(String source, String document, String place, int row, String cell, String column, String quote) {

    private static final Recurring<Origin.Page> PAGES = new Recurring<>();

    static PackedOrigin of(Origin origin) {
        return new PackedOrigin(
                origin.source(),
                origin.document(),
                origin.place(),
                origin.row(),
                origin.cell(),
                origin.column(),
                origin.quote());
    }

    Origin open() {
        return new Origin(PAGES.one(new Origin.Page(source, document, place)), row, cell, column, quote);
    }

    static StdConvertingSerializer writing() {
        return new StdConvertingSerializer(Origin.class, new Packs());
    }

    static StdConvertingDeserializer<Origin> reading() {
        return new StdConvertingDeserializer<>(new Opens());
    }

    private static final class Packs extends StdConverter<Origin, PackedOrigin> {

        @Override
        public PackedOrigin convert(Origin origin) {
            return of(origin);
        }
    }

    private static final class Opens extends StdConverter<PackedOrigin, Origin> {

        @Override
        public Origin convert(PackedOrigin packed) {
            return packed.open();
        }
    }
}
