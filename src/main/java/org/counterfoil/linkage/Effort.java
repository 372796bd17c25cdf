package org.counterfoil.linkage;

/**
 * What a linkage had to do anew, beside what it took over. It depends on what was remembered, and so never enters a release.
 *
 * @param reportsNew reports of which nothing was remembered
 * @param reportsChanged reports that say something else, stand in other blocks, or were decided upon; also those of which
 *     other reports made something else: a name found in their words, a word that is no longer rare
 * @param reportsGone remembered reports that are not there any more
 * @param pairsCompared pairs that were compared anew, one of them at least new or changed
 * @param all whether nothing was taken over: at first, and under another model or program
 */
public record Effort(long reportsNew, long reportsChanged, long reportsGone, long pairsCompared, boolean all) {
    /** Where nothing was linked. */
    public static final Effort NONE = new Effort(0, 0, 0, 0, true);
}
