package org.counterfoil.linkage;

import java.util.Comparator;
import java.util.List;
import org.counterfoil.incident.ReportId;

/**
 * Two groups of reports, each strong in itself, that hang together by little: by one link, or by pairs that on average speak
 * against it. For a person to look at.
 *
 * @param kept whether both are one cluster all the same; otherwise they are two, though a link joins them
 * @param one with the smallest report of all
 * @param left of the strongest link across
 * @param right of the strongest link across
 * @param weight of that link
 * @param links number of links across
 * @param meanBits mean weight of all pairs across, each cut at 12 bits either way
 */
public record Joint(
        boolean kept,
        List<ReportId> one,
        List<ReportId> other,
        ReportId left,
        ReportId right,
        MatchWeight weight,
        int links,
        double meanBits) {

    /** By the strongest link. */
    public static final Comparator<Joint> ORDER =
            Comparator.comparing(Joint::left).thenComparing(Joint::right).thenComparing(Joint::kept);

    public Joint {
        one = List.copyOf(one);
        other = List.copyOf(other);
    }
}
