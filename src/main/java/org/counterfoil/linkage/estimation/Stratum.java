package org.counterfoil.linkage.estimation;

/**
 * Pairs drawn at random from pairs that have the same value in one comparison, whether a blocking rule finds them or not.
 * Tells how often pairs that agree here agree elsewhere too. Best drawn from values that many records have: of two records
 * that share a rare value most are matches, and a match with an error elsewhere is easily taken for none.
 *
 * @param comparison its index, from 0; at most one stratum for each
 * @param level the level that pairs with the same value come to, from 0
 * @param pairs how many such pairs there are in all, drawn or not, of rare values too
 * @param drawn those that were drawn, each with equal chance; those at another level are passed over
 */
public record Stratum(int comparison, int level, double pairs, Patterns drawn) {}
