package org.counterfoil.source;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Korean, Japanese and Chinese dates in the form that the grammar reads: digits for characters, years of our era for
 * those of an emperor or a republic, no weekday and no hour, words of periods as signs.
 *
 * @param words the date
 * @param doubt why the date may not be meant, or empty
 */
record EastAsianDates(String words, String doubt) {

    private static final Pattern SIGNS = Pattern.compile("[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}]");
    private static final Pattern NUMERAL = Pattern.compile("[〇零一二三四五六七八九十百]+(?=\\s*(?:[年月日号號]|季度|四半期))");
    private static final Pattern ERA = Pattern.compile("(令和|平成|昭和|民国|民國)\\s*(元|\\d{1,3})(?=\\s*年)");
    private static final Pattern ERA_LETTER =
            Pattern.compile("(?<![\\p{L}\\d])([RHS])(\\d{1,2})[./](\\d{1,2})[./](\\d{1,2})(?!\\d)");
    private static final Pattern SHORT_YEAR = Pattern.compile("^'(\\d{2})(?=[./-]\\d{1,2}[./-])");
    private static final Pattern WEEKDAY = Pattern.compile(
            "[,\\s]*(?:\\((?:[월화수목금토일月火水木金土日](?:요일|曜日?)?|星期.|周.)\\)|[월화수목금토일]요일|[月火水木金土日]曜日?|星期[一二三四五六日天]|(?<=[日号])周[一二三四五六日])");
    private static final Pattern HOUR = Pattern.compile(
            "\\s*(?:오전|오후|새벽|아침|저녁|밤|낮|午前|午後|上午|下午|凌晨|中午|晚上|晚|早上)?\\s*\\d{1,2}\\s*(?:시|時|时|点|點)(?:\\s*\\d{1,2}\\s*(?:분|分))?\\s*(?:경|쯤|께|頃|ごろ|左右)?"
                    + "|\\s*(?:未明|早朝|深夜|凌晨|새벽|오전|오후|下午|上午|晚上|夜)$");
    private static final Pattern ONE_SIGN = Pattern.compile("(?<!\\d)(\\d{1,4})\\s*[~-]\\s*(\\d{1,4})\\s*([년월일年月日])");
    private static final Pattern TO = Pattern.compile("\\s*(?:부터|から|至|到)\\s*(?=\\d)");
    private static final Pattern PERIOD = Pattern.compile("^自?(.*~.*?)(?:까지|まで|사이|期间|之间|間|间|止)$");
    private static final Pattern DECADE = Pattern.compile("(\\d{3}0)\\s*(?:年代|년대)");
    private static final Pattern OR = Pattern.compile("\\s*(?:또는|혹은|或者?|または|あるいは|もしくは)\\s*(?=\\d)");
    private static final Pattern QUARTER =
            Pattern.compile("(\\d{2,4})\\s*[년年]\\s*第?([1-4])\\s*(?:/4\\s*)?(?:분기|四半期|季度)");
    private static final Pattern REPEATED_YEAR = Pattern.compile("(?<=\\d年)年(?=[初中末底])");
    private static final List<String> ERAS = List.of("令和", "平成", "昭和");

    static EastAsianDates of(String text) {
        return NumericDates.isBare(text) ? new EastAsianDates(text, "") : signed(text);
    }

    /** The same of any text. */
    static EastAsianDates signed(String text) {
        String words = SHORT_YEAR
                .matcher(ERA_LETTER.matcher(text).replaceAll(EastAsianDates::letterEra))
                .replaceAll("20$1");
        if (!SIGNS.matcher(words).find()) {
            return new EastAsianDates(words, "");
        }
        words = WEEKDAY.matcher(words).replaceAll("");
        words = NUMERAL.matcher(words).replaceAll(found -> String.valueOf(EastAsianNumerals.read(found.group())));
        String doubt = doubt(words);
        words = ERA.matcher(words).replaceAll(EastAsianDates::era);
        words = HOUR.matcher(words).replaceAll("").replaceAll("(?<=\\d)[号號]", "日");
        words = DECADE.matcher(words).replaceAll("$1s");
        words = OR.matcher(words).replaceAll(" or ");
        words = ONE_SIGN.matcher(TO.matcher(words).replaceAll("~")).replaceAll("$1$3~$2$3");
        words = PERIOD.matcher(words).replaceAll("$1");
        words = QUARTER.matcher(words).replaceAll("Q$2 $1");
        return new EastAsianDates(REPEATED_YEAR.matcher(words).replaceAll("").strip(), doubt);
    }

    private static String era(java.util.regex.MatchResult found) {
        int year = found.group(2).equals("元") ? 1 : Integer.parseInt(found.group(2));
        return String.valueOf(before(found.group(1)) + year);
    }

    /** The year of our era before the first of the other. */
    private static int before(String era) {
        return switch (era) {
            case "令和", "R" -> 2018;
            case "平成", "H" -> 1988;
            case "昭和", "S" -> 1925;
            default -> 1911;
        };
    }

    private static String letterEra(java.util.regex.MatchResult found) {
        int year = before(found.group(1)) + Integer.parseInt(found.group(2));
        return year + "." + found.group(3) + "." + found.group(4);
    }

    /** An emperor's years end on a day: 7 January 1989, 30 April 2019. */
    private static String doubt(String words) {
        Matcher era = ERA.matcher(words);
        if (!era.find() || !ERAS.contains(era.group(1))) {
            return "";
        }
        int year = Integer.parseInt(era(era.toMatchResult()));
        Matcher month = Pattern.compile("年\\s*(\\d{1,2})\\s*月").matcher(words);
        int months = 12 * year + (month.find() ? Integer.parseInt(month.group(1)) : 0);
        boolean known = month.reset().find();
        boolean ended = switch (era.group(1)) {
            case "昭和" -> known ? months > 12 * 1989 + 1 : year > 1989;
            case "平成" -> known ? months > 12 * 2019 + 4 || months < 12 * 1989 + 1 : year > 2019;
            default -> known && months < 12 * 2019 + 5;
        };
        return ended ? "is in an era that had ended, or not begun" : "";
    }
}
