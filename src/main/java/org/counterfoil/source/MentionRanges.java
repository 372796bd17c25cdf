package org.counterfoil.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Joins the two ends of a range: {@code US$7 million to $31 million}, {@code between 5 and 7 million dollars}. */
final class MentionRanges {

    private static final Pattern TO = Pattern.compile("(?i)\\s*(?:-|to|~)\\s*");
    private static final Pattern AND = Pattern.compile("(?i)\\s*and\\s*");
    private static final Pattern BETWEEN = Pattern.compile("(?i).*\\bbetween\\s*", Pattern.DOTALL);

    private MentionRanges() {}

    static List<Mention> joined(String words, List<Mention> mentions) {
        List<Mention> joined = new ArrayList<>();
        for (Mention mention : mentions) {
            Mention range = joined.isEmpty() ? null : range(words, joined.get(joined.size() - 1), mention);
            if (range == null) {
                joined.add(mention);
            } else {
                joined.set(joined.size() - 1, range);
            }
        }
        return joined;
    }

    private static @Nullable Mention range(String words, Mention from, Mention to) {
        // a tilde between two figures is the hedge of the second and the dash of both
        String gap = words.substring(from.end(), to.start());
        String lead = words.substring(0, from.start());
        if (AND.matcher(gap).matches() && BETWEEN.matcher(lead).matches()) {
            Mention range = from.to(to);
            return range == null
                    ? null
                    : range.startingAt(lead.toLowerCase(java.util.Locale.ROOT).lastIndexOf("between"));
        }
        return TO.matcher(gap).matches() ? from.to(to) : null;
    }
}
