package org.counterfoil.intake.sheet;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** A date, or a date with time, as ISO 8601 writes it; a time zone is left out. */
final class IsoDate {

    private IsoDate() {}

    static LocalDateTime read(String iso) throws MalformedSheet {
        String local = iso.replaceAll("(Z|[+-]\\d\\d:\\d\\d)$", "");
        try {
            return LocalDateTime.parse(local.contains("T") ? local : local + "T" + LocalTime.MIDNIGHT);
        } catch (DateTimeException e) {
            throw new MalformedSheet("'" + iso + "' is no date, as its cell says it is.");
        }
    }
}
