package org.counterfoil.nightly;

import java.util.List;
import org.counterfoil.fusion.Rulings;
import org.counterfoil.incident.Report;
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

    /** What people decided of tonight's reports. */
    Rulings rulings(List<Report> reports) {
        return Rulings.bind(input.rulings(), reports, input.schema());
    }

    /** Hash of all that the linkage depends on beside reports, decisions and sources: model, rates, schema and program. */
    String linkageKey() {
        return Fingerprint.of(
                program.buildHash(),
                input.model(),
                input.rateHash(),
                input.schema().toString());
    }
}
