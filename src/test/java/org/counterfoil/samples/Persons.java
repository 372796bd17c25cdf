package org.counterfoil.samples;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * Persons that nobody is, each with one to five records that differ as records of people do: a benchmark of any size. Of
 * two sizes the first records are not the same. Addresses are made of names, so that they are anything but independent of
 * them. Deterministic.
 *
 * <p>{@code java -cp target/test-classes org.counterfoil.samples.Persons 1000000 persons.csv}
 */
public final class Persons {

    /** The columns, in order; the last one is the truth. */
    public static final String HEADER = "id,first_name,surname,dob,city,email,cluster";

    private static final long SEED = 20_260_731;
    /** Of a thousand persons so many have one record, two, …: a million records make about 515,000 true pairs. */
    private static final int[] SIZES = {623, 239, 99, 30, 9};

    private static final List<String> DOMAINS = List.of(
            "mail.example",
            "post.example",
            "web.example",
            "box.example",
            "net.example",
            "work.example",
            "home.example",
            "inbox.example",
            "letters.example",
            "fast.example",
            "free.example",
            "old.example");

    private final SplittableRandom random;
    private final MadeNames female = MadeNames.of(900, 0.9, "a", SEED + 1);
    private final MadeNames male = MadeNames.of(900, 0.9, "", SEED + 2);
    private final MadeNames surnames = MadeNames.of(6_000, 0.85, "", SEED + 3);
    private final MadeNames cities = MadeNames.of(400, 1.0, "ville", SEED + 4);

    private Persons(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Somebody, as they are. */
    private record Person(String first, String surname, String day, String city, String email) {}

    /**
     * @param arguments how many records, and the file to write; a seed may follow
     */
    public static void main(String... arguments) throws IOException {
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : SEED;
        try (BufferedWriter file = Files.newBufferedWriter(Path.of(arguments[1]))) {
            file.write(HEADER + "\n");
            write(Integer.parseInt(arguments[0]), seed, line -> {
                try {
                    file.write(line + "\n");
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
        }
    }

    /** Lines of CSV without the header, in an order that says nothing. */
    public static void write(int records, long seed, Consumer<String> lines) {
        String[] made = new Persons(seed).records(records);
        for (String line : made) {
            lines.accept(line);
        }
    }

    private String[] records(int records) {
        String[] made = new String[records];
        int person = 0;
        for (int at = 0; at < records; person++) {
            Person somebody = somebody();
            int size = size();
            for (int copy = 0; copy < size && at < records; copy++) {
                made[at++] = record(somebody, copy == 0 ? 0.15 : 0.45) + "," + person;
            }
        }
        for (int at = records - 1; at > 0; at--) {
            int other = random.nextInt(at + 1);
            String line = made[at];
            made[at] = made[other];
            made[other] = line;
        }
        for (int at = 0; at < records; at++) {
            made[at] = String.format(Locale.ROOT, "r%07d,", at) + made[at];
        }
        return made;
    }

    private int size() {
        int draw = random.nextInt(1000);
        int size = 0;
        while (draw >= SIZES[size]) {
            draw -= SIZES[size++];
        }
        return size + 1;
    }

    private Person somebody() {
        String first = (random.nextBoolean() ? female : male).draw(random);
        String surname = surnames.draw(random);
        String day = String.format(
                Locale.ROOT, "%d-%02d-%02d", 1930 + random.nextInt(75), 1 + random.nextInt(12), 1 + random.nextInt(28));
        return new Person(first, surname, day, cities.draw(random), email(first, surname, day));
    }

    private String email(String first, String surname, String day) {
        String mailbox = switch (random.nextInt(6)) {
            case 0 -> first.charAt(0) + "." + surname + random.nextInt(100);
            case 1 -> first + "." + surname;
            case 2 -> first + "." + surname + random.nextInt(100);
            case 3 -> first.charAt(0) + surname + day.substring(2, 4);
            case 4 -> surname + "." + first + random.nextInt(1000);
            default -> first + day.substring(0, 4);
        };
        int domain = Math.min(random.nextInt(DOMAINS.size()), random.nextInt(DOMAINS.size()));
        return mailbox + "@" + DOMAINS.get(domain);
    }

    /** @param much how much goes wrong */
    private String record(Person person, double much) {
        String first = happens(0.07 * much) ? Slips.nickname(person.first()) : person.first();
        first = happens(0.02 * much) ? first.substring(0, 1) : first;
        first = happens(0.08 * much) ? Slips.ofThePen(first, random) : first;
        String surname = happens(0.04 * much) ? surnames.draw(random) : person.surname();
        surname = happens(0.08 * much) ? Slips.ofThePen(surname, random) : surname;
        String day = happens(0.09 * much) ? Slips.ofADay(person.day(), random) : person.day();
        String city = happens(0.12 * much) ? cities.draw(random) : person.city();
        city = happens(0.04 * much) ? Slips.ofThePen(city, random) : city;
        String email = happens(0.15 * much) ? email(first, surname, person.day()) : person.email();
        email = happens(0.04 * much) ? Slips.ofThePen(email, random) : email;
        boolean exchanged = happens(0.015 * much);
        return String.join(
                ",",
                happens(0.01) ? "" : exchanged ? surname : first,
                happens(0.01) ? "" : exchanged ? first : surname,
                happens(0.02) ? "" : day,
                happens(0.06) ? "" : city,
                happens(0.15) ? "" : email);
    }

    private boolean happens(double often) {
        return random.nextDouble() < often;
    }
}
