package org.counterfoil.incident;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One document's account of one incident.
 *
 * @param origin where the account begins: its row or its sentence
 * @param claims in {@link Claim#ORDER}, as they hold now; may be empty of any field
 * @param revisions what the source said at one time after the other, the last one last, all in {@link Revision#ORDER};
 *     empty where its accounts are not revised within what is delivered
 */
public record Report(ReportId id, Rendition rendition, Origin origin, List<Claim> claims, List<Revision> revisions) {

    public Report {
        claims = claims.stream().sorted(Claim.ORDER).toList();
        revisions = revisions.stream().sorted(Revision.ORDER).toList();
    }

    /** An account that was given once. */
    public Report(ReportId id, Rendition rendition, Origin origin, List<Claim> claims) {
        this(id, rendition, origin, claims, List.of());
    }

    /**
     * An account that was given several times: of each field holds what the last revision says that speaks of it.
     *
     * @param revisions one at least, in any order; the last one is where the account begins
     */
    public static Report revised(ReportId id, Rendition rendition, List<Revision> revisions) {
        List<Revision> sorted = revisions.stream().sorted(Revision.ORDER).toList();
        return new Report(id, rendition, sorted.get(sorted.size() - 1).origin(), holding(sorted), sorted);
    }

    private static List<Claim> holding(List<Revision> sorted) {
        Map<String, List<Claim>> fields = new TreeMap<>();
        for (Revision revision : sorted) {
            fields.putAll(revision.claims().stream().collect(Collectors.groupingBy(Claim::field)));
        }
        return fields.values().stream().flatMap(List::stream).toList();
    }

    /**
     * The account of both, where one revises the other. What one of several victims of a row had to leave to all of them
     * together does not come back by it.
     *
     * @param other of the same key
     * @return empty where either is not revised, where they tell two stories, or where they differ at one time
     */
    public Optional<Report> joined(Report other) {
        boolean revisable = isRevised() && other.isRevised();
        if (!revisable || Story.of(claims).isAnotherThan(Story.of(other.claims))) {
            return Optional.empty();
        }
        List<Revision> all = new ArrayList<>(revisions);
        other.revisions.stream()
                .filter(revision -> revisions.stream().noneMatch(revision::repeats))
                .forEach(all::add);
        boolean ordered = all.stream().map(Revision::order).distinct().count() == all.size();
        return ordered ? Optional.of(revised(id, rendition, all).only(fields(other))) : Optional.empty();
    }

    /** Whether its claims are what holds of its revisions, in every field that it has. */
    private boolean isRevised() {
        return !revisions.isEmpty()
                && claims.equals(revised(id, rendition, revisions).only(fields(this)).claims);
    }

    private Set<String> fields(Report other) {
        return Stream.concat(claims.stream(), other.claims.stream())
                .map(Claim::field)
                .collect(Collectors.toSet());
    }

    private Report only(Set<String> fields) {
        return new Report(
                id,
                rendition,
                origin,
                claims.stream().filter(claim -> fields.contains(claim.field())).toList(),
                revisions);
    }

    /** Whether its source has taken it back. */
    public boolean isWithdrawn() {
        return !revisions.isEmpty() && revisions.get(revisions.size() - 1).withdrawn();
    }

    /** How often the account was changed: 0 for one that was given once. */
    public int changes() {
        return Math.max(0, revisions.size() - 1);
    }

    /** Claims of earlier revisions that hold no longer, with the number of the revision, counted from 1. */
    public SortedMap<Integer, List<Claim>> superseded() {
        SortedMap<Integer, List<Claim>> superseded = new TreeMap<>();
        for (int i = 0; i < revisions.size(); i++) {
            List<Claim> old = revisions.get(i).claims().stream()
                    .filter(claim -> !claims.contains(claim))
                    .toList();
            if (!old.isEmpty()) {
                superseded.put(i + 1, old);
            }
        }
        return superseded;
    }

    public Stream<Claim> claims(String field) {
        return claims.stream().filter(claim -> claim.field().equals(field));
    }

    /** The values claimed for a field, of one type, in the order of the claims. */
    public <V extends Value> List<V> values(String field, Class<V> type) {
        List<V> values = new ArrayList<>();
        for (Claim claim : claims) {
            // a loop, for this is asked of each report dozens of times
            if (type.isInstance(claim.value()) && claim.field().equals(field)) {
                values.add(type.cast(claim.value()));
            }
        }
        return values.isEmpty() ? List.of() : Collections.unmodifiableList(values);
    }

    /** The name of a claim of this report: {@code un-panel/A:17#taken.1}, counted within the field from 1. */
    public String claimId(Claim claim) {
        return id.text() + "#" + claim.field() + "." + numberOf(claim);
    }

    private int numberOf(Claim claim) {
        int number = 0;
        for (Claim other : claims) {
            // a loop, for this is asked of each claim several times
            if (other.field().equals(claim.field())) {
                number++;
                if (other.equals(claim)) {
                    return number;
                }
            }
        }
        throw new IllegalArgumentException("Not a claim of " + id);
    }

    /**
     * The name of a claim that holds no longer: {@code list/17#r1.taken.1}, counted within the field of the revision from 1.
     *
     * @param revision 1-based, as in {@link #superseded}
     */
    public String claimId(int revision, Claim claim) {
        int number = revisions.get(revision - 1).claims().stream()
                        .filter(other -> other.field().equals(claim.field()))
                        .toList()
                        .indexOf(claim)
                + 1;
        return id.text() + "#r" + revision + "." + claim.field() + "." + number;
    }

    /** The same account under another key. */
    public Report withId(ReportId other) {
        return new Report(other, rendition, origin, claims, revisions);
    }
}
