package org.counterfoil.linkage.engine;

/**
 * What a blocking rule cost and gave.
 *
 * @param rule name of the rule
 * @param blocks number of blocks of two records or more that were compared
 * @param largest records in the largest block, before any was split
 * @param pairs pairs that the rule brought together
 * @param own of these, pairs that no rule before it had
 * @param setAside blocks that were larger than the rule allows, even when split, and were not compared whole
 */
public record RuleCost(String rule, int blocks, int largest, long pairs, long own, long setAside) {}
