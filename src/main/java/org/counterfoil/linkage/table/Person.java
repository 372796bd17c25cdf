package org.counterfoil.linkage.table;

/**
 * One of a list of persons.
 *
 * @param surname last word of the name, or what stands before the comma; lower case, Latin letters without marks
 * @param initials first letters of the other words, in order; may be empty
 */
public record Person(String surname, String initials) {}
