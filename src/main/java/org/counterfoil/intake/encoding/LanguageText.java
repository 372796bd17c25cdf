package org.counterfoil.intake.encoding;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words of a language, for learning how its letters follow each other: the names of countries, languages, currencies, cities,
 * months and days in CLDR, which is what tables are full of.
 */
final class LanguageText {

    private LanguageText() {}

    /** @param language locale name of CLDR */
    static List<String> of(String language) {
        ULocale locale = new ULocale(language);
        LocaleDisplayNames names = LocaleDisplayNames.getInstance(locale);
        Set<String> words = new TreeSet<>();
        for (String country : Locale.getISOCountries()) {
            words.add(names.regionDisplayName(country));
        }
        for (String other : Locale.getISOLanguages()) {
            words.add(names.languageDisplayName(other));
        }
        for (Currency currency : Currency.getAvailableCurrencies()) {
            words.add(currency.getName(locale, Currency.LONG_NAME, new boolean[1]));
        }
        cities(locale, words);
        List<String> all = new ArrayList<>(words);
        all.addAll(calendar(locale));
        return all;
    }

    private static void cities(ULocale locale, Set<String> words) {
        TimeZoneNames names = TimeZoneNames.getInstance(locale);
        for (String zone : TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
            String city = names.getExemplarLocationName(zone);
            if (city != null) {
                words.add(city);
            }
        }
    }

    private static List<String> calendar(ULocale locale) {
        DateFormatSymbols symbols = new DateFormatSymbols(locale);
        List<String> words = new ArrayList<>(List.of(symbols.getMonths()));
        words.addAll(List.of(symbols.getWeekdays()));
        words.addAll(List.of(symbols.getEras()));
        return words;
    }
}
