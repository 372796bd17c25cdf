package org.counterfoil.incident;

import java.time.LocalDate;

/**
 * A person lets one broken expectation pass, once.
 *
 * @param code the eight digits that the refusal printed: they hold for what was seen and for the release it was held
 *     against, so that no later night can be let pass by them
 * @param who who decided
 * @param why the reason; not blank
 */
public record OneTimeOverride(String code, String who, LocalDate when, String why) {

    public OneTimeOverride {
        if (!code.matches("[0-9a-f]{8}")) {
            throw new IllegalArgumentException("'" + code + "' is no code of eight digits, 0-9 and a-f.");
        }
        if (who.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("An override needs who and why.");
        }
    }
}
