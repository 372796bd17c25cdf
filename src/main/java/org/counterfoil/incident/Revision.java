package org.counterfoil.incident;

import java.util.Comparator;
import java.util.List;

/**
 * What a source said of an incident at one time, in an account that it has revised or may revise.
 *
 * @param order sorts the revisions of an account as text: an ISO date or time, or a number with leading zeros
 * @param dated how the source dates or numbers it, as written
 * @param amendment whether the source marks it as a change of an earlier one
 * @param withdrawn whether the source takes its account back by it
 * @param origin its row or its sentence
 * @param claims everything it says, in {@link Claim#ORDER}
 */
public record Revision(
        String order, String dated, boolean amendment, boolean withdrawn, Origin origin, List<Claim> claims) {

    /** From the first to the last; those of one time by what they say. */
    public static final Comparator<Revision> ORDER = Comparator.comparing(Revision::order)
            .thenComparing(revision -> said(revision.claims()))
            .thenComparing(Revision::origin);

    public Revision {
        claims = claims.stream().sorted(Claim.ORDER).toList();
    }

    /** Whether both say the same, wherever it stands. */
    public boolean repeats(Revision other) {
        return order.equals(other.order) && said(claims).equals(said(other.claims));
    }

    private static String said(List<Claim> claims) {
        StringBuilder said = new StringBuilder();
        claims.forEach(claim -> said.append(claim.field())
                .append('\u001f')
                .append(claim.value().text())
                .append('\u001f')
                .append(claim.speaker())
                .append('\u001f')
                .append(claim.modalities())
                .append('\u001e'));
        return said.toString();
    }
}
