package org.counterfoil.linkage.estimation;

/**
 * One step of the estimation.
 *
 * @param round from 0; what pairs that do not match look like is estimated anew before each
 * @param logPosterior in nats but for a constant of the round; within a round it never falls
 * @param expectedMatches among the candidates
 */
public record Iteration(int round, double logPosterior, double expectedMatches) {}
