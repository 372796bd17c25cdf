package org.counterfoil.linkage;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Report;

/** Makes incidents up and lets noisy sources report them, so that the truth is known. */
final class Synthetic {

    private static final List<String> SYLLABLES = List.of(
            "ba", "cor", "dex", "fi", "gu", "hal", "ix", "jo", "kra", "lum", "mer", "nox", "ori", "pal", "qua", "ren",
            "sol", "tar", "ulm", "vex", "wol", "yor", "zet", "bri", "cla", "dun");
    private static final List<String> KINDS = List.of("Finance", "Protocol", "Exchange", "Network", "Bank", "");
    private static final List<String> COUNTRIES =
            List.of("KR", "JP", "US", "SG", "HK", "GB", "SC", "VG", "IN", "MT", "SI", "EE", "CN", "VN", "TR", "RU");
    private static final List<String> SOURCES = List.of("alpha", "beta", "gamma", "delta", "epsilon");

    final List<Report> reports = new ArrayList<>();
    final SortedMap<String, String> incidentOf = new TreeMap<>();
    private final Random random;

    Synthetic(long seed, int incidents) {
        this.random = new Random(seed);
        List<String> victims = new ArrayList<>();
        for (int i = 0; i < incidents; i++) {
            boolean again = !victims.isEmpty() && random.nextInt(100) < 12;
            String victim = again ? victims.get(random.nextInt(victims.size())) : name();
            victims.add(victim);
            incident("I" + i, victim);
        }
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        int syllables = 2 + random.nextInt(2);
        for (int i = 0; i < syllables; i++) {
            name.append(any(SYLLABLES));
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return (name + " " + any(KINDS)).strip();
    }

    private void incident(String id, String victim) {
        LocalDate day = LocalDate.of(2015, 12, 1).plusDays(random.nextInt(3300));
        double amount = Math.exp(13.8 + 2.2 * random.nextGaussian());
        String country = any(COUNTRIES);
        for (String source : SOURCES) {
            if (random.nextInt(100) < 40) {
                String key = "r" + reports.size();
                incidentOf.put(key, id);
                Reports report = Reports.of(source, "", key);
                report.victims(spelled(victim));
                report.claim("occurred", date(day));
                if (random.nextInt(100) < 92) {
                    report.amounts("USD " + figure(amount));
                }
                report.countries(random.nextInt(100) < 60 ? country : "");
                reports.add(report.make());
            }
        }
    }

    private String spelled(String victim) {
        int die = random.nextInt(100);
        if (die < 60) {
            return victim;
        }
        if (die < 72) {
            return victim.replace(" ", "");
        }
        if (die < 85) {
            return victim.split(" ")[0];
        }
        if (die < 90) {
            return victim.toUpperCase(Locale.ROOT) + " Ltd";
        }
        if (die < 95) {
            int at = 2 + random.nextInt(Math.max(1, victim.length() - 3));
            return victim.substring(0, at) + victim.substring(at + 1);
        }
        return "[a company]";
    }

    private DateInterval date(LocalDate day) {
        int die = random.nextInt(100);
        if (die < 60) {
            return DateInterval.ofDay(day);
        }
        if (die < 80) {
            return DateInterval.ofDay(day.plusDays(1 + random.nextInt(2)));
        }
        if (die < 95) {
            return DateInterval.ofMonth(YearMonth.from(day));
        }
        return die < 98 ? DateInterval.ofDay(day.plusDays(5)) : DateInterval.ofYear(day.getYear());
    }

    private String figure(double amount) {
        int die = random.nextInt(100);
        double noise = die < 55 ? 1 : die < 80 ? 0.97 : die < 95 ? 1.12 : 1.8;
        int digits = die < 30 ? 2 : 3;
        return BigDecimal.valueOf(amount * noise).round(new MathContext(digits)).toPlainString();
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
