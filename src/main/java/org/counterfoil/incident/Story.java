package org.counterfoil.incident;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What an account is about, so far as it tells whether two accounts under one key are one story.
 *
 * @param victims names, descriptions left out
 * @param dates when it happened, as claimed
 */
public record Story(Set<String> victims, List<DateInterval> dates) {

    /** Beyond it a date was not corrected. */
    private static final long FAR_DAYS = 60;

    public Story {
        victims = java.util.Collections.unmodifiableSet(new TreeSet<>(victims));
        dates = List.copyOf(dates);
    }

    public static Story of(List<Claim> claims) {
        return new Story(
                claims.stream()
                        .filter(claim -> claim.field().equals("victim"))
                        .map(Claim::value)
                        .filter(Name.class::isInstance)
                        .map(Name.class::cast)
                        .filter(name -> !name.anonymous())
                        .map(Name::text)
                        .collect(Collectors.toCollection(TreeSet::new)),
                claims.stream()
                        .filter(claim -> claim.field().equals("occurred"))
                        .map(Claim::value)
                        .filter(DateInterval.class::isInstance)
                        .map(DateInterval.class::cast)
                        .toList());
    }

    /** Another victim and another time; where either is not told, a correction is likelier. */
    public boolean isAnotherThan(Story other) {
        boolean apart = !victims.isEmpty()
                && !other.victims.isEmpty()
                && victims.stream().noneMatch(other.victims::contains);
        return apart && areFar(dates, other.dates);
    }

    private static boolean areFar(List<DateInterval> dates, List<DateInterval> others) {
        return !dates.isEmpty()
                && !others.isEmpty()
                && dates.stream().allMatch(date -> others.stream().allMatch(other -> days(date, other) > FAR_DAYS));
    }

    private static long days(DateInterval one, DateInterval other) {
        long behind = other.earliest().toEpochDay() - one.latest().toEpochDay();
        long before = one.earliest().toEpochDay() - other.latest().toEpochDay();
        return Math.max(0, Math.max(behind, before));
    }
}
