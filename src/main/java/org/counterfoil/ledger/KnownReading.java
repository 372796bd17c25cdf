package org.counterfoil.ledger;

import org.counterfoil.source.Understood;

/**
 * A document as it was read.
 *
 * @param format what its content was recognised as
 */
public record KnownReading(String format, Understood understood) {}
