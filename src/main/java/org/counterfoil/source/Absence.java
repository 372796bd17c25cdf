package org.counterfoil.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.counterfoil.incident.NoValue;
import org.counterfoil.incident.NoValue.Reason;

/** Words by which a source says that it gives no value. */
public final class Absence {

    private static final List<String> UNKNOWN = List.of(
            "unknown",
            "undisclosed",
            "unclear",
            "unidentified",
            "unspecified",
            "unconfirmed",
            "undetermined",
            "not known",
            "not disclosed",
            "not specified",
            "not stated",
            "not determined",
            "not available",
            "tbd",
            "tba",
            "tbc",
            "to be determined",
            "to be confirmed",
            "pending",
            "?",
            "??",
            "???",
            "미상",
            "불명",
            "미공개",
            "不明");

    private static final List<String> NOT_APPLICABLE = List.of(
            "n/a",
            "na",
            "n.a",
            "n. a",
            "#n/a",
            "not applicable",
            "none",
            "nil",
            "-",
            "--",
            "---",
            "–",
            "—",
            "——",
            "없음",
            "해당 없음");

    private Absence() {}

    /** @param text a whole cell; empty where it says something else, or nothing at all */
    public static Optional<NoValue> read(String text) {
        String word = PlainText.of(text).toLowerCase(Locale.ROOT).replaceAll("^[\\[(]|[\\])]$|(?<=\\w)\\.$", "");
        if (UNKNOWN.contains(word)) {
            return Optional.of(new NoValue(Reason.UNKNOWN));
        }
        return NOT_APPLICABLE.contains(word) ? Optional.of(new NoValue(Reason.NOT_APPLICABLE)) : Optional.empty();
    }
}
