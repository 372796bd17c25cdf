package org.counterfoil.samples;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * An input folder of any size: half the reports are a tracker's, one an incident; a third a firm's and a sixth the press's, who tell
 * of the same incidents in their own figures. Incidents come at the same rate however many there are, so that more reports are more
 * years, as a list grows, and not more on each day. No key and no name is anybody's.
 */
public final class ManyReports {

    private static final long SEED = 20_261_127;
    private static final int FILE_ROWS = 100_000;
    private static final int INCIDENTS_A_DAY = 12;
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final int ONE_IN_FIVE = 5;
    private static final List<String> COUNTRIES = List.of(
            "South Korea", "India", "Poland", "Japan", "Chile", "Malta", "Nigeria", "Slovenia", "Viet Nam", "Kuwait");
    private static final List<String> ENDINGS = List.of("Exchange", "Bank", "Wallet", "Finance", "Bridge", "Pay");

    private final int incidents;

    private ManyReports(int reports) {
        this.incidents = reports / 2;
    }

    /** @param input is made; must not be there */
    public static void write(int reports, Path input) throws IOException {
        ManyReports many = new ManyReports(reports);
        many.source(input, "tracker", "tracker", 3, 1, 1);
        many.source(input, "firm", "firm", 2, 2, 3);
        many.source(input, "press", "press", 4, 1, 3);
    }

    /** Of every {@code of} incidents it tells {@code tells}. */
    private void source(Path input, String name, String kind, int rank, int tells, int of) throws IOException {
        Path folder = Files.createDirectories(input.resolve("sources").resolve(name));
        Files.writeString(folder.resolve("source.yml"), descriptor(name, kind, rank));
        int row = 0;
        BufferedWriter file = null;
        for (int incident = 0; incident < incidents; incident++) {
            if (incident % of >= tells) {
                continue;
            }
            if (row % FILE_ROWS == 0) {
                if (file != null) {
                    file.close();
                }
                file = Files.newBufferedWriter(folder.resolve("part-" + row / FILE_ROWS + ".csv"));
                file.write("No,Date,Victim,Country,Stolen,What\n");
            }
            java.util.Objects.requireNonNull(file).write(line(++row, incident, name));
        }
        if (file != null) {
            file.close();
        }
    }

    private static String descriptor(String name, String kind, int rank) {
        return """
                title: Made-up list of a %s
                publisher: Made-up %s
                kind: %s
                rank: %d
                licence: our own
                stated: 2026-01-31
                documents:
                  - file: "part-*.csv"
                    tables:
                      - key: [No]
                        date-order: day-first
                        currency: USD
                        columns:
                          Date: occurred
                          Victim: victim
                          Country: country
                          Stolen: taken
                          What: description
                """.formatted(name, name, kind, rank);
    }

    private String line(int row, int incident, String teller) {
        SplittableRandom facts = new SplittableRandom(SEED + incident);
        LocalDate day = LAST.minusDays((long) (incidents - 1 - incident) / INCIDENTS_A_DAY);
        String victim = word(facts) + " " + word(facts) + " " + ENDINGS.get(facts.nextInt(ENDINGS.size()));
        String country = COUNTRIES.get(facts.nextInt(COUNTRIES.size()));
        long taken = (long) (10_000 * Math.pow(10, 4 * facts.nextDouble()));
        SplittableRandom told = new SplittableRandom((SEED + incident) * 31 + teller.hashCode());
        if (told.nextInt(ONE_IN_FIVE) == 0) {
            day = day.plusDays(1);
        }
        String amount = told.nextInt(ONE_IN_FIVE) == 0
                ? String.format(Locale.ROOT, "about $%.1f million", Math.max(0.1, taken / 1e6))
                : "$" + taken;
        return row + "-" + file(row) + "," + day + "," + victim + "," + country + "," + amount + ",Coins left " + victim
                + "\n";
    }

    private static int file(int row) {
        return (row - 1) / FILE_ROWS;
    }

    private static String word(SplittableRandom random) {
        StringBuilder word = new StringBuilder();
        for (int syllable = 2 + random.nextInt(2); syllable > 0; syllable--) {
            word.append("bcdfghjklmnprstvwz".charAt(random.nextInt(18))).append("aeiou".charAt(random.nextInt(5)));
        }
        word.append("lmnrst".charAt(random.nextInt(6)));
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return word.toString();
    }
}
