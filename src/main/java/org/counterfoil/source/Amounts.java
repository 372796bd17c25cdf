package org.counterfoil.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.counterfoil.incident.Amount;
import org.counterfoil.incident.Money;

/**
 * Reads amounts as sources write them: money and coins, each unit that a text states. A second figure of the same unit,
 * and one that the text calls a profit, a total or a recovery, is an alternative. A share is no amount.
 */
public final class Amounts {

    private static final BigDecimal SMALL = BigDecimal.valueOf(1000);
    private static final BigDecimal HUGE = new BigDecimal("1E11");
    private static final Pattern ASIDE = Pattern.compile(
            "(?i)\\b(?:total|cumulative|profit|recover\\w*|returned|retained|burned|paid|fee|premium|worst|hacked|would have"
                    + "|returning|frozen|refunded|bad loan)\\b|@\\s*$");
    private static final Pattern PAUSE = Pattern.compile("[)\\];,\\d]|\\.\\s");

    private Amounts() {}

    /**
     * @param text a whole cell, or the words of one statement of an amount
     * @return the amounts in the order of the text, one a unit
     */
    public static Reading<Amount> read(String text, Notation n) {
        String words = PlainText.of(text);
        AmountGlossaries.Worded worded = AmountGlossaries.english(words, n.locale());
        AmountScanner.Scan scan = AmountScanner.scan(worded);
        String broken = scan.mentions().stream()
                .map(mention -> mention.figure().problem())
                .filter(problem -> !problem.isEmpty())
                .findFirst()
                .orElse("");
        if (!broken.isEmpty()) {
            return Reading.unreadable(broken);
        }
        List<Mention> counted =
                BareNumbers.resolved(worded.words(), MentionRanges.joined(worded.words(), scan.mentions()), n);
        return counted.isEmpty() ? Reading.unreadable(problem(words, scan, n)) : reading(worded.words(), counted);
    }

    /** A typed number is the figure, however few of its digits are shown; its unit is the shown one, else the source's. */
    public static Reading<Amount> read(RawCell cell, Notation n) {
        BigDecimal number = cell.number();
        Reading<Amount> shown = read(cell.text(), n);
        if (number == null || cell.text().contains("%")) {
            return shown;
        }
        AmountGlossaries.Worded worded = AmountGlossaries.english(PlainText.of(cell.text()), n.locale());
        String unit = AmountScanner.scan(worded).mentions().stream()
                .flatMap(mention -> Stream.ofNullable(mention.unit()))
                .map(Unit::code)
                .findFirst()
                .orElse("");
        String plain = number.toPlainString();
        // a sign that the source's currency explains is the cell's format: the number is as bare as its neighbours
        boolean bare = unit.isEmpty() || unit.equals(n.currency());
        return read(
                bare ? plain : plain + " " + unit,
                new Notation("en", n.dateOrder(), n.year(), n.currency(), n.scale()));
    }

    private static Reading<Amount> reading(String words, List<Mention> mentions) {
        List<Amount> values = new ArrayList<>();
        List<Amount> alternatives = new ArrayList<>();
        List<Mention> taken = new ArrayList<>();
        int last = 0;
        int aside = -1;
        for (Mention mention : mentions) {
            Amount amount = mention.amount(Objects.requireNonNull(mention.unit()));
            boolean repeated = values.stream().anyMatch(value -> value.unit().equals(amount.unit()));
            boolean sameBracket =
                    aside >= 0 && words.substring(aside, mention.start()).indexOf(')') < 0;
            if (isAside(words, last, mention) || sameBracket) {
                aside = mention.end();
                alternatives.add(amount);
            } else if (repeated) {
                alternatives.add(amount);
            } else {
                values.add(amount);
                taken.add(mention);
                alternatives.addAll(mention.others());
            }
            last = mention.end();
        }
        if (values.isEmpty()) {
            return Reading.unreadable("gives a figure, but not the one looked for: '" + words + "'");
        }
        alternatives.removeAll(values);
        return new Reading<>(
                values,
                alternatives.stream().distinct().toList(),
                taken.stream()
                        .flatMap(mention -> mention.modalities().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                "",
                taken.stream()
                        .map(Amounts::doubt)
                        .filter(doubt -> !doubt.isEmpty())
                        .findFirst()
                        .orElse(""));
    }

    /** Whether the words around a later figure say that it is not the amount itself. */
    private static boolean isAside(String words, int last, Mention mention) {
        String before = words.substring(last, mention.start());
        String behind = PAUSE.split(words.substring(mention.end()), 2)[0];
        boolean first = last == 0 && words.substring(0, mention.start()).isBlank();
        return !first && (ASIDE.matcher(before).find() || ASIDE.matcher(behind).find());
    }

    private static String doubt(Mention mention) {
        Amount amount = mention.amount(Objects.requireNonNull(mention.unit()));
        BigDecimal figure = amount.range().figure();
        if (!(amount instanceof Money) || !amount.unit().equals("USD") || figure.signum() == 0) {
            return "";
        }
        if (figure.compareTo(SMALL) < 0 && !mention.scaled()) {
            return figure.toPlainString() + " USD is under 1,000 dollars; a scale word such as million may be missing";
        }
        return figure.compareTo(HUGE) > 0 ? figure.toPlainString() + " USD is over 100 billion dollars" : "";
    }

    private static String problem(String words, AmountScanner.Scan scan, Notation n) {
        if (words.isEmpty()) {
            return "is empty";
        }
        if (scan.mentions().isEmpty()) {
            return (scan.share() ? "is a share, not an amount: '" : "holds no figure: '") + words + "'";
        }
        return n.currency().isEmpty()
                ? "has no unit, and the source states no currency for bare numbers: '" + words + "'"
                : "is no amount: '" + words + "'";
    }
}
