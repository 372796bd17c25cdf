package org.counterfoil.incident;

/** How finely a date was stated, finest first. The order is the order of trust: a day beats a month. */
public enum Precision {
    DAY,
    MONTH,
    SEASON,
    QUARTER,
    YEAR,
    /** Two ends were given, or a phrase such as <i>early 2018</i> was read as two ends. */
    RANGE
}
