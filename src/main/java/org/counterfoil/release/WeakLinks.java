package org.counterfoil.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.counterfoil.incident.Break;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.ReportId;
import org.counterfoil.linkage.Joint;
import org.counterfoil.linkage.Linkage;
import org.counterfoil.linkage.Waterfall;

/** Two strong groups of reports that hang together by little, as breaks: a person should look at the link between them. */
public final class WeakLinks {

    private static final String ENOUGH = "two links across, and even odds on average";

    private final Linkage linkage;
    private final Map<ReportId, String> incidents;

    private WeakLinks(Linkage linkage, List<Incident> incidents) {
        this.linkage = linkage;
        this.incidents = LinkTable.incidents(incidents);
    }

    /**
     * One break a joint; its field names the two reports of the link.
     *
     * @param incidents those that the clusters became
     * @param firstSeen the night in which a break of that {@link Break#identity} was first seen, or empty where it is new
     */
    public static List<Break> of(
            Linkage linkage,
            List<Incident> incidents,
            LocalDate night,
            Function<String, Optional<LocalDate>> firstSeen) {
        WeakLinks links = new WeakLinks(linkage, incidents);
        return linkage.joints().stream()
                .map(joint -> links.weakLink(joint, night))
                .map(found ->
                        found.firstSeenOn(firstSeen.apply(found.identity()).orElse(night)))
                .toList();
    }

    private Break weakLink(Joint joint, LocalDate night) {
        return new Break(
                Break.Kind.WEAK_LINK,
                incident(joint.one()),
                field(joint),
                ENOUGH,
                String.format(
                        Locale.ROOT,
                        "%d link%s across, %+.1f bits on average",
                        joint.links(),
                        joint.links() == 1 ? "" : "s",
                        joint.meanBits()),
                "",
                "",
                detail(joint),
                night,
                nextStep(joint));
    }

    /** As the sheet of links calls the pair. */
    private static String field(Joint joint) {
        return LinkTable.anchor(joint.left(), joint.right());
    }

    private String incident(List<ReportId> group) {
        return incidents.getOrDefault(group.get(0), "");
    }

    private String detail(Joint joint) {
        return names(joint.one()) + " and " + names(joint.other()) + " hang together by "
                + String.format(
                        Locale.ROOT,
                        "%s and %s (probability %.4f",
                        joint.left().text(),
                        joint.right().text(),
                        joint.weight().probability())
                + gist(joint) + "). "
                + (joint.kept()
                        ? "They are kept as one incident."
                        : "They are kept as two incidents, " + incident(joint.one()) + " and " + incident(joint.other())
                                + ".");
    }

    private String gist(Joint joint) {
        return linkage.told()
                .find(joint.left(), joint.right())
                .map(Waterfall::gist)
                .filter(gist -> !gist.isEmpty())
                .map(gist -> ": " + gist)
                .orElse("");
    }

    private static String names(List<ReportId> group) {
        List<String> names = group.stream().limit(SHOWN).map(ReportId::text).toList();
        return "{" + String.join(", ", names) + (group.size() > SHOWN ? " and " + (group.size() - SHOWN) + " more" : "")
                + "}";
    }

    private static final int SHOWN = 5;

    /** What it is now comes last: a person who agrees says so, and it is no break any more. */
    private static String nextStep(Joint joint) {
        String pair = RowText.write(List.of(joint.left().text(), joint.right().text(), "<who>", "<when>", "<why>"));
        return "Look at the two, then write into decisions.csv: same," + pair + " or: not same," + pair;
    }
}
