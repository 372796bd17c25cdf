package org.counterfoil.nightly;

import java.util.List;
import java.util.Optional;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.OneTimeOverride;
import org.counterfoil.incident.Severity;

/**
 * Lets broken expectations pass that a person has let pass, and says by what code the others may be. A code holds for what
 * was seen and for the release it was held against: once tonight is published, no code of tonight fits any more.
 */
final class Overrides {

    private static final int DIGITS = 8;

    private final List<OneTimeOverride> overrides;
    private final String lastRelease;

    Overrides(List<OneTimeOverride> overrides, String lastRelease) {
        this.overrides = overrides;
        this.lastRelease = lastRelease;
    }

    /** Does nothing to an issue that is not fatal. */
    Issue applied(Issue issue) {
        if (issue.kind().severity() != Severity.FATAL) {
            return issue;
        }
        String code = code(issue);
        Optional<OneTimeOverride> pass = overrides.stream()
                .filter(override -> override.code().equals(code))
                .findFirst();
        return pass.map(override -> passed(issue, override)).orElseGet(() -> refused(issue, code));
    }

    private String code(Issue issue) {
        return Fingerprint.of(lastRelease, issue.kind().slug(), issue.origin().toString(), issue.seen())
                .substring(0, DIGITS);
    }

    private static Issue passed(Issue issue, OneTimeOverride override) {
        return new Issue(
                Issue.Kind.EXPECTATION_OVERRIDDEN,
                issue.origin(),
                issue.kind().slug() + ": " + issue.seen() + "; let pass by " + override.who() + " on " + override.when()
                        + ": " + override.why(),
                "Nothing: it was let pass for this release alone.");
    }

    private static Issue refused(Issue issue, String code) {
        return new Issue(
                issue.kind(),
                issue.origin(),
                issue.seen(),
                issue.advice() + " To let it pass this once, write `" + code
                        + ",<who>,<when>,<why>` into overrides.csv in the input, under the header code,who,when,why.");
    }
}
