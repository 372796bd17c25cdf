package org.counterfoil.linkage;

import java.util.List;
import org.counterfoil.incident.Judgement;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.SourceProfile;
import org.counterfoil.linkage.engine.RuleCost;

/** Finds out which reports describe the same incident. Holds no state: safe for many threads. */
public final class Linker {

    /** Named on a pair that no blocking rule found and that stands in one cluster all the same. */
    static final String SAME_CLUSTER = "same cluster";

    private final LinkageModel model;

    public Linker(LinkageModel model) {
        this.model = model;
    }

    /**
     * Blocks, compares, weighs and clusters. The result does not depend on the order of any of the lists.
     *
     * @param reports each id once
     * @param judgements those that name a report that is not there have no effect
     * @param sources profiles of the sources; a source without one is taken as it is
     * @throws IllegalArgumentException if two reports have one id
     */
    public Linkage link(List<Report> reports, List<Judgement> judgements, List<SourceProfile> sources) {
        return relink(LinkMemory.NONE, "", reports, judgements, sources).linkage();
    }

    /**
     * The same with what is remembered of a linkage before: only what changed is compared and clustered again, and the result
     * is what {@link #link} would come to.
     *
     * @param key names all that linkage depends on beside reports, judgements and sources: model and program. What was made
     *     under another is not used
     */
    public Relinked relink(
            LinkMemory before,
            String key,
            List<Report> reports,
            List<Judgement> judgements,
            List<SourceProfile> sources) {
        Corpus corpus = new Corpus(model, reports, sources);
        return new Relinking(model, corpus, new Decisions(corpus, judgements), before, key).relinked();
    }

    /** What the blocking rules cost on these reports, in the order of the rules. */
    public List<RuleCost> blocking(List<Report> reports, List<SourceProfile> sources) {
        return new Corpus(model, reports, sources).candidates().costs();
    }
}
