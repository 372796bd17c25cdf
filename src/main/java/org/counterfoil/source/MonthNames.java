package org.counterfoil.source;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;

/** Names of months and weekdays by the Unicode CLDR: in English, in one other language, and in six that reports are written in. */
final class MonthNames {

    private static final Map<String, MonthNames> BY_LOCALE = new ConcurrentSkipListMap<>();

    /** Written so, and unknown to the CLDR. */
    private static final Map<String, Integer> SPELLINGS =
            Map.of("setiembre", 9, "maerz", 3, "jänner", 1, "feber", 2, "мар", 3, "ene", 1, "sett", 9);

    private final TreeMap<String, Integer> months = new TreeMap<>();
    private final Pattern month;
    private final Pattern weekday;

    private MonthNames(String locale) {
        TreeMap<String, Integer> weekdays = new TreeMap<>();
        for (ULocale language : languages(locale)) {
            DateFormatSymbols symbols = DateFormatSymbols.getInstance(language);
            for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
                add(months, symbols.getMonths(context, DateFormatSymbols.WIDE), 1);
                add(months, symbols.getMonths(context, DateFormatSymbols.ABBREVIATED), 1);
                add(weekdays, symbols.getWeekdays(context, DateFormatSymbols.WIDE), 0);
                add(weekdays, symbols.getWeekdays(context, DateFormatSymbols.ABBREVIATED), 0);
            }
        }
        months.put("sept", 9); // CLDR's English has Sep only
        SPELLINGS.forEach(months::putIfAbsent);
        weekdays.put("tues", 3);
        weekdays.put("thurs", 5);
        weekdays.keySet().removeAll(months.keySet());
        month = anyOf(months);
        weekday = Pattern.compile("(?:" + anyOf(weekdays).pattern() + "),?(?=\\s)");
    }

    private static List<ULocale> languages(String locale) {
        return List.of(
                ULocale.ENGLISH,
                ULocale.forLanguageTag(locale),
                ULocale.FRENCH,
                ULocale.GERMAN,
                new ULocale("es"),
                new ULocale("ru"));
    }

    /** @param locale a BCP 47 tag */
    static MonthNames in(String locale) {
        return BY_LOCALE.computeIfAbsent(locale, MonthNames::new);
    }

    private static void add(TreeMap<String, Integer> names, String[] symbols, int base) {
        for (int i = 0; i < symbols.length; i++) {
            String name = fold(symbols[i]);
            if (name.matches("\\p{L}{3,}")) { // narrow and numbered names (1월) are not words
                names.putIfAbsent(name, i + base);
                names.putIfAbsent(withoutMarks(name), i + base);
            }
        }
    }

    private static String withoutMarks(String name) {
        return Normalizer2.getNFDInstance().normalize(name).replaceAll("\\p{Mn}", "");
    }

    private static Pattern anyOf(TreeMap<String, Integer> names) {
        String longestFirst = names.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(name -> name))
                .reduce((left, right) -> left + "|" + right)
                .orElse("(?!)");
        return Pattern.compile("(?iu)(?<!\\p{L})(?:" + longestFirst + ")(?!\\p{L})\\.?");
    }

    Pattern month() {
        return month;
    }

    Pattern weekday() {
        return weekday;
    }

    /** @param name as {@link #month} found it; 1 to 12 */
    int number(String name) {
        return months.getOrDefault(fold(name), 0);
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replace(".", "");
    }
}
