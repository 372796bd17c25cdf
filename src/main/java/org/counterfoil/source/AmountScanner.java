package org.counterfoil.source;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.counterfoil.incident.Modality;

/** Finds the figures of a text, from left to right. */
final class AmountScanner {

    private static final String ONES =
            "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
                    + "|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
    private static final String WORDS = "(?i)\\b(?:" + ONES + ")(?:(?:\\s+and)?[\\s-]+(?:" + ONES
            + "|hundred|thousand|million|billion|trillion))*\\b";
    private static final Pattern NUMBER = Pattern.compile("(?<myriads>" + Myriads.NUMBER.pattern() + ")|(?<words>"
            + WORDS + ")|(?<digits>\\d{1,3}(?:[ ']\\d{3})+(?:[.,]\\d+)?(?![\\d])|\\d[\\d.,]*\\d|\\.?\\d+)");
    private static final Pattern SHARE =
            Pattern.compile("(?i)\\G\\s*(?:%|percent|per cent|pct|퍼센트|(?:st|nd|rd|th)\\b)|\\G[:]\\d|\\G\\s*년");
    private static final Pattern LEGEND =
            Pattern.compile("(?i)\\G\\s*\\((US\\$|\\$|USD|€|EUR)?\\s*(million|billion|thousand|mn|mln|bn|m|k)?s?\\)");

    private final String text;
    private final String locale;
    private final List<Mention> mentions = new ArrayList<>();
    private boolean share;
    private int last;

    private AmountScanner(String text, String locale) {
        this.text = text;
        this.locale = locale;
    }

    /** @param share whether a percentage was passed over */
    record Scan(List<Mention> mentions, boolean share) {}

    static Scan scan(String text, String locale) {
        AmountScanner scanner = new AmountScanner(text, locale);
        Matcher number = NUMBER.matcher(text);
        int from = 0;
        while (number.find(from)) {
            from = Math.max(number.end(), scanner.take(number));
        }
        return new Scan(List.copyOf(scanner.mentions), scanner.share);
    }

    /** @return index behind what was taken */
    private int take(Matcher number) {
        String before = text.substring(last, number.start());
        Hedge near = Hedge.before(before);
        Optional<UnitWords.Found> sign = UnitWords.before(before.substring(0, near.start()));
        boolean insideWord = sign.isEmpty() && before.matches("(?s).*[A-Za-z/#][-]?");
        if (SHARE.matcher(text).find(number.end())) {
            share = true;
            return number.end();
        }
        if (insideWord && number.group("words") == null) {
            return number.end();
        }
        int open = sign.map(UnitWords.Found::start).orElse(near.start());
        Hedge far = Hedge.before(before.substring(0, open));
        Mention mention = behind(
                number,
                sign.map(UnitWords.Found::unit),
                Stream.concat(near.modalities().stream(), far.modalities().stream())
                        .toList());
        if (number.group("words") != null && !mention.scaled() && mention.unit() == null) {
            return number.end();
        }
        mentions.add(mention.startingAt(last + far.start()));
        last = mention.end();
        return last;
    }

    private Mention behind(Matcher number, Optional<Unit> sign, List<Modality> hedges) {
        Figure figure = figure(number);
        int plus = Hedge.plus(text, number.end());
        ScaleWord scale = ScaleWord.after(text, plus);
        boolean scaled = scale.found() || number.group("digits") == null;
        int end = Hedge.plus(text, scale.end());
        boolean more = plus > number.end() || end > scale.end();
        Matcher legend = LEGEND.matcher(text);
        BigDecimal factor = scale.factor();
        Optional<Unit> unit = Optional.empty();
        if (legend.find(end) && legend.end() > legend.start() + 2) {
            unit = Optional.ofNullable(legend.group(1))
                    .flatMap(code -> UnitWords.before(code))
                    .map(UnitWords.Found::unit);
            if (legend.group(2) != null && !scaled) {
                factor = ScaleWord.after(legend.group(2), 0).factor();
                scaled = true;
            }
            end = legend.end();
        } else {
            Optional<UnitWords.Found> word = UnitWords.behind(text, end)
                    .or(() -> sign.isEmpty() ? UnitWords.inBrackets(text, scale.end()) : Optional.empty());
            unit = word.map(UnitWords.Found::unit);
            end = word.map(UnitWords.Found::end).orElse(end);
        }
        int after = Hedge.plus(text, end);
        List<Modality> modalities = new ArrayList<>(hedges);
        if (more || after > end) {
            modalities.add(Modality.AT_LEAST);
        }
        if (Hedge.less(text, after)) {
            modalities.add(Modality.UP_TO);
        }
        Unit counted = unit.or(() -> sign).orElse(null);
        return new Mention(
                0,
                after,
                figure,
                null,
                factor,
                scaled,
                counted,
                other(sign, unit, scaled),
                modalities.stream().distinct().sorted().toList());
    }

    /**
     * {@code $10 ETH} is ten ether: nobody writes dollars so. But a scale word or a coin that is worth a dollar leaves the
     * dollars possible.
     */
    private static @org.jspecify.annotations.Nullable Unit other(
            Optional<Unit> sign, Optional<Unit> unit, boolean scaled) {
        if (sign.isEmpty()
                || unit.isEmpty()
                || unit.get().money()
                || !sign.get().money()) {
            return null;
        }
        return scaled || unit.get().code().contains("USD") || unit.get().code().equals("DAI") ? sign.get() : null;
    }

    private Figure figure(Matcher number) {
        if (number.group("myriads") != null) {
            return Figure.of(Myriads.read(number.group("myriads")));
        }
        String words = number.group("words");
        return words == null ? Figure.read(number.group("digits"), locale) : spelledOut(words);
    }

    private static Figure spelledOut(String words) {
        String plain =
                words.toLowerCase(Locale.ROOT).replaceAll("\\s+and\\s+", " ").replaceAll("\\s+", " ");
        Number number = new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT)
                .parse(plain, new ParsePosition(0));
        return Figure.of(new BigDecimal(number.toString()));
    }
}
