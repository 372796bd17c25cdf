package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterfoil.incident.Judgement;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.SourceProfile;

/** Says in words why reports are held to be one incident or not. One instance explains one night. For one thread. */
public final class Explanation {

    private final LinkageModel model;
    private final Linkage linkage;
    private final Corpus corpus;
    private final Decisions decisions;
    private final Clustered clustered;
    private final Rivals rivals;

    /** Where no person decided anything. */
    public Explanation(LinkageModel model, List<Report> reports, List<SourceProfile> sources, Linkage linkage) {
        this(model, reports, List.of(), sources, linkage);
    }

    /** @param linkage what {@link Linker#link} made of the same reports, judgements and sources under the same model */
    public Explanation(
            LinkageModel model,
            List<Report> reports,
            List<Judgement> judgements,
            List<SourceProfile> sources,
            Linkage linkage) {
        this.model = model;
        this.linkage = linkage;
        this.corpus = new Corpus(model, reports, sources);
        this.decisions = new Decisions(corpus, judgements);
        this.clustered = Clustered.of(linkage, corpus);
        this.rivals = Rivals.of(corpus, decisions, likely());
    }

    /** What was told includes all that was compared and that evidence does not speak against. */
    private WeighedPairs likely() {
        WeighedPairs.Builder likely = new WeighedPairs.Builder();
        for (ScoredPair pair : linkage.pairs()) {
            if (pair.compared() && pair.weight().probability() >= model.review()) {
                likely.add(
                        PairNumber.of(corpus.number(pair.left()), corpus.number(pair.right())),
                        pair.weight().bits(),
                        true);
            }
        }
        return likely.pairs();
    }

    /**
     * Why two reports are one or not, whether or not they were compared.
     *
     * @return lines of text, without line ends
     * @throws IllegalArgumentException if a report is not there, or both are one
     */
    public List<String> of(ReportId one, ReportId other) {
        int left = Math.min(number(one), number(other));
        int right = Math.max(number(one), number(other));
        if (left == right) {
            throw new IllegalArgumentException("Give two reports to explain, not " + one + " twice");
        }
        List<String> lines = new ArrayList<>();
        Optional<ScoredPair> told = told(left, right);
        if (told.isPresent()) {
            lines.addAll(of(told.get()));
        } else {
            lines.addAll(new NotCompared(model, corpus).lines(left, right));
        }
        decisions.of(PairNumber.of(left, right)).map(Decisions::words).ifPresent(lines::add);
        if (clustered.together(left, right)) {
            lines.add("they stand in one cluster");
        } else {
            String why = new NotOne(corpus, decisions, clustered, rivals).words(left, right);
            lines.remove(why);
            lines.add("why they are not one: " + why);
            lines.add("they stand in two clusters");
        }
        return lines;
    }

    /** As the linkage tells it, or, of a pair that was compared and that evidence speaks against, as it would. */
    private Optional<ScoredPair> told(int left, int right) {
        Optional<ScoredPair> told = linkage.told().find(corpus.id(left), corpus.id(right));
        return told.isPresent() || !corpus.candidates().compares(left, right)
                ? told
                : Optional.of(new Tellers(corpus, decisions, clustered, rivals)
                        .passing()
                        .pair(PairNumber.of(left, right)));
    }

    private int number(ReportId id) {
        int number = corpus.number(id);
        if (number < 0) {
            throw new IllegalArgumentException(
                    "There is no report " + id + "; give source/key as in the sheet Reports");
        }
        return number;
    }

    /** The waterfall of a pair that was compared: prior, each comparison, sum, verdict, and what would flip it. */
    public List<String> of(ScoredPair pair) {
        return Waterfall.lines(pair);
    }

    /**
     * How the cluster of a report hangs together: the strongest links that hold it, the weakest of them, the pairs inside
     * that speak against it, and whether a better one could be had.
     *
     * @return lines of text, without line ends; none for a report that stands alone
     * @throws IllegalArgumentException if the report is not there
     */
    public List<String> together(ReportId report) {
        List<Integer> members = clustered.with(number(report));
        if (members.size() == 1) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(new HangingTogether(corpus, decisions, members).lines());
        lines.add(new Solved(new Clustering(model, corpus, decisions).solve(rivals)).words(members.get(0)));
        return lines;
    }
}
