package org.counterfoil.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counterfoil.incident.ReportId;
import org.counterfoil.linkage.Cluster;
import org.counterfoil.release.IdEvent.Kind;

/** One night's giving out of ids. Used once. */
final class NightOfIds {

    private final LocalDate night;
    private final List<Cluster> clusters;
    private final SortedMap<ReportId, String> remembered = new TreeMap<>();
    private final IdLog log;
    private final List<IdEvent> events = new ArrayList<>();
    /** By position of the cluster. */
    private final String[] given;

    private final SortedMap<String, Integer> holders = new TreeMap<>(Identities.BY_AGE);
    private int highest;

    NightOfIds(
            LocalDate night,
            List<Cluster> clusters,
            Map<ReportId, String> remembered,
            IdLog log,
            int highestMinted,
            Comparator<Cluster> order) {
        this.night = night;
        this.log = log;
        this.clusters = clusters.stream()
                .sorted(order.thenComparing(cluster -> cluster.reports().get(0)))
                .toList();
        remembered.forEach((report, id) -> this.remembered.put(report, log.current(id)));
        this.given = new String[this.clusters.size()];
        int inUse =
                remembered.values().stream().mapToInt(Identities::number).max().orElse(0);
        this.highest = Math.max(highestMinted, Math.max(log.highest(), inUse));
    }

    Assignment assign() {
        keep();
        List<IdEvent> splits = mintOthers();
        revive();
        events.addAll(mergesAndRetirements());
        events.addAll(splits);
        events.sort(Comparator.comparing(IdEvent::kind)
                .thenComparing(IdEvent::id, Identities.BY_AGE)
                .thenComparing(IdEvent::into));
        SortedMap<String, Cluster> byAge = new TreeMap<>(Identities.BY_AGE);
        holders.forEach((id, holder) -> byAge.put(id, clusters.get(holder)));
        Map<Cluster, String> ids = new LinkedHashMap<>();
        byAge.forEach((id, cluster) -> ids.put(cluster, id));
        return new Assignment(ids, events, highest);
    }

    /** A cluster's claim to an id: how many of the id's reports it holds. */
    private record Share(int cluster, String id, int reports, boolean retired) {

        static final Comparator<Share> ORDER = Comparator.comparing(Share::retired)
                .thenComparing(Share::reports, Comparator.reverseOrder())
                .thenComparing(Share::id, Identities.BY_AGE)
                .thenComparing(Share::cluster);
    }

    private void keep() {
        for (Share share : shares()) {
            if (given[share.cluster()] == null && !holders.containsKey(share.id())) {
                given[share.cluster()] = share.id();
                holders.put(share.id(), share.cluster());
            }
        }
    }

    private List<Share> shares() {
        List<Share> shares = new ArrayList<>();
        for (int index = 0; index < clusters.size(); index++) {
            int cluster = index;
            reportsById(clusters.get(index))
                    .forEach((id, reports) -> shares.add(new Share(cluster, id, reports, log.isRetired(id))));
        }
        shares.sort(Share.ORDER);
        return shares;
    }

    private SortedMap<String, Integer> reportsById(Cluster cluster) {
        SortedMap<String, Integer> counts = new TreeMap<>(Identities.BY_AGE);
        for (ReportId report : cluster.reports()) {
            String id = remembered.get(report);
            if (id != null) {
                counts.merge(id, 1, Integer::sum);
            }
        }
        return counts;
    }

    private List<IdEvent> mintOthers() {
        List<IdEvent> splits = new ArrayList<>();
        for (int index = 0; index < given.length; index++) {
            if (given[index] == null) {
                String id = Identities.id(++highest);
                given[index] = id;
                holders.put(id, index);
                events.add(new IdEvent(night, id, Kind.MINTED, ""));
                reportsById(clusters.get(index))
                        .keySet()
                        .forEach(old -> splits.add(new IdEvent(night, old, Kind.SPLIT, id)));
            }
        }
        return splits;
    }

    private void revive() {
        holders.keySet().stream()
                .filter(log::isRetired)
                .forEach(id -> events.add(new IdEvent(night, id, Kind.REVIVED, "")));
    }

    private List<IdEvent> mergesAndRetirements() {
        SortedMap<String, Share> heirs = new TreeMap<>(Identities.BY_AGE);
        Comparator<Share> order = Comparator.comparing(Share::reports)
                .reversed()
                .thenComparing(share -> given[share.cluster()], Identities.BY_AGE);
        shares().forEach(share ->
                heirs.merge(share.id(), share, (one, other) -> order.compare(one, other) <= 0 ? one : other));
        SortedSet<String> others = new TreeSet<>(Identities.BY_AGE);
        others.addAll(remembered.values());
        others.removeAll(holders.keySet());
        List<IdEvent> ends = new ArrayList<>();
        for (String id : others) {
            Share heir = heirs.get(id);
            if (heir != null) {
                ends.add(new IdEvent(night, id, Kind.MERGED, given[heir.cluster()]));
            } else if (!log.isRetired(id)) {
                ends.add(new IdEvent(night, id, Kind.RETIRED, ""));
            }
        }
        return ends;
    }
}
