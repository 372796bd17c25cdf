package org.counterfoil.linkage;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.counterfoil.incident.ReportId;
import org.counterfoil.linkage.cluster.Partition;
import org.counterfoil.linkage.cluster.WeakJoint;
import org.counterfoil.linkage.engine.KeptPairs;
import org.counterfoil.linkage.engine.RuleCost;

/**
 * Links reports with what is remembered of the linkage before. All are encoded and blocked, which is cheap; compared, clustered
 * and told are those that are new or have changed. For one linkage.
 */
final class Relinking {

    private final LinkageModel model;
    private final Corpus corpus;
    private final Decisions decisions;
    private final String key;
    private final List<String> contents;
    private final Recalled recalled;

    Relinking(LinkageModel model, Corpus corpus, Decisions decisions, LinkMemory before, String key) {
        this.model = model;
        this.corpus = corpus;
        this.decisions = decisions;
        this.key = key;
        this.contents = ReportContents.of(corpus, decisions);
        this.recalled = new Recalled(before, key, corpus, contents);
    }

    Relinked relinked() {
        KeptPairs fresh = KeptPairs.of(
                corpus.candidates(), corpus.encoded().scorer(), model.told().bits(), recalled.changed());
        return relinked(compared(fresh), fresh.costs(), recalled.effort(fresh.scored()));
    }

    private Relinked relinked(WeighedPairs compared, List<RuleCost> costs, Effort effort) {
        Clustering clustering = new Clustering(model, corpus, decisions);
        WeighedPairs likely = compared.from(clustering.floor());
        Rivals rivals = Rivals.of(corpus, decisions, likely);
        Partition partition =
                clustering.update(recalled.partition(), rivals, recalled.touched(likely, clustering.floor()));
        Clustered clustered = Clustered.of(partition);
        StandingRivals standing = new StandingRivals(rivals, clustered, model.match());
        return new Relinked(
                clusters(clustered),
                joints(partition),
                new Tally(model, corpus).figures(compared, rivals, standing, costs, partition),
                new LinkMemory(key, contentsById(), new KnownPairs(compared, corpus), components(partition)),
                effort,
                told(near(compared, standing), edges(partition), new Tellers(corpus, decisions, clustered, rivals)));
    }

    /** Numbers of the pairs that are for review by themselves, and of those that are near beside what was linked instead. */
    private long[] near(WeighedPairs compared, StandingRivals standing) {
        double review = MatchWeight.ofProbability(model.review()).bits();
        double told = model.told().bits();
        return IntStream.range(0, compared.size())
                .parallel()
                .filter(pair -> compared.bits(pair) >= review
                        || compared.bits(pair) + standing.off(compared.number(pair)) >= told)
                .mapToLong(compared::number)
                .toArray();
    }

    /** Holds nothing of this linkage but what it takes to tell its pairs. */
    private static Supplier<ToldPairs> told(long[] compared, List<Long> edges, Tellers tellers) {
        return () -> ToldPairs.of(compared, edges, tellers);
    }

    /** All that was compared and that evidence does not speak against. */
    private WeighedPairs compared(KeptPairs fresh) {
        WeighedPairs known = recalled.pairs();
        WeighedPairs.Builder compared = new WeighedPairs.Builder();
        for (int i = 0; i < known.size(); i++) {
            compared.add(known.number(i), known.bits(i), known.isOpen(i));
        }
        boolean[] open = open(fresh);
        for (int i = 0; i < open.length; i++) {
            compared.add(PairNumber.of(fresh.left(i), fresh.right(i)), fresh.bits(i), open[i]);
        }
        return compared.pairs();
    }

    /** Of which nobody decided and that no level forbids. */
    private boolean[] open(KeptPairs pairs) {
        Weigher weigher = corpus.weigher();
        boolean[] open = new boolean[pairs.size()];
        IntStream.range(0, open.length).parallel().forEach(i -> {
            int left = pairs.left(i);
            int right = pairs.right(i);
            open[i] = decisions.of(PairNumber.of(left, right)).isEmpty() && !weigher.isForbidden(left, right);
        });
        return open;
    }

    private List<Cluster> clusters(Clustered clustered) {
        return clustered.all().map(numbers -> new Cluster(ids(numbers))).toList();
    }

    private List<ReportId> ids(List<Integer> numbers) {
        return numbers.stream().map(corpus::id).toList();
    }

    /** The pairs that weak joints hang by. */
    private static List<Long> edges(Partition partition) {
        return partition.weakJoints().stream()
                .map(joint -> PairNumber.of(joint.edge().left(), joint.edge().right()))
                .toList();
    }

    private List<Joint> joints(Partition partition) {
        return partition.weakJoints().stream()
                .map(joint -> new Joint(
                        joint.kind() == WeakJoint.Kind.KEPT,
                        ids(joint.partA()),
                        ids(joint.partB()),
                        corpus.id(joint.edge().left()),
                        corpus.id(joint.edge().right()),
                        new MatchWeight(joint.edge().bits()),
                        joint.linksAcross(),
                        joint.meanAcross()))
                .sorted(Joint.ORDER)
                .toList();
    }

    private SortedMap<ReportId, String> contentsById() {
        SortedMap<ReportId, String> byId = new TreeMap<>();
        for (int record = 0; record < corpus.size(); record++) {
            byId.put(corpus.id(record), contents.get(record));
        }
        return byId;
    }

    private List<KnownComponent> components(Partition partition) {
        return partition.components().stream()
                .map(component -> new KnownComponent(
                        ids(component.records()),
                        component.under(record -> Collections.binarySearch(component.records(), record))))
                .toList();
    }
}
