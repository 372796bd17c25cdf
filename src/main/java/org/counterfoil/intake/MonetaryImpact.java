package org.counterfoil.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.counterfoil.intake.RecordTable.FieldText;

/**
 * An amount that is given in three fields, as one text. The fields are those of the monetary impact of the incident
 * extension of STIX 2.1, which MISP's object {@code monetary-impact} shares.
 *
 * @param variety what was lost or demanded: {@code asset-and-fraud}, {@code ransom-payment}
 * @param text {@code 10000 USD}, {@code 0 to 14413.05 USD}, {@code up to 7000000 USD}
 */
record MonetaryImpact(String variety, String text) {

    /** @param prefix what the names of the fields begin with; empty where no amount with a currency is given */
    static Optional<MonetaryImpact> of(Map<String, FieldText> fields, String prefix) {
        String currency = text(fields, prefix + "currency").toUpperCase(Locale.ROOT);
        String least = text(fields, prefix + "min_amount");
        String most = text(fields, prefix + "max_amount");
        if (currency.isEmpty() || least.isEmpty() && most.isEmpty()) {
            return Optional.empty();
        }
        String amount = least.equals(most)
                ? least
                : least.isEmpty() ? "up to " + most : most.isEmpty() ? "at least " + least : least + " to " + most;
        String variety = text(fields, prefix + "variety");
        return Optional.of(new MonetaryImpact(variety.isEmpty() ? "uncategorized" : variety, amount + " " + currency));
    }

    private static String text(Map<String, FieldText> fields, String name) {
        FieldText field = fields.get(name);
        return field == null ? "" : field.text().strip();
    }
}
