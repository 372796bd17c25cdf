package org.counterfoil.incident;

import java.util.List;

/**
 * Who speaks: what the later stations need to know of a source.
 *
 * @param id folder name
 * @param title what people call it
 * @param publisher who publishes it
 * @param kind {@code un}, {@code government}, {@code firm}, {@code press}, {@code tracker}
 * @param rank trust, 1 the most; ties are possible
 * @param licence as the source states it
 * @param copies ids of the sources it copies: not independent of them
 */
public record SourceProfile(
        String id, String title, String publisher, String kind, int rank, String licence, List<String> copies) {

    public SourceProfile {
        copies = List.copyOf(copies);
        if (rank < 1) {
            throw new IllegalArgumentException("The rank of " + id + " must be 1 or more: " + rank);
        }
    }
}
