package org.counterfoil.fusion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.SourceProfile;

/**
 * Who copies whom: declared by the sources' descriptors, told by the speakers, or found. Votes are counted by the independent
 * {@link Origins} that come of it. Immutable; may be used by several threads.
 */
public final class Genealogy {

    private final Map<String, List<Copy>> betweenSources;
    private final Map<ReportId, List<ReportCopy>> betweenReports = new TreeMap<>();
    private final Map<String, String> publishers = new TreeMap<>();
    private final Map<String, Integer> ranks = new TreeMap<>();

    private Genealogy(List<SourceProfile> sources, List<ReportCopy> reports, List<Copy> found) {
        sources.forEach(source -> {
            publishers.put(source.id(), source.publisher());
            ranks.put(source.id(), source.rank());
        });
        reports.forEach(pair -> betweenReports
                .computeIfAbsent(pair.left(), left -> new ArrayList<>())
                .add(pair));
        this.betweenSources = together(Stream.concat(declarations(sources), found.stream()));
    }

    /** Without looking for copies: what the sources declare and what their speakers tell. */
    public static Genealogy declared(List<SourceProfile> sources) {
        return new Genealogy(sources, List.of(), List.of());
    }

    /**
     * Looks for copies. Costs one pass over the words of all reports, and what sources of one incident share.
     *
     * @param clusters the reports of each incident; their order changes nothing
     * @param survivorship says which difference is still agreement
     */
    public static Genealogy of(List<List<Report>> clusters, List<SourceProfile> sources, Survivorship survivorship) {
        List<ReportCopy> reports = new ArrayList<>(new SharedText(clusters).find());
        SharedMistakes mistakes =
                new SharedMistakes(clusters, new Genealogy(sources, reports, List.of()), survivorship);
        List<Copy> found = mistakes.find();
        mistakes.here().stream()
                .filter(pair -> found.stream()
                        .noneMatch(copy -> copy.isOf(pair.copy().left())
                                && copy.isOf(pair.copy().right())))
                .forEach(reports::add);
        return new Genealogy(sources, reports, found);
    }

    private static Stream<Copy> declarations(List<SourceProfile> sources) {
        return sources.stream()
                .flatMap(source -> source.copies().stream()
                        .map(copied -> Copy.of(
                                Copy.Kind.DECLARED,
                                source.id(),
                                copied,
                                source.id() + " declares that it copies " + copied)));
    }

    /** Of each source, the copies that hang together with it. */
    private static Map<String, List<Copy>> together(Stream<Copy> copies) {
        Map<String, List<Copy>> groups = new TreeMap<>();
        copies.sorted(Copy.ORDER).forEach(copy -> {
            List<Copy> group = new ArrayList<>();
            Stream.of(copy.left(), copy.right())
                    .flatMap(source -> groups.getOrDefault(source, List.of()).stream())
                    .distinct()
                    .forEach(group::add);
            group.add(copy);
            group.forEach(member -> {
                groups.put(member.left(), group);
                groups.put(member.right(), group);
            });
        });
        return groups;
    }

    /** @param cluster the reports of one incident, in any order */
    public Origins of(List<Report> cluster) {
        Map<String, List<Report>> bySource = cluster.stream()
                .collect(Collectors.groupingBy(report -> report.id().source(), TreeMap::new, Collectors.toList()));
        SortedSet<String> sources = new TreeSet<>(bySource.keySet());
        List<Copy> copies = new ArrayList<>();
        if (sources.size() > 1) {
            sources.stream()
                    .flatMap(source -> betweenSources.getOrDefault(source, List.of()).stream())
                    .distinct()
                    .forEach(copies::add);
            copies.addAll(between(cluster));
            copies.addAll(new SameSpeakers(bySource, publishers).find());
        }
        return new Origins(
                sources,
                copies,
                Comparator.comparing((String source) -> ranks.getOrDefault(source, Integer.MAX_VALUE))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private List<Copy> between(List<Report> cluster) {
        SortedSet<ReportId> members = cluster.stream().map(Report::id).collect(Collectors.toCollection(TreeSet::new));
        return members.stream()
                .flatMap(member -> betweenReports.getOrDefault(member, List.of()).stream())
                .filter(pair -> members.contains(pair.right()))
                .map(ReportCopy::copy)
                .toList();
    }
}
