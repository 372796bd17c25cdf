package org.counterfoil.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterfoil.incident.Modality;

/**
 * What stands around a date.
 *
 * @param core the date itself
 * @param doubt why the date may not be the one looked for, or empty
 */
record DatePhrase(String core, boolean approximate, List<Modality> modalities, String doubt) {

    private static final Pattern ABOUT = Pattern.compile(
            "(?i)^(?:(?:on|in) or (?:about|around)|about|around|approximately|approx\\.?|circa|ca\\.|c\\.|roughly|~|약|大约|大約|约|約|およそ|대략)\\s*"
                    + "|(?<=\\d)(?:~|\\?|%)$|\\s*(?:경|무렵|쯤|頃|ごろ|左右|前後|or so)$");
    private static final Pattern REPORT = Pattern.compile(
            "(?i)^(?:first )?(?:reported|announced|disclosed|published|revealed|attributed)(?: (?:on|in))?\\s+");
    private static final Pattern LEAD = Pattern.compile("(?i)^(?:on|in|during|dated?|the|sometime in|from)\\s+");
    private static final Pattern MAYBE = Pattern.compile("(?i)^(?:possibly|perhaps|maybe),?\\s+");
    private static final Pattern HELD = Pattern.compile("(?i)^(?:probably|likely|believed to be)\\s+");
    private static final Pattern END = Pattern.compile("[.;,]+$");

    static DatePhrase of(String text) {
        return NumericDates.isBare(text) ? new DatePhrase(text, false, List.of(), "") : worded(text);
    }

    /** The same of any text. */
    static DatePhrase worded(String text) {
        List<Modality> modalities = new ArrayList<>();
        String core = END.matcher(text).replaceFirst("").strip();

        String doubt = "";
        for (String before = ""; !before.equals(core); ) {
            before = core;
            core = strip(core, MAYBE, modalities, Modality.POSSIBLY);
            core = strip(core, HELD, modalities, Modality.SUSPECTED);
            core = strip(core, ABOUT, modalities, Modality.APPROXIMATELY);
            String event = REPORT.matcher(core).replaceFirst("");
            doubt = event.equals(core) ? doubt : "is when it was reported, not when it happened";
            core = LEAD.matcher(event).replaceFirst("").strip();
        }
        boolean approximate = modalities.contains(Modality.APPROXIMATELY);
        return new DatePhrase(core, approximate, modalities.stream().distinct().toList(), doubt);
    }

    private static String strip(String core, Pattern words, List<Modality> modalities, Modality modality) {
        Matcher matcher = words.matcher(core);
        if (!matcher.find()) {
            return core;
        }
        modalities.add(modality);
        return matcher.replaceAll("").strip();
    }
}
