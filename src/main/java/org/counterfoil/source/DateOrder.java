package org.counterfoil.source;

/** In which order a source writes the numbers of a date such as {@code 3/4/18}. */
public enum DateOrder {
    MONTH_FIRST,
    DAY_FIRST,
    YEAR_FIRST,
    /** Nothing is known: a date that can be read in two orders has two readings. */
    UNSTATED
}
