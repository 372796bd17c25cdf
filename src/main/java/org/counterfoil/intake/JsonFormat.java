package org.counterfoil.intake;

import org.counterfoil.source.RawDocument;

/** JSON and JSON lines: the records at the stated path are one table; what lies beside them is running text. */
final class JsonFormat implements FormatReader {

    @Override
    public RawDocument read(OpenFile file) {
        return RecordDocument.of(file, JsonTree.parse(file), Format.JSON);
    }
}
