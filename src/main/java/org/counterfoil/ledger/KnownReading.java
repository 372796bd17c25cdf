package org.counterfoil.ledger;

import org.counterfoil.source.DocumentShape;
import org.counterfoil.source.Understood;

/**
 * A document as it was read.
 *
 * @param format what its content was recognised as
 * @param shape how its tables looked
 */
public record KnownReading(String format, Understood understood, DocumentShape shape) {}
