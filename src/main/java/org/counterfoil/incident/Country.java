package org.counterfoil.incident;

import com.ibm.icu.util.ULocale;
import java.util.regex.Pattern;

/**
 * A country or territory.
 *
 * @param alpha2 ISO 3166-1 alpha-2 code, upper case
 */
public record Country(String alpha2) implements Value {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

    public Country {
        if (!CODE.matcher(alpha2).matches()) {
            throw new IllegalArgumentException("Not an ISO 3166-1 alpha-2 code: '" + alpha2 + "'");
        }
    }

    /** The English short name, by the Unicode CLDR. */
    public String name() {
        return new ULocale("und", alpha2).getDisplayCountry(ULocale.ENGLISH);
    }

    @Override
    public String kind() {
        return "country";
    }

    @Override
    public String text() {
        return alpha2;
    }
}
