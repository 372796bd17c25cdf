package org.counterfoil.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.counterfoil.linkage.engine.BlockRule;
import org.counterfoil.linkage.engine.Candidates;
import org.counterfoil.linkage.engine.PairVisitor;
import org.counterfoil.linkage.table.BlockKey;
import org.counterfoil.linkage.table.BlockSpec;
import org.counterfoil.linkage.table.RowCells;
import org.counterfoil.linkage.table.Table;
import org.counterfoil.linkage.table.TableRows;
import org.counterfoil.samples.Persons;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Milliseconds, on all processors, to make the keys of made persons, to block them by these keys under five rules, and to
 * walk the pairs of the blocks, each once. Run it with
 *
 * <pre>mvn -B -Pbenchmarks process-test-classes exec:exec -Dbenchmark=Blocking</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class BlockingBenchmark {

    private static final long SEED = 20_260_731;
    private static final int LIMIT = 200;
    private static final List<List<String>> RULES = List.of(
            List.of("dob", "first 1 of surname"),
            List.of("dob", "first 1 of first_name"),
            List.of("mailbox of email"),
            List.of("first 3 of first_name", "surname", "city"),
            List.of("soundex of surname", "first 2 of first_name", "year of dob"));

    @Param({"10000", "100000", "1000000"})
    private int records;

    private Made made = Made.of(2);

    @Setup
    public void make() {
        made = Made.of(records);
    }

    /** What each distinct cell gives for a key. */
    @Benchmark
    public List<BlockRule> keys() {
        return Made.rules(made.table());
    }

    /** Records sorted by key, and the blocks of each record. */
    @Benchmark
    public Candidates blocks() {
        return new Candidates(made.table().size(), null, made.rules());
    }

    /** Rows, and how they are blocked. */
    private record Made(Table table, List<BlockRule> rules, Candidates candidates) {

        static Made of(int records) {
            TableRows rows = new TableRows("id", "", List.of());
            rows.file("persons.csv", List.of(Persons.HEADER.split(",")));
            Persons.write(records, SEED, line -> rows.rows(RowCells.of(1, Arrays.asList(line.split(",", -1)))));
            Table table = rows.table();
            List<BlockRule> rules = rules(table);
            return new Made(table, rules, new Candidates(table.size(), null, rules));
        }

        static List<BlockRule> rules(Table table) {
            return RULES.parallelStream()
                    .map(keys -> keys.stream()
                            .map(key -> BlockKey.parse(key, table.columns()))
                            .toList())
                    .map(keys -> new BlockSpec(keys, LIMIT, List.of(), 0).rule(table))
                    .toList();
        }
    }

    /** Counts pairs. For one thread. */
    private static final class Count implements PairVisitor {

        private long pairs;

        @Override
        public void pair(int left, int right) {
            pairs++;
        }
    }

    /** Every pair of every block looked at, and shown once. */
    @Benchmark
    public long walk() {
        return made.candidates()
                .walk(Count::new)
                .mapToLong(count -> count.pairs)
                .sum();
    }
}
