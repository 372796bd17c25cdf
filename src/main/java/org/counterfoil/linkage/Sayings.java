package org.counterfoil.linkage;

/** What the bars of waterfalls are made of. Comparisons are numbered as in the table. */
interface Sayings {

    /**
     * What a record was compared by; all that it says where it could not be compared.
     *
     * @param code of the value, or -1
     */
    String words(int comparison, int record, int code);

    /** @param level that the weight was reached at, or -1 */
    MatchWeight weight(int comparison, int level, double bits);

    /** @return a bar that is equal */
    Evidence bar(int comparison, Evidence bar);
}
