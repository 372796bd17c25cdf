package org.counterfoil.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.counterfoil.incident.Modality;

/** How a figure in running text is hedged: there, more words may stand between the hedge and the figure than in a cell. */
final class ProseHedge {

    private static final String END = ")(?: (?:a|an|the|total|sum|of|some|about|nearly|staggering))*[ ~]*$";
    private static final Pattern AT_LEAST = before(
            "at least|at minimum|no fewer than|no less than|not less than|a minimum of|more than|upwards? of|over|above"
                    + "|in excess of|exceed(?:s|ed|ing)?|well over|surpass(?:ed|ing)?");
    private static final Pattern UP_TO = before(
            "up to|as much as|as many as|no more than|not more than|at most|a maximum of|less than|fewer than|under|below");
    private static final Pattern ABOUT = Pattern.compile(
            "(?i)(?:\\b(?:about|around|some|nearly|almost|approximately|approx\\.?|roughly|circa|ca\\.|close to|an estimated"
                    + "|estimated)(?: (?:a|an|total|of))* *|[~] *)$");

    private ProseHedge() {}

    private static Pattern before(String words) {
        return Pattern.compile("(?i)\\b(?:" + words + END);
    }

    /** @param before the clause up to the figure; @param after what follows the figure */
    static List<Modality> of(String before, String after) {
        List<Modality> hedges = new ArrayList<>();
        if (AT_LEAST.matcher(before).find() || after.startsWith("+") || after.matches("(?i) or more\\b.*")) {
            hedges.add(Modality.AT_LEAST);
        } else if (UP_TO.matcher(before).find()) {
            hedges.add(Modality.UP_TO);
        } else if (ABOUT.matcher(before).find()) {
            hedges.add(Modality.APPROXIMATELY);
        }
        return hedges;
    }
}
