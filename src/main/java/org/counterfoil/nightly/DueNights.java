package org.counterfoil.nightly;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.scheduling.support.CronExpression;

/** When nights are due, by a cron expression of six fields in a time zone. */
record DueNights(CronExpression expression, ZoneId zone) {

    /** More are never told one by one. */
    private static final int MOST = 1000;

    /** @throws IllegalArgumentException if the expression is not six fields, or never due */
    static DueNights of(String cron, ZoneId zone) {
        DueNights nights = new DueNights(CronExpression.parse(cron), zone);
        nights.after(ZonedDateTime.now(zone));
        return nights;
    }

    /** The first that is due after an instant. */
    ZonedDateTime after(ZonedDateTime instant) {
        ZonedDateTime due = expression.next(instant.withZoneSameInstant(zone));
        if (due == null) {
            throw new IllegalArgumentException("it is never due");
        }
        return due;
    }

    /** Those that were due since one that was, and before now: the first included, at most a thousand. */
    List<ZonedDateTime> past(Instant first, Instant now) {
        List<ZonedDateTime> past = new ArrayList<>();
        ZonedDateTime due = first.atZone(zone);
        while (due.toInstant().isBefore(now) && past.size() < MOST) {
            past.add(due);
            due = after(due);
        }
        return past;
    }
}
