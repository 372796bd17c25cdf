package org.counterfoil.source;

import org.counterfoil.incident.Origin;

/**
 * How often a lookup or a rule for rows fired in one document.
 *
 * @param rule in words: {@code the lookup 'Caymen Islands' of column 'Country'}
 * @param origin its line of the {@code source.yml}
 * @param times cells or rows that it matched
 * @param shared whether other documents may have the same rule, because a glob names them, and one of them is to use it
 */
public record RuleUse(String rule, Origin origin, int times, boolean shared) {}
