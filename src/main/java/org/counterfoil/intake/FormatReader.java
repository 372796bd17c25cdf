package org.counterfoil.intake;

import java.io.IOException;
import org.counterfoil.source.RawDocument;

/**
 * Reads one format. Stateless. May throw {@link Refusal} with a reason of its own, and whatever its library throws:
 * {@link DocumentReader} turns that into an issue.
 */
interface FormatReader {

    RawDocument read(OpenFile file) throws IOException;
}
