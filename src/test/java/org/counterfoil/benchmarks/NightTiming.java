package org.counterfoil.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.counterfoil.samples.ManyReports;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Times whole nights over made-up reports ({@link ManyReports}), each size in a workspace and a process of its own, and prints seconds of the
 * clock by step as {@code run.json} has them, processor seconds and the most memory the process had. A night that fails is told with the
 * steps that it came to.
 *
 * <pre>java -cp &lt;class path of the tests&gt; org.counterfoil.benchmarks.NightTiming 10000 30000 100000 1000000 -- -Xmx2g</pre>
 *
 * What follows {@code --} goes to Java. Memory is read from {@code /proc}; elsewhere it is 0. With {@code -Dagain=true} a second night runs on
 * the same input, on the day after.
 */
public final class NightTiming {

    private static final long POLL_MILLIS = 50;
    private static final double KILO = 1024;
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final List<String> STEPS = List.of("intake", "link", "reconcile", "check", "publish");

    private final List<String> flags;
    private final PrintStream out =
            new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);

    private NightTiming(List<String> flags) {
        this.flags = flags;
    }

    public static void main(String... arguments) throws IOException, InterruptedException {
        List<String> all = List.of(arguments);
        int end = all.contains("--") ? all.indexOf("--") : all.size();
        NightTiming timing = new NightTiming(all.subList(Math.min(end + 1, all.size()), all.size()));
        timing.out.println(
                "| reports | incidents | start | " + String.join(" | ", STEPS) + " | wall s | CPU s | resident MB |");
        timing.out.println("|---:".repeat(STEPS.size() + 6) + "|");
        for (String reports : all.subList(0, end)) {
            timing.time(Integer.parseInt(reports));
        }
    }

    private void time(int reports) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("night-timing");
        try {
            ManyReports.write(reports, folder.resolve("input"));
            print(reports, folder, "2026-02-01");
            if (Boolean.getBoolean("again")) {
                print(reports, folder, "2026-02-02");
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private void print(int reports, Path folder, String night) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.counterfoil.nightly.Counterfoil"));
        command.addAll(List.of(
                "run", "--night", night, "--input", folder.resolve("input").toString()));
        command.addAll(List.of("--output", folder.resolve("output").toString()));
        command.addAll(List.of("--ledger", folder.resolve("ledger").toString()));
        Path told = folder.resolve("told.txt");
        Instant begun = Instant.now();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        double peak = 0;
        Duration cpu = Duration.ZERO;
        while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peak(process.pid()));
            cpu = process.info().totalCpuDuration().orElse(cpu);
        }
        double wall = seconds(Duration.between(begun, Instant.now()));
        Path record = folder.resolve("output/runs/" + night + ".1/run.json");
        JsonNode run = JsonMapper.builder().build().readTree(Files.exists(record) ? Files.readString(record) : "{}");
        StringBuilder row = new StringBuilder(String.format(
                Locale.ROOT, "| %,d | %s", reports, run.at("/counts/incidents").asString("-")));
        row.append(
                run.has("started")
                        ? String.format(
                                Locale.ROOT,
                                " | %.1f",
                                seconds(Duration.between(
                                        begun, Instant.parse(run.at("/started").asString()))))
                        : " | -");
        Map<String, Double> steps = steps(run);
        STEPS.forEach(step ->
                row.append(steps.containsKey(step) ? String.format(Locale.ROOT, " | %.1f", steps.get(step)) : " | -"));
        out.println(
                row.append(String.format(Locale.ROOT, " | %.1f | %.1f | %,.0f |", wall, seconds(cpu), peak / KILO)));
        if (process.exitValue() != 0) {
            out.println("The night ended with " + process.exitValue() + ": " + Files.readString(told));
        }
    }

    private static Map<String, Double> steps(JsonNode run) {
        Map<String, Double> steps = new TreeMap<>();
        run.path("steps")
                .forEach(step -> steps.put(
                        step.at("/name").asString(),
                        seconds(Duration.ofMillis(step.at("/millis").asLong()))));
        return steps;
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    /** The most memory that a process has had so far, in kilobytes. */
    private static double peak(long pid) {
        try {
            Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
            return peak.find() ? Double.parseDouble(peak.group(1)) : 0;
        } catch (IOException ended) {
            return 0;
        }
    }
}
