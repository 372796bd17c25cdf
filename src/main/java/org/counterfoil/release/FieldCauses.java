package org.counterfoil.release;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Why the claims of an incident's field are not those that it had. */
final class FieldCauses {

    private final ReportMoves moves;
    private final ClaimTexts claims;
    private final ClaimCauses words;

    FieldCauses(ReportMoves moves, ClaimTexts claims, ClaimCauses words) {
        this.moves = moves;
        this.claims = claims;
        this.words = words;
    }

    /** Empty where they are what they were. */
    Set<Cause> of(String incident, String field) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        for (Map.Entry<String, Map<String, String>> claim :
                claims.of(incident, field).entrySet()) {
            String report = claim.getValue().getOrDefault("report_id", "");
            if (moves.isMoved(report)) {
                causes.addAll(moves.move(report));
            } else if (!claims.isSame(claim.getKey())) {
                causes.addAll(words.words(claim.getKey()));
            }
        }
        return causes;
    }

    /** Of all fields. */
    Set<Cause> of(String incident) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        claims.fields().forEach(field -> causes.addAll(of(incident, field)));
        return causes;
    }
}
