package org.counterfoil.source;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers counted in ten thousands, as Korean, Japanese and Chinese texts do: {@code 5억 3천만}, {@code 2300만}. */
final class Myriads {

    private static final String DIGITS = "\\d[\\d,]*(?:\\.\\d+)?";
    private static final String UNIT = "(?:[천백십千百十]?[만万萬]|[천백십千百十][억億亿]|[조兆억億亿만万萬천千백百])";
    static final Pattern NUMBER = Pattern.compile("(?:" + DIGITS + "\\s*" + UNIT + "\\s*)*" + DIGITS + "\\s*" + UNIT
            + "(?:\\d{1,4}(?![\\d.,])|\\s*\\d{1,4}(?=\\s*(?:원|달러|엔|円|元|유로|USD|EUR|KRW|JPY|CNY)))?");
    private static final Pattern PART = Pattern.compile("(" + DIGITS + ")\\s*(" + UNIT + ")?");

    private Myriads() {}

    /** @param text as {@link #NUMBER} found it */
    static BigDecimal read(String text) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Matcher part = PART.matcher(text); part.find(); ) {
            BigDecimal digits = new BigDecimal(part.group(1).replace(",", ""));
            sum = sum.add(part.group(2) == null ? digits : digits.multiply(factor(part.group(2))));
        }
        return sum;
    }

    private static BigDecimal factor(String unit) {
        return unit.codePoints()
                .mapToObj(Character::toString)
                .map(Myriads::power)
                .reduce(BigDecimal.ONE, BigDecimal::multiply);
    }

    private static BigDecimal power(String sign) {
        return BigDecimal.TEN.pow(
                switch (sign) {
                    case "십", "十" -> 1;
                    case "백", "百" -> 2;
                    case "천", "千" -> 3;
                    case "만", "万", "萬" -> 4;
                    case "억", "億", "亿" -> 8;
                    default -> 12;
                });
    }
}
