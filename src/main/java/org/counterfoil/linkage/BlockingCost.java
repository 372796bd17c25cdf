package org.counterfoil.linkage;

/**
 * What a blocking rule cost and gave.
 *
 * @param rule name of the rule
 * @param blocks number of blocks, of one report too
 * @param largest reports in the largest block
 * @param pairs pairs that the rule brought together
 * @param own of these, pairs that no rule before it had
 * @param setAside blocks, or years of blocks, that were larger than the rule allows and were not compared
 */
public record BlockingCost(String rule, int blocks, int largest, long pairs, long own, long setAside) {}
