package org.counterfoil.linkage;

import java.util.Locale;
import java.util.Optional;
import org.counterfoil.incident.Judgement;

/** Why two reports stand in two clusters, in one sentence: a person, a veto, no comparison, too few bits, or the others. */
final class NotOne {

    private final Corpus corpus;
    private final Decisions decisions;
    private final Clustered clustered;
    private final Rivals rivals;
    private final Weigher weigher;

    NotOne(Corpus corpus, Decisions decisions, Clustered clustered, Rivals rivals) {
        this.corpus = corpus;
        this.decisions = decisions;
        this.clustered = clustered;
        this.rivals = rivals;
        this.weigher = corpus.weigher();
    }

    String words(int left, int right) {
        Optional<Judgement> judgement = decisions.of(PairNumber.of(left, right));
        if (judgement.isPresent()) {
            return Decisions.words(judgement.get())
                    + (judgement.get().same()
                            ? " that they are the same, and another decision holds them apart across a chain"
                            : " that they are not the same");
        }
        Weigher.Weighed weighed = weigher.weigh(left, right);
        if (weighed.veto()) {
            return "forbidden by " + weigher.vetoes(left, right) + ", whatever the other comparisons say";
        }
        if (!corpus.candidates().compares(left, right)) {
            return "they were never compared, and no chain of links joins them";
        }
        StandingRivals standing =
                new StandingRivals(rivals, clustered, corpus.encoded().model());
        KeptApart apart = new KeptApart(corpus, decisions, clustered, rivals, standing);
        double off = standing.off(PairNumber.of(left, right));
        if (apart.speaksOf(left, right, weighed, off)) {
            return apart.words(left, right, weighed, off);
        }
        return weighed.verdict() == Verdict.NON_LINK
                ? "compared and different: " + shortOf(weighed) + listing(weighed)
                : "compared, and too little for a link: " + shortOf(weighed) + "; a person should decide"
                        + listing(weighed);
    }

    private String shortOf(Weigher.Weighed weighed) {
        double link = MatchWeight.ofProbability(corpus.encoded().model().link()).bits();
        double review =
                MatchWeight.ofProbability(corpus.encoded().model().review()).bits();
        String below = String.format(
                Locale.ROOT,
                "they come to %+.1f bits, %.1f below a link (%+.1f)",
                weighed.bits(),
                link - weighed.bits(),
                link);
        return weighed.bits() < review
                ? below + String.format(Locale.ROOT, " and %.1f below review (%+.1f)", review - weighed.bits(), review)
                : below;
    }

    private static String listing(Weigher.Weighed weighed) {
        return weighed.sameListing()
                ? "; and two rows of one table are one incident only where they are a link by themselves"
                : "";
    }
}
