package org.counterfoil.source;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** English names of currencies, singular and plural, by the Unicode CLDR. */
final class CurrencyNames {

    private static final TreeMap<String, String> CODES = codes();

    /** A regular expression, lower case, that finds the longest name. */
    static final String ANY = CODES.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(name -> name))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));

    private CurrencyNames() {}

    /** @param name in lower case */
    static Optional<Unit> find(String name) {
        return Optional.ofNullable(CODES.get(name)).map(Unit::currency);
    }

    /** Names of two words at least: one word alone, <i>dong</i> or <i>leu</i>, may be another word of the text. */
    private static TreeMap<String, String> codes() {
        TreeMap<String, String> codes = new TreeMap<>();
        Currency.getAvailableCurrencies().stream()
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .filter(currency -> Currency.isAvailable(currency.getCurrencyCode(), null, null))
                .forEach(currency -> {
                    for (String count : new String[] {"one", "other"}) {
                        String name = currency.getName(ULocale.ENGLISH, Currency.PLURAL_LONG_NAME, count, null);
                        if (name.matches("[\\p{L}.]+(?: [\\p{L}.]+)+")) {
                            codes.putIfAbsent(name.toLowerCase(Locale.ROOT), currency.getCurrencyCode());
                        }
                    }
                });
        return codes;
    }
}
