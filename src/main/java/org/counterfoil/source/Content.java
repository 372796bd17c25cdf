package org.counterfoil.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.Sha256;

/** What is said, without where it stands. */
final class Content {

    private static final int BYTES = 6;
    private static final String UNIT = "\u001f";

    private Content() {}

    /** Everything that claims say, in any order; origins left out. */
    static String of(List<Claim> claims) {
        return joined(claims.stream()
                .map(claim -> said(claim)
                        + UNIT
                        + claim.speaker()
                        + UNIT
                        + Optional.ofNullable(claim.stated())
                                .map(DateInterval::text)
                                .orElse("")
                        + UNIT
                        + claim.modalities())
                .toList());
    }

    /** {@code ~} and twelve digits of the SHA-256 of fields, values and original texts. */
    static String hash(List<Claim> claims) {
        return hash(joined(claims.stream().map(Content::said).toList()));
    }

    private static String said(Claim claim) {
        return claim.field() + UNIT + claim.value().kind() + " " + claim.value().text() + UNIT + claim.original();
    }

    static String joined(List<String> statements) {
        return statements.stream().sorted().collect(Collectors.joining("\u001e"));
    }

    static String hash(String content) {
        return ReportId.PROVISIONAL + Sha256.of(content).substring(0, 2 * BYTES);
    }
}
