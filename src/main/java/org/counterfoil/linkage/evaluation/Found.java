package org.counterfoil.linkage.evaluation;

/**
 * What a linkage made of its records. The arrays are not copied and must not be changed.
 *
 * @param ids of the records, ascending by {@link String#compareTo}, each once; a record's number is its place
 * @param clusterOf by record, a number from 0 to less than the number of records
 * @param pairs that were compared
 * @param linkFrom probability from which on a pair is a link
 * @param possiblePairs how many pairs there are that might have been compared: n(n − 1)/2 within one table, n·m across two
 */
public record Found(String[] ids, int[] clusterOf, ScoredPairs pairs, double linkFrom, long possiblePairs) {

    /** @throws IllegalArgumentException if ids are out of order or stand twice, or a column has another length */
    public Found {
        if (clusterOf.length != ids.length || pairs.records() != ids.length) {
            throw new IllegalArgumentException("There are " + ids.length + " ids, clusters of " + clusterOf.length
                    + " records and pairs of " + pairs.records());
        }
        for (int i = 1; i < ids.length; i++) {
            if (ids[i - 1].compareTo(ids[i]) >= 0) {
                throw new IllegalArgumentException(
                        "Ids must ascend, each once: '" + ids[i - 1] + "' stands before '" + ids[i] + "'");
            }
        }
        for (int cluster : clusterOf) {
            if (cluster < 0 || cluster >= ids.length) {
                throw new IllegalArgumentException(
                        "Clusters are numbered from 0 to less than " + ids.length + ", not " + cluster);
            }
        }
        if (!(linkFrom >= 0 && linkFrom <= 1)) {
            throw new IllegalArgumentException("A link is a pair from a probability on, not from " + linkFrom);
        }
    }
}
