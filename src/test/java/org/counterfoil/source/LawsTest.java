package org.counterfoil.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.counterfoil.incident.Claim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws 1 and 3, on tables made at random of what goes right and wrong in tables. */
class LawsTest {

    private static final String HEADER = "No | Date | Victim | Country | Amount | Nature | Remarks | Extra";
    private static final List<String> NUMBERS = List.of("1", "2", "3", "4", "", "TOTAL");
    private static final List<String> DATES =
            List.of("2018-03-04", "3/4/2018", "Dec 2017", "never", "unknown", "", "13 February 2019");
    private static final List<String> VICTIMS =
            List.of("Bithumb", "Bithumb / Upbit", "A Bank", "", "-", "Youbit/Yapizon", "Upbit / Bithumb");
    private static final List<String> COUNTRIES = List.of("ROK", "India", "Nowhereland", "Thailand/ Singapore", "");
    private static final List<String> AMOUNTS =
            List.of("$5 million", "7m+", "much", "2261 ETH ($7 million)", "400 KRW", "", "12");
    private static final List<String> NATURES = List.of("Theft", "Attempted theft", "");
    private static final List<String> EXTRAS = List.of("", "", "", "beyond", "x | y");

    private static final String COLUMNS = """
                columns:
                  Date: occurred
                  Victim: {field: victim, split: "/"}
                  Country: {field: country, split: "/"}
                  Amount: {field: taken, by: {column: Nature, is: {Attempted theft: attempted}}}
                  Nature: {field: none, because: it decides which field the amount is}
                ignore: {Remarks: ours}
            """;

    private static final String KEYED = "tables:\n  - key: [No]\n    currency: USD\n"
            + "    ignore-rows: [{column: No, is: TOTAL, because: a sum}]\n" + COLUMNS;

    private static final String KEYLESS =
            "tables:\n  - currency: USD\n" + COLUMNS.replace("ignore: {", "ignore: {No: a number, ");

    private static final String TOTALS = """
            tables:
              - as: totals
                columns: {No: key, Date: period, Country: country, Amount: loss, Victim: victim}
                ignore: {Remarks: ours, Nature: ours}
            """;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private static List<String> lines(Random random) {
        return IntStream.range(0, 1 + random.nextInt(14))
                .mapToObj(i -> Stream.of(NUMBERS, DATES, VICTIMS, COUNTRIES, AMOUNTS, NATURES, EXTRAS, EXTRAS)
                        .map(words -> words.get(random.nextInt(words.size())))
                        .reduce((left, right) -> left + " | " + right)
                        .orElseThrow())
                .toList();
    }

    private static Understood understood(String layout, List<String> lines) {
        List<String> all = new ArrayList<>(lines);
        all.add(0, HEADER);
        return Given.understood(layout, Given.table(all.toArray(String[]::new)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void losesNoCell(long seed) {
        List<String> lines = lines(new Random(seed));
        long cells = 8
                + lines.stream()
                        .flatMap(line -> Stream.of(line.split("\\|")))
                        .filter(cell -> !cell.isBlank())
                        .count();
        for (String layout : List.of(KEYED, KEYLESS, TOTALS)) {
            assertThat(understood(layout, lines).account().seen()).isEqualTo(cells);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void saysTheSameWhateverTheOrderOfRows(long seed) {
        Random random = new Random(seed);
        List<String> lines = lines(random);
        List<String> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);
        for (String layout : List.of(KEYED, KEYLESS, TOTALS)) {
            Understood one = understood(layout, lines);
            Understood other = understood(layout, shuffled);
            assertThat(withoutLocators(other)).isEqualTo(withoutLocators(one));
            assertThat(other.account()).isEqualTo(one.account());
        }
    }

    /** Law 3. Rows that go wrong, keys that are missing and lookups that match lie on either side of where parts begin. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void saysTheSameWhoeverReadsTheRows(long seed) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(List.of(HEADER));
        while (lines.size() < 1_300) {
            lines(random).forEach(line -> lines.add(random.nextBoolean() ? lines.size() + " |" + line : line));
        }
        String lookups = "    lookups: {Country: {Nowhereland: {value: India, because: made up}}}\n";
        RawDocument raw = new RawDocument(
                "list", "list.csv", "csv", List.of(Given.table(lines.toArray(String[]::new))), List.of());
        for (String yaml : List.of(KEYED + lookups, KEYLESS + lookups, TOTALS)) {
            Descriptor descriptor = Given.descriptor(yaml);
            DocumentLayout layout = descriptor.documents().get(0);
            Understanding alone = new Understanding(Given.SCHEMA, Given.LISTS);
            Understanding many = alone.with(new Backwards());
            assertThat(many.shape(layout, raw)).isEqualTo(alone.shape(layout, raw));
            Understood said = alone.understand(descriptor, layout, raw);
            assertThat(said.issues()).hasSizeGreaterThan(100);
            assertThat(many.understand(descriptor, layout, raw)).isEqualTo(said);
        }
    }

    /** Does the last part first, each in a thread of its own. */
    private static final class Backwards implements Crew {

        @Override
        public <T> List<T> all(List<Supplier<T>> parts) {
            ForkJoinPool pool = new ForkJoinPool(3);
            List<ForkJoinTask<T>> begun = new ArrayList<>();
            for (int part = parts.size() - 1; part >= 0; part--) {
                begun.add(0, pool.submit(parts.get(part)::get));
            }
            List<T> done = begun.stream().map(ForkJoinTask::join).toList();
            pool.shutdown();
            return done;
        }
    }

    private static List<String> withoutLocators(Understood understood) {
        List<String> said = new ArrayList<>();
        understood.reports().forEach(report -> {
            said.add(report.id().text());
            report.claims().stream().map(LawsTest::withoutLocator).forEach(said::add);
        });
        understood
                .totals()
                .forEach(total -> said.add(total.id()
                        + total.scope()
                        + total.value()
                        + total.unit()
                        + total.modalities()
                        + total.speaker()
                        + total.partOf()));
        understood.issues().stream()
                .map(issue -> issue.kind() + issue.seen() + issue.advice())
                .sorted()
                .forEach(said::add);
        return said;
    }

    private static String withoutLocator(Claim claim) {
        return claim.field() + claim.value() + claim.original() + claim.speaker() + claim.stated() + claim.modalities();
    }
}
