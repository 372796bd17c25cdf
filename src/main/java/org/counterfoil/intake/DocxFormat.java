package org.counterfoil.intake;

import org.counterfoil.source.RawDocument;

/** Not read yet. */
final class DocxFormat implements FormatReader {

    @Override
    public RawDocument read(OpenFile file) {
        throw file.unknown("Not read yet.", "Wait.");
    }
}
