package org.counterfoil.incident;

/**
 * A field of an incident, as the schema table declares it.
 *
 * @param name lower case, with underscores; the name of its column
 * @param many whether several values may be true at once (several countries), or one alone (when it happened)
 * @param meaning one sentence for the codebook
 */
public record Field(String name, FieldKind kind, boolean many, String meaning) {}
