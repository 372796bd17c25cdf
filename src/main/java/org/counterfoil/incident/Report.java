package org.counterfoil.incident;

import java.util.List;
import java.util.stream.Stream;

/**
 * One document's account of one incident.
 *
 * @param origin where the account begins: its row or its sentence
 * @param claims in {@link Claim#ORDER}; may be empty of any field
 */
public record Report(ReportId id, Rendition rendition, Origin origin, List<Claim> claims) {

    public Report {
        claims = claims.stream().sorted(Claim.ORDER).toList();
    }

    public Stream<Claim> claims(String field) {
        return claims.stream().filter(claim -> claim.field().equals(field));
    }

    /** The values claimed for a field, of one type, in the order of the claims. */
    public <V extends Value> List<V> values(String field, Class<V> type) {
        return claims(field)
                .map(Claim::value)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** The name of a claim of this report: {@code un-panel/A:17#taken.1}, counted within the field from 1. */
    public String claimId(Claim claim) {
        int number = claims(claim.field()).toList().indexOf(claim) + 1;
        if (number == 0) {
            throw new IllegalArgumentException("Not a claim of " + id);
        }
        return id.text() + "#" + claim.field() + "." + number;
    }

    /** The same account under another key. */
    public Report withId(ReportId other) {
        return new Report(other, rendition, origin, claims);
    }
}
