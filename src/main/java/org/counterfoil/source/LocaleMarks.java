package org.counterfoil.source;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * How a locale writes numbers, by the Unicode CLDR. Kept, for ICU takes long to say it.
 *
 * @param grouping the mark between thousands, a comma or a point
 * @param dayFirst whether its short dates have the day before the month
 */
record LocaleMarks(char grouping, boolean dayFirst) {

    private static final Map<String, LocaleMarks> BY_LOCALE = new ConcurrentSkipListMap<>();

    /** @param locale a BCP 47 tag */
    static LocaleMarks of(String locale) {
        return BY_LOCALE.computeIfAbsent(locale, LocaleMarks::read);
    }

    private static LocaleMarks read(String locale) {
        ULocale language = ULocale.forLanguageTag(locale);
        boolean decimalComma = DecimalFormatSymbols.getInstance(language).getDecimalSeparator() == ',';
        DateFormat shortest = DateFormat.getDateInstance(DateFormat.SHORT, language);
        String pattern = shortest instanceof SimpleDateFormat ? ((SimpleDateFormat) shortest).toPattern() : "Md";
        return new LocaleMarks(decimalComma ? '.' : ',', pattern.indexOf('d') < pattern.indexOf('M'));
    }
}
