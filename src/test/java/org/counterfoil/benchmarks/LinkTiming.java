package org.counterfoil.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.counterfoil.samples.Persons;

/**
 * Times {@code link} from CSV to clusters on made persons, each size in a process of its own, and prints seconds by step, pairs,
 * processor seconds and the most memory the process had. After {@code mvn package}:
 *
 * <pre>java -cp target/test-classes org.counterfoil.benchmarks.LinkTiming 10000 30000 100000 300000 1000000 3000000</pre>
 *
 * What follows {@code --} goes to Java, to try a heap: {@code ... LinkTiming 1000000 -- -Xmx1200m}. Memory is read from
 * {@code /proc}; elsewhere it is 0.
 */
public final class LinkTiming {

    private static final long SEED = 20_260_731;
    private static final long POLL_MILLIS = 20;
    private static final Path JAR = Path.of("target", "counterfoil.jar");
    private static final Path SCHEMA = Path.of("docs", "examples", "persons.yml");
    private static final Pattern COMPARED = Pattern.compile("([0-9,]+) compared");
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final List<String> STEPS = List.of("read", "block", "train", "compare", "cluster", "write");

    private final List<String> flags;
    private final PrintStream out;

    private LinkTiming(List<String> flags, PrintStream out) {
        this.flags = flags;
        this.out = out;
    }

    /** What one run came to. */
    private record Run(String output, double wall, double cpu, long peakKilobytes) {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        List<String> all = List.of(arguments);
        int end = all.contains("--") ? all.indexOf("--") : all.size();
        PrintStream out =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        LinkTiming timing = new LinkTiming(all.subList(Math.min(end + 1, all.size()), all.size()), out);
        out.println("| records | " + String.join(" | ", STEPS) + " | wall s | CPU s | pairs compared | resident MB |");
        out.println("|---:".repeat(STEPS.size() + 5) + "|");
        for (String records : all.subList(0, end)) {
            timing.time(Integer.parseInt(records));
        }
    }

    private void time(int records) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("link-timing");
        try {
            Path file = folder.resolve("persons.csv");
            write(records, file);
            print(records, run(file, folder));
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static void write(int records, Path file) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write(Persons.HEADER + "\n");
            Persons.write(records, SEED, line -> {
                try {
                    writer.write(line + "\n");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private Run run(Path file, Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("java"));
        command.addAll(flags);
        command.addAll(List.of("-jar", JAR.toString(), "link", "--schema", SCHEMA.toString()));
        command.addAll(List.of("--out", folder.toString(), file.toString()));
        Path output = folder.resolve("output.txt");
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        long peak = 0;
        double cpu = 0;
        while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peak(process.pid()));
            cpu = Math.max(
                    cpu,
                    seconds(process.info()
                            .totalCpuDuration()
                            .orElse(Duration.ZERO)
                            .toNanos()));
        }
        Run run = new Run(Files.readString(output), seconds(System.nanoTime() - begun), cpu, peak);
        if (process.exitValue() != 0) {
            throw new IOException("link ended with " + process.exitValue() + ": " + run.output());
        }
        return run;
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }

    /** The most memory that a process has had so far, in kilobytes. */
    private static long peak(long pid) {
        try {
            Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
            return peak.find() ? Long.parseLong(peak.group(1)) : 0;
        } catch (IOException ended) {
            return 0;
        }
    }

    private void print(int records, Run run) {
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "| %,d", records));
        String times = run.output().substring(run.output().lastIndexOf("Seconds:"));
        for (String step : STEPS) {
            row.append(" | ").append(found(Pattern.compile(step + " ([0-9.]+)"), times));
        }
        row.append(String.format(
                Locale.ROOT,
                " | %.1f | %.1f | %s | %,d |",
                run.wall(),
                run.cpu(),
                found(COMPARED, run.output()),
                run.peakKilobytes() / 1024));
        out.println(row);
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "-";
    }
}
