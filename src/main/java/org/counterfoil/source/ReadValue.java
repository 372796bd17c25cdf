package org.counterfoil.source;

import java.util.List;
import org.counterfoil.incident.Modality;
import org.counterfoil.incident.Value;

/**
 * A value that a cell or a part of it was read as.
 *
 * @param original the text it was read from, as written
 * @param modalities how text and descriptor hedge it
 */
record ReadValue(String original, Value value, List<Modality> modalities) {}
