package org.counterfoil.release;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.ReportId;

/**
 * Something that a person could decide otherwise than the night did.
 *
 * @param incident id of the incident it is about; of two, the smaller
 * @param other id of the incident that would become one with it; else empty
 * @param left report at the one end of the link in question; for a value, the report whose claim would be published
 * @param right report at its other end; for a value, the same as left
 * @param apart reports that would leave the incident, where it would become two
 * @param claim id of the claim that would be published, with its field and the text of its value, where a value is in
 *     question
 */
record OpenQuestion(
        Kind kind,
        String incident,
        String other,
        ReportId left,
        ReportId right,
        List<ReportId> apart,
        String claim,
        String field,
        String value) {

    /** By what it is about. */
    static final Comparator<OpenQuestion> ORDER = Comparator.comparing(OpenQuestion::incident)
            .thenComparing(OpenQuestion::other)
            .thenComparing(OpenQuestion::kind)
            .thenComparing(OpenQuestion::left)
            .thenComparing(OpenQuestion::right)
            .thenComparing(OpenQuestion::claim);

    /** What the other answer would do. */
    enum Kind {
        /** Two incidents would be one. */
        MERGE,
        /** One incident would be two. */
        SPLIT,
        /** Another claim would be published. */
        VALUE
    }

    OpenQuestion {
        apart = apart.stream().sorted().toList();
    }

    static OpenQuestion merge(String one, String other, ReportId left, ReportId right) {
        boolean inOrder = one.compareTo(other) < 0;
        return new OpenQuestion(
                Kind.MERGE, inOrder ? one : other, inOrder ? other : one, left, right, List.of(), "", "", "");
    }

    static OpenQuestion split(String incident, ReportId left, ReportId right, List<ReportId> apart) {
        return new OpenQuestion(Kind.SPLIT, incident, "", left, right, apart, "", "", "");
    }

    static OpenQuestion value(String incident, ReportId report, String claimId, Claim claim) {
        return new OpenQuestion(
                Kind.VALUE,
                incident,
                "",
                report,
                report,
                List.of(),
                claimId,
                claim.field(),
                claim.value().text());
    }

    /** {@code CF-000031, CF-000032}. */
    String incidents() {
        return other.isEmpty() ? incident : incident + ", " + other;
    }

    /** Whether its other answer would leave every report where it is. */
    boolean isOfValue() {
        return kind == Kind.VALUE;
    }

    /** Ids of the incidents that it is about. */
    Stream<String> touched() {
        return Stream.of(incident, other).filter(id -> !id.isEmpty());
    }

    /** What the other answer would be, for people. */
    String otherwise() {
        return switch (kind) {
            case MERGE -> "If the two were one";
            case SPLIT -> "If it were two";
            case VALUE -> "With the figure of " + left.text();
        };
    }

    /**
     * Questions on what is one incident, in groups that touch incidents in common; those on values hang together with
     * none. Groups and their members are in order.
     */
    static List<List<OpenQuestion>> together(List<OpenQuestion> questions) {
        List<OpenQuestion> asked = questions.stream()
                .filter(question -> !question.isOfValue())
                .sorted(ORDER)
                .toList();
        return Entangled.groups(asked.stream()
                        .map(question -> question.touched().toList())
                        .toList())
                .stream()
                .map(group -> group.stream().map(asked::get).toList())
                .toList();
    }
}
