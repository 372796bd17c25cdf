package org.counterfoil.intake;

import org.counterfoil.source.RawDocument;

/** XML: as JSON, with attributes as {@code @name} and text beside elements as {@code #text}. */
final class XmlFormat implements FormatReader {

    @Override
    public RawDocument read(OpenFile file) {
        DataTree tree = XmlRecords.parse(file);
        LikelyRecords.suggest(file, tree);
        return RecordDocument.of(file, tree, Format.XML);
    }
}
