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
import org.counterfoil.incident.Modality;
import org.jspecify.annotations.Nullable;

/** Finds the figures of a text, from left to right. */
final class AmountScanner {

    private static final String ONES =
            "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
                    + "|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
    private static final String WORDS = "(?i)\\b(?:" + ONES + ")(?:(?:\\s+and)?[\\s-]+(?:" + ONES
            + "|hundred|thousand|million|billion|trillion))*\\b";
    private static final Pattern NUMBER = Pattern.compile(
            "(?<myriads>" + Myriads.NUMBER.pattern() + ")|(?<words>" + WORDS
                    + ")|(?<digits>\\d+(?:\\.\\d+)?[eE]\\+?\\d{1,2}(?![\\p{L}\\d])|\\d{1,3}(?:[ ']\\d{3})+(?:[.,]\\d+)?(?![\\d])|\\d[\\d.,]*\\d|\\.?\\d+)");
    private static final Pattern SHARE =
            Pattern.compile("(?i)\\G\\s*(?:%|percent|per cent|pct|퍼센트|(?:st|nd|rd|th)\\b)|\\G[:]\\d|\\G\\s*년");
    private static final Pattern IN_WORD = Pattern.compile("[A-Za-z/#]-?$");
    private static final Pattern YEN_OR_YUAN = Pattern.compile("¥\\s*$");
    private static final Pattern NEGATIVE = Pattern.compile("(?:^|[(:])\\s*-\\s*$");

    private final String text;
    private final AmountGlossaries.Worded worded;
    private final List<Mention> mentions = new ArrayList<>();
    private boolean share;
    private int last;

    private AmountScanner(AmountGlossaries.Worded worded) {
        this.text = worded.words();
        this.worded = worded;
    }

    /** @param share whether a percentage was passed over */
    record Scan(List<Mention> mentions, boolean share) {}

    static Scan scan(AmountGlossaries.Worded worded) {
        AmountScanner scanner = new AmountScanner(worded);
        Matcher number = NUMBER.matcher(worded.words());
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
        if (SHARE.matcher(text).find(number.end())) {
            share = true;
            return number.end();
        }
        if (sign.isEmpty() && IN_WORD.matcher(before).find() && number.group("words") == null) {
            return number.end();
        }
        int open = sign.map(UnitWords.Found::start).orElse(near.start());
        Hedge far = Hedge.before(before.substring(0, open));
        List<Modality> hedges = new ArrayList<>(near.modalities());
        hedges.addAll(far.modalities());
        Mention mention =
                mention(number, sign.map(UnitWords.Found::unit), hedges).startingAt(last + far.start());
        if (number.group("words") != null && !mention.scaled() && mention.unit() == null) {
            return number.end();
        }
        boolean negative = NEGATIVE.matcher(text.substring(0, mention.start())).find();
        mentions.add(negative ? mention.broken("is negative: '" + text + "'") : mention);
        last = mention.end();
        return last;
    }

    private Mention mention(Matcher number, Optional<Unit> sign, List<Modality> hedges) {
        FigureTail tail = FigureTail.read(text, number.end(), sign.isEmpty());
        boolean scaled = tail.scaled() || number.group("digits") == null;
        if (tail.more()) {
            hedges.add(Modality.AT_LEAST);
        }
        if (tail.less()) {
            hedges.add(Modality.UP_TO);
        }
        return new Mention(
                0,
                tail.end(),
                tail.longScale() ? figure(number).orThousandth() : figure(number),
                null,
                tail.factor(),
                scaled,
                tail.unit().or(() -> sign).orElse(null),
                other(sign, tail.unit(), scaled, number.start()),
                hedges.stream().distinct().sorted().toList());
    }

    /**
     * {@code $10 ETH} is ten ether: nobody writes dollars so. But a scale word or a coin that is worth a dollar leaves the
     * dollars possible.
     */
    private @Nullable Unit other(Optional<Unit> sign, Optional<Unit> unit, boolean scaled, int at) {
        if (unit.isEmpty() && YEN_OR_YUAN.matcher(text.substring(0, at)).find()) {
            return Unit.currency("CNY");
        }
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
        return words == null
                ? Figure.read(number.group("digits"), worded.locale(), worded.guessed())
                : spelledOut(words);
    }

    private static Figure spelledOut(String words) {
        String plain =
                words.toLowerCase(Locale.ROOT).replaceAll("\\s+and\\s+", " ").replaceAll("\\s+", " ");
        Number number = new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT)
                .parse(plain, new ParsePosition(0));
        return Figure.of(new BigDecimal(number.toString()));
    }
}
