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
     * Found by recovery on made-up counts with six comparisons. With 30 records (8 matches) no weight leaves the expert's by
     * more than 3 bits, and most by none. With 1,000 (300 matches) every level of 30 sightings or more in both classes is
     * within 0.5 bits of the truth, with 100,000 (50,000 matches) every level of 4,000 within 0.1.
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
