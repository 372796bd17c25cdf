package org.counterfoil.nightly;

import java.util.List;
import java.util.Optional;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Origin;
import org.counterfoil.source.DocumentLayout;
import org.counterfoil.source.DocumentShape;

/** Says that a document is no longer what its descriptor was written for, unless a person has accepted it. */
final class ShapeDrift {

    private ShapeDrift() {}

    /** @param before how the document looked in the last release */
    static Optional<Issue> issue(
            PlannedDocument document, DocumentLayout layout, DocumentShape before, DocumentShape now) {
        List<String> drift = before.drift(now, layout);
        String accepted = DocumentShape.acceptance(drift);
        if (drift.isEmpty() || layout.shape().equals(accepted)) {
            return Optional.empty();
        }
        return Optional.of(new Issue(
                Issue.Kind.SHAPE_CHANGED,
                Origin.ofDocument(document.source(), document.path()),
                String.join("; ", drift) + "; what it said last is carried over",
                "Describe it anew in source.yml. If it is right as it is, write `shape: \"" + accepted
                        + "\"` into its entry under documents."));
    }
}
