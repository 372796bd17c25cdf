package org.counterfoil.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.DateInterval;

/** What is said, without where it stands. */
final class Content {

    /** Begins a key that stands for what is said, until the ledger mints one. */
    static final String PROVISIONAL = "~";

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
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            StringBuilder digits = new StringBuilder(PROVISIONAL);
            for (int i = 0; i < BYTES; i++) {
                digits.append(Character.forDigit((digest[i] >> 4) & 15, 16))
                        .append(Character.forDigit(digest[i] & 15, 16));
            }
            return digits.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
