package org.counterfoil.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.counterfoil.ledger.Ledger;
import org.counterfoil.ledger.LedgerPlace;
import org.counterfoil.publish.ReleaseFolder;
import org.counterfoil.release.Changes;
import org.counterfoil.release.Provenance;
import org.counterfoil.release.ReleaseContent;
import org.counterfoil.release.ReleaseTables;
import org.counterfoil.release.Table;
import org.counterfoil.samples.ManyIncidents;
import org.flywaydb.core.Flyway;
import org.hsqldb.jdbc.JDBCDataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Times what a night does once its reports are linked, over two nights of {@link ManyIncidents}, on the second of which one
 * incident in a hundred differs: reconcile, hold totals, lay out tables, find changes and their causes, prove them, write the
 * release, remember it. Each size has a process of its own.
 *
 * <pre>java -cp &lt;class path of the tests&gt; org.counterfoil.benchmarks.ReconcileTiming 10000 30000 100000 [-- -Xmx2g]</pre>
 *
 * What follows {@code --} goes to Java. The most memory is what was resident, from {@code /proc}; elsewhere 0.
 */
public final class ReconcileTiming {

    private static final List<String> STEPS =
            List.of("reconcile", "totals", "robust", "before", "tables", "check", "write", "remember");
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final int CLAIMS = 10;

    private final PrintStream out =
            new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);

    private ReconcileTiming() {}

    public static void main(String... arguments) throws IOException, InterruptedException, SQLException {
        List<String> all = List.of(arguments);
        if (all.get(0).equals("--one")) {
            new ReconcileTiming().one(Integer.parseInt(all.get(1)));
            return;
        }
        int end = all.contains("--") ? all.indexOf("--") : all.size();
        System.out.println(
                "| incidents | claims | night | " + String.join(" | ", STEPS) + " | all s | CPU s | resident MB |");
        System.out.println("|---:".repeat(STEPS.size() + 6) + "|");
        for (String size : all.subList(0, end)) {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.addAll(all.subList(Math.min(end + 1, all.size()), all.size()));
            command.addAll(List.of(
                    "-cp", System.getProperty("java.class.path"), ReconcileTiming.class.getName(), "--one", size));
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (code != 0) {
                throw new IOException(size + " incidents ended with " + code);
            }
        }
    }

    private void one(int size) throws IOException, SQLException {
        Path folder = Files.createTempDirectory("reconcile-timing");
        try {
            JDBCDataSource database = new JDBCDataSource();
            database.setURL(new LedgerPlace(folder.resolve("ledger").toString()).url());
            Flyway.configure()
                    .dataSource(database)
                    .locations("classpath:ledger")
                    .load()
                    .migrate();
            TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
            nights(size, transaction, database, folder);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    /** A connection stays open: with the last the database closes, and takes its time. */
    private void nights(int size, TransactionTemplate transaction, DataSource database, Path folder)
            throws IOException, SQLException {
        Connection held = database.getConnection();
        try {
            for (int night = 0; night < 2; night++) {
                Stopwatch watch = new Stopwatch();
                int tonight = night;
                transaction.executeWithoutResult(status -> night(size, tonight, new Ledger(database), folder, watch));
                watch.begin("");
                print(size, night, watch);
            }
        } finally {
            held.close();
        }
    }

    private static void night(int size, int night, Ledger ledger, Path folder, Stopwatch watch) {
        watch.begin("before");
        Map<String, LocalDate> firstSeen = ledger.memory().firstSeen();
        ReleaseContent content =
                new MadeUpNights(watch).content(size, night, identity -> Optional.ofNullable(firstSeen.get(identity)));
        watch.begin("before");
        Optional<List<Table>> before = Optional.of(ledger.memory().publishedTables(ReleaseTables.REMEMBERED))
                .filter(tables -> !tables.isEmpty());
        watch.begin("tables");
        List<Table> tables = ReleaseTables.of(content, before);
        watch.begin("check");
        if (before.isPresent() && !Changes.hold(before.get(), tables)) {
            throw new IllegalStateException("Yesterday and the changes do not give today");
        }
        watch.begin("write");
        try {
            ReleaseFolder.publish(
                    folder.resolve("output"),
                    content.id(),
                    tables,
                    new Provenance("0", "b0", "f0", new TreeMap<>(), new TreeMap<>(), "", ""));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        watch.begin("remember");
        ledger.prepare(Runnable::run, content.incidents(), content.idEvents(), tables);
        ledger.promote(content.id(), "f" + night, "0", () -> "", content.sources(), content.breaks());
    }

    private void print(int size, int night, Stopwatch watch) throws IOException {
        StringBuilder row =
                new StringBuilder(String.format(Locale.ROOT, "| %,d | %,d | %d", size, size * CLAIMS, night + 1));
        double all = 0;
        for (String step : STEPS) {
            row.append(String.format(Locale.ROOT, " | %.1f", watch.seconds(step)));
            all += watch.seconds(step);
        }
        double cpu =
                java.lang.management.ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                                .getProcessCpuTime()
                        / 1e9;
        Path status = Path.of("/proc/self/status");
        Matcher peak = PEAK.matcher(Files.exists(status) ? Files.readString(status) : "");
        long kilobytes = peak.find() ? Long.parseLong(peak.group(1)) : 0;
        out.println(row.append(String.format(Locale.ROOT, " | %.1f | %.1f | %,d |", all, cpu, kilobytes / 1024)));
    }
}
