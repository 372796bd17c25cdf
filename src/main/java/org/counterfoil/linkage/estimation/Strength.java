package org.counterfoil.linkage.estimation;

/**
 * How much an expert's word weighs against what is seen, in sightings: an expert's share stands as long as the pairs seen
 * are within so many of it; beyond that the estimate goes as far as the counts less so many ({@link MostProbable}).
 *
 * @param m of levels among matching pairs
 * @param u of levels among other pairs
 * @param share of matches: with fewer than about so many expected, the expert's share stands
 * @param dependence of a level on another comparison, held against no dependence
 */
public record Strength(double m, double u, double share, double dependence) {

    /**
     * Found by recovery on made-up counts: with 30 records the values stay within 2.5 bits of the expert's, with 1,000 they
     * are the data's within half a bit where 30 sightings are to be had, with 100,000 within a twentieth.
     */
    public static final Strength DEFAULT = new Strength(2, 2, 10, 2);

    /**
     * @throws IllegalArgumentException if one is not above 0: without an expert, plain EM calls too much a match
     */
    public Strength {
        if (!(m > 0 && u > 0 && share > 0 && dependence > 0)) {
            throw new IllegalArgumentException("strengths are " + m + ", " + u + ", " + share + " and " + dependence
                    + " sightings; give each above 0");
        }
    }
}
