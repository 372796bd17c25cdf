package org.counterfoil.nightly;

import org.counterfoil.release.ReleaseId;

/**
 * The night that this process runs.
 *
 * @param lastRelease text of the release before this one, or empty
 * @param fingerprint hash of everything the night depends on
 */
record NightState(
        Places places,
        ReleaseId release,
        String lastRelease,
        String fingerprint,
        ProgramVersion program,
        NightInput input) {
    /** Hash of all that the linkage depends on beside reports, decisions and sources: model, rates, schema and program. */
    String linkageKey() {
        return Fingerprint.of(
                program.buildHash(),
                input.model(),
                input.rateHash(),
                input.schema().toString());
    }
}
