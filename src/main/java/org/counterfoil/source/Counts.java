package org.counterfoil.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterfoil.incident.Modality;
import org.counterfoil.incident.Range;

/** Reads whole numbers with their hedges: {@code 35}, {@code 1,200}, {@code at least 30}, {@code 30+}, {@code 17 countries}. */
final class Counts {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[,' ]\\d{3})+(?!\\d)|\\d+(?:\\.0+)?");
    private static final Pattern AT_LEAST = Pattern.compile("(?i)at least|more than|over |>|\\d\\s*\\+|or more");
    private static final Pattern UP_TO = Pattern.compile("(?i)up to|at most|as many as|<|≤");
    private static final Pattern ABOUT =
            Pattern.compile("(?i)about|around|approximately|approx|some |nearly|~|≈|roughly");

    private Counts() {}

    /** What was read. */
    record Count(Range range, List<Modality> modalities) {}

    /** Empty where the text is not one whole number with words around it. */
    static Optional<Count> read(String text) {
        String words = Spaces.collapse(text).toLowerCase(Locale.ROOT);
        Matcher number = NUMBER.matcher(words);
        if (!number.find()) {
            return Optional.empty();
        }
        BigDecimal count = new BigDecimal(number.group().replaceAll("[,' ]", ""));
        String rest = words.substring(number.end());
        if (number.find() || rest.matches("[.,]\\d.*") || words.contains("-")) {
            return Optional.empty();
        }
        return Optional.of(hedged(count, words));
    }

    private static Count hedged(BigDecimal count, String words) {
        List<Modality> modalities = new ArrayList<>();
        Range range = Range.exactly(count);
        if (ABOUT.matcher(words).find()) {
            modalities.add(Modality.APPROXIMATELY);
            range = Range.about(count);
        }
        if (AT_LEAST.matcher(words).find()) {
            modalities.add(Modality.AT_LEAST);
            range = Range.atLeast(count);
        } else if (UP_TO.matcher(words).find()) {
            modalities.add(Modality.UP_TO);
            range = Range.upTo(count);
        }
        return new Count(range, modalities);
    }
}
