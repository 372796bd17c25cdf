package org.counterfoil.nightly;

import java.util.Optional;
import org.counterfoil.ledger.KnownReading;
import org.counterfoil.ledger.TonightDocument;

/**
 * What became of a document, on its way into the ledger.
 *
 * @param reading what it says, or empty where the ledger knows its reading already or there is none
 */
record TakenIn(TonightDocument document, Optional<KnownReading> reading) {}
