package org.counterfoil.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in Chinese characters as digits: {@code 三千} is 3000, {@code 二〇一八} 2018. */
final class EastAsianNumerals {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String ALL = "[〇零一二两兩三四五六七八九十百千]";

    /** A count begins with a digit or a ten, and is no part of <i>some hundreds</i>. */
    private static final Pattern COUNT = Pattern.compile(
            "(?<![数數几幾上若" + "〇零一二两兩三四五六七八九十百千])(?=[一二两兩三四五六七八九十])" + ALL + "+(?=[万亿億萬兆多余餘元円个個枚美米欧日韩人]|ドル|ユーロ|$)");

    private EastAsianNumerals() {}

    /** Every number that counts something, in digits; the rest as it was. */
    static String inDigits(String text) {
        return COUNT.matcher(text).replaceAll(found -> String.valueOf(read(found.group())));
    }

    /** @param numeral of the signs from nought to thousand; signs without a power stand for their digits */
    static int read(String numeral) {
        return numeral.matches(".*[十百千].*") ? powers(numeral) : digits(numeral);
    }

    private static int digits(String numeral) {
        return numeral.codePoints().reduce(0, (number, sign) -> 10 * number + digit(sign));
    }

    private static int powers(String numeral) {
        int sum = 0;
        int digit = 0;
        for (int sign : numeral.codePoints().toArray()) {
            int power = "十百千".indexOf(sign) + 1;
            if (power == 0) {
                digit = digit(sign);
            } else {
                sum += Math.max(digit, 1) * (int) Math.pow(10, power);
                digit = 0;
            }
        }
        return sum + digit;
    }

    private static int digit(int sign) {
        Matcher two = Pattern.compile("[两兩]").matcher(Character.toString(sign));
        return two.matches() ? 2 : Math.max(0, DIGITS.indexOf(sign));
    }
}
