package org.counterfoil.linkage.cluster;

/** Two records, numbered from 0, that a person holds to be one. */
public record MustLink(int left, int right) {

    public MustLink {
        if (left < 0 || right < 0 || left == right) {
            throw new IllegalArgumentException("Records " + left + " and " + right
                    + " cannot be held to be the same: name two different records, numbered from 0.");
        }
    }
}
