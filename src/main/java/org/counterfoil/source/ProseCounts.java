package org.counterfoil.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterfoil.incident.Measure;

/** Finds counts of incidents, victims and countries: a number, adjectives, a noun in the plural. */
final class ProseCounts {

    /** Nouns that by themselves mean an incident. */
    private static final String ATTACKS =
            "(?:cyber[- ]?)?(?:attacks|thefts|heists|hacks|raids|robberies|intrusions" + "|breaches|exploits|hackings)";
    /** Nouns that mean an incident only where the talk is of attacks. */
    private static final String CASES = "(?:cyber[- ]?)?(?:incidents|cases|instances|operations)";

    private static final String COUNTRIES = "(?:countries|nations|jurisdictions)";
    private static final String VICTIMS =
            "(?:exchanges|banks|institutions|companies|firms|platforms|protocols|businesses"
                    + "|organi[sz]ations|victims|bridges)";

    private static final String NO_ADJECTIVE =
            "of|in|at|on|by|for|from|to|with|behind|after|before|since|that|which|who"
                    + "|were|was|are|is|had|has|have|the|a|an|than|per|percent|times|more|other|further|additional|fewer|less"
                    + "|another|days?|weeks?|months?|years?|hours?|people|million|billion|thousand|trillion|fold|percentage|their|its|his"
                    + "|as|but|when|where|while|against|stole|steal|lost|hit|or so|new";
    private static final Pattern COUNT = Pattern.compile("(?i)(?<![\\p{L}\\p{N}.,$€£#/-])(" + Numeral.DIGITS + "|"
            + Numeral.WORDS + ")\\+?((?: (?!(?:" + NO_ADJECTIVE + ")\\b)[\\p{L}][\\p{L}'/-]*){0,5}?) (?:(" + ATTACKS
            + ")|(" + CASES
            + ")|(" + COUNTRIES + ")|(" + VICTIMS + "))(?![\\p{L}'-])");

    private static final Pattern PART =
            Pattern.compile("(?i)(?:\\b(?:some|many|most|half|third|quarter|several|few|part"
                    + "|majority|share|out|any|none|each|all|both|one|" + Numeral.WORDS + "|\\d+|cent|percent)|%) of"
                    + "(?: (?:the|these|those|its|their|some|about|all))* $");
    private static final Pattern POINTER = Pattern.compile(
            "(?i)\\b(?:these|those|both|top|first|last|latest|past|next|previous|remaining|other|another|number|no\\.|phase"
                    + "|including|include|includes|such as|an average of|on average|average|most recent|half(?: an?)?) $");
    private static final Pattern OTHER_CASES = Pattern.compile(
            "(?i)^ of (?!(?:(?!among|in|at|by|on)[\\p{L}-]+ ){0,3}(?:[\\p{L}-]*(?:cyber|hack|crypto|coin)[\\p{L}-]*|thefts?|attacks?|attempted|steal\\w*|intrusions?|robbery)\\b)");
    private static final Pattern SUPERLATIVE =
            Pattern.compile("(?i)\\b(?:biggest|largest|worst|best|leading|major|top)\\b");
    private static final Pattern RATE = Pattern.compile(
            "(?i)^ (?:a|per|each|every) (?:day|week|month|year|quarter)\\b.*|^ (?:annually|monthly|daily|yearly)\\b.*");

    private ProseCounts() {}

    /** In the order of the text. @param talkOfAttacks whether a case or an operation means an attack here */
    static List<ProseFigure> in(String words, boolean talkOfAttacks) {
        List<ProseFigure> figures = new ArrayList<>();
        for (Matcher m = COUNT.matcher(words); m.find(); ) {
            String before = words.substring(0, m.start());
            String after = words.substring(m.end());
            boolean case1 = m.group(4) != null;
            if (isCount(m, before, after)
                    && (!case1 || talkOfAttacks && !OTHER_CASES.matcher(after).find())) {
                BigDecimal count = Numeral.read(m.group(1));
                String next = words.substring(m.end(1));
                figures.add(ProseFigure.count(measure(m), count, ProseHedge.of(before, next), m.start(), m.end()));
            }
        }
        return figures;
    }

    private static boolean isCount(Matcher m, String before, String after) {
        String number = m.group(1).toLowerCase(Locale.ROOT);
        boolean year = number.matches("(?:19|20)\\d\\d");
        boolean fraction = number.contains(".");
        boolean listed = PART.matcher(before).find()
                || POINTER.matcher(before).find()
                || SUPERLATIVE.matcher(m.group(2)).find();
        return !year && !fraction && !listed && !RATE.matcher(after).matches();
    }

    private static Measure measure(Matcher m) {
        if (m.group(5) != null) {
            return Measure.COUNTRIES;
        }
        return m.group(6) != null ? Measure.VICTIMS : Measure.INCIDENTS;
    }
}
