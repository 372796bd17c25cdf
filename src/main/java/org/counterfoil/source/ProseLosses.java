package org.counterfoil.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.counterfoil.incident.Amount;
import org.counterfoil.incident.CoinAmount;
import org.counterfoil.incident.Measure;
import org.counterfoil.incident.Modality;
import org.counterfoil.incident.Money;

/** What was taken, aimed at or won back in the one incident of a sentence, in money and in coins. */
final class ProseLosses {

    private static final Pattern COINS = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}.,$€£/-])(" + Numeral.DIGITS + ")(?: (" + Numeral.SCALE
                    + "))?(?: units of)? (BTC|bitcoins?|ETH|ether|ethereum|XRP|ripple|XEM|NEM|LTC|litecoins?|USDT|tether|USDC|EOS|TRX|XMR|monero|DAI|BNB|WBTC|WETH)\\b");

    private static final Pattern FOILED =
            Pattern.compile("(?i)\\b(?:foil|thwart|prevent|stopp?|avert|repel|block)\\p{L}*\\b");
    private static final Pattern LATER = Pattern.compile(
            "(?i)^[^,;()]{0,25}\\b(?:now|today|currently|at (?:today's|current|present) (?:prices?|rates?|values?))\\b");
    private static final Pattern NOW = Pattern.compile(
            "(?i)\\b(?:now|today|currently|(?:is|are) (?:now )?worth|would (?:now )?be)(?: [\\p{L}]+){0,3} [~]?$");

    private static final Pattern BESIDE = Pattern.compile(
            "(?i)[ (,~]*(?:(?:in|of) (?:\\p{L}+ )?(?:coins?|crypto\\p{L}*|tokens?) )?(?:(?:or|and|plus|possibly|perhaps|maybe|then|worth|valued|at|equal|equivalent|to|about|around|some|nearly|approximately|roughly|more|than|over|up|the time|an?|estimated|total|almost|as|much|least)[ ,(~]+)*");

    /** A price of the firm itself: <i>Upbit, valued at $7 billion, was hacked</i>. */
    private static final Pattern FIRM = Pattern.compile(
            "\\b(?!Bitcoin|Ether|Litecoin|Monero|Tether)\\p{Lu}\\p{L}*\\p{Ll}, (?:then |now )?(?:valued at|worth) (?:\\p{L}+ )?[~]?$");

    /** What a firm had or a coin cost, and no loss: <i>which held more than $4 billion</i>, <i>slipped below $150</i>. */
    private static final Pattern PRICE_OR_HOLDING = Pattern.compile(
            "(?i)(?:\\b(?:which|who|that) (?:then |now |once )?(?:held|holds|manages?d?|insures?d?|raised|has|had|keeps|kept|paid|spent|handles?d?|(?:is|was) (?:then )?(?:valued at|worth))"
                    + "|\\b(?:slip|drop)ped|\\b(?:rose|fell|sank|climbed|tumbled|traded|slid|plunged|jumped|dipped))"
                    + "(?: (?:by|to|at|from|as|much|more|less|than|about|around|some|nearly|over|under|above|below|almost|up|well|at least|roughly|approximately))* [~]?$");

    private static final Pattern THE = Pattern.compile("(?i)\\bthe [~]?$");
    private static final Pattern A = Pattern.compile("(?i)\\b(?:an?|the) [~]?$");
    private static final Pattern BOOTY =
            Pattern.compile(" (?:that was |which was )?(?:stolen|taken) from (?:the )?\\p{Lu}");
    private static final Pattern DEED = Pattern.compile(" " + ProseVerbs.EVENT + "\\b");

    private ProseLosses() {}

    /**
     * @param field of the schema
     * @param words as they stand in the quote
     */
    record Loss(String field, Amount amount, String words, List<Modality> hedges) {}

    /** Money and coins, in the order of the text. */
    static List<ProseFigure> figures(String words) {
        List<ProseFigure> figures = new ArrayList<>(ProseAmounts.in(words));
        for (Matcher m = COINS.matcher(words); m.find(); ) {
            List<Modality> hedges = ProseHedge.of(words.substring(0, m.start()), words.substring(m.end()));
            Optional<Amount> amount = Amounts.read(m.group(), Notation.PLAIN).first();
            amount.filter(CoinAmount.class::isInstance)
                    .map(coins -> new ProseFigure(
                            Measure.LOSS,
                            Hedge.range(coins.range().figure(), hedges),
                            coins.unit(),
                            hedges,
                            m.start(),
                            m.end()))
                    .ifPresent(figures::add);
        }
        return figures.stream()
                .sorted(Comparator.comparingInt(ProseFigure::from))
                .toList();
    }

    /** Empty where two figures are of one kind and unit, or one is not found again in its quote: nothing tells which is meant. */
    static Optional<List<Loss>> of(SentenceText sentence, List<ProseFigure> figures, String quote) {
        List<Loss> losses = new ArrayList<>();
        Optional<Measure> before = Optional.empty();
        for (ProseFigure figure : figures) {
            LossWords.Governing word = LossWords.governing(sentence.words(), figure, figures);
            boolean beside = isBeside(figure, figures, sentence.words());
            if (word.silent() && !beside && isOfThen(figure, sentence.words()) && hasTwin(figure, figures)) {
                return Optional.empty();
            }
            before = word.silent() && beside ? before : word.measure();
            boolean said = isOfThen(figure, sentence.words())
                    && !PRICE_OR_HOLDING
                            .matcher(sentence.words().substring(0, figure.from()))
                            .find()
                    && before.isPresent()
                    && (!UnsaidFigures.is(figure, sentence.words()) || isOfTheBooty(figure, sentence.words()));
            if (said && !QuoteCheck.holds(figure.value(), quote)) {
                return Optional.empty();
            }
            if (said) {
                losses.add(loss(figure, before.get(), quote));
            }
        }
        boolean foiled = sentence.says(FOILED)
                && losses.stream().anyMatch(loss -> loss.field().startsWith("taken"));
        long kinds = losses.stream()
                .map(loss -> loss.field() + " " + loss.amount().unit())
                .distinct()
                .count();
        return kinds == losses.size() && !foiled ? Optional.of(losses) : Optional.empty();
    }

    private static boolean hasTwin(ProseFigure figure, List<ProseFigure> figures) {
        return figures.stream()
                .anyMatch(other -> other != figure && other.unit().equals(figure.unit()));
    }

    /** Without a word of its own, a figure tells what the one right before it tells: <i>400 BTC, or about $260,000</i>. */
    private static boolean isBeside(ProseFigure figure, List<ProseFigure> figures, String words) {
        return figures.stream()
                .filter(other -> other.to() <= figure.from())
                .reduce((first, second) -> second)
                .filter(other -> BESIDE.matcher(words.substring(other.to(), figure.from()))
                        .matches())
                .isPresent();
    }

    /** A sum at a later price is none of the theft: <i>worth $24 million today</i>. */
    private static boolean isOfThen(ProseFigure figure, String words) {
        return !FIRM.matcher(words.substring(0, figure.from())).find()
                && !LATER.matcher(words.substring(figure.to())).find()
                && !NOW.matcher(words.substring(0, figure.from())).find();
    }

    /** <i>Of the $9 million stolen from Upbit</i> and <i>the $9 million theft from Upbit</i> state the loss of Upbit. */
    private static boolean isOfTheBooty(ProseFigure figure, String words) {
        String before = words.substring(0, figure.from());
        String after = words.substring(figure.to());
        return THE.matcher(before).find() && BOOTY.matcher(after).lookingAt()
                || A.matcher(before).find() && DEED.matcher(after).lookingAt();
    }

    /** For one incident, a loss is what was taken. */
    private static Loss loss(ProseFigure figure, Measure measure, String quote) {
        String field = (measure == Measure.LOSS ? Measure.TAKEN : measure).text();
        boolean money = Stream.of("USD", "EUR", "GBP", "KRW", "JPY").anyMatch(figure.unit()::equals);
        Amount amount =
                money ? new Money(figure.unit(), figure.value()) : new CoinAmount(figure.unit(), figure.value());
        return new Loss(
                figure.unit().equals("USD") ? field : field + "_in_kind",
                amount,
                quote.substring(figure.from(), figure.to()),
                figure.hedges());
    }
}
