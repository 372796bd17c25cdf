package org.counterfoil.linkage;

/**
 * How often a comparison had something to compare.
 *
 * @param looked pairs that were looked at, of those that were compared
 * @param spoke of these, those in which both sides said something that can be held against each other
 */
public record ComparisonFigures(String comparison, long looked, long spoke) {}
