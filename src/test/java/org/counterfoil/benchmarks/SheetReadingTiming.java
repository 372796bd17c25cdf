package org.counterfoil.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads a sheet of 1,048,575 rows and 12 columns in the ways of {@link SheetReading}, each in a JVM of its own with 256 MB
 * of heap, or 2 GB where that is not enough, and prints seconds, rows a second and the most heap that was in use. Run it with
 *
 * <pre>java -cp &lt;class path of the tests&gt; org.counterfoil.benchmarks.SheetReadingTiming [way …]</pre>
 *
 * where {@code mvn dependency:build-classpath} prints the class path. Nothing else should run beside it.
 */
public final class SheetReadingTiming {

    private SheetReadingTiming() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 2 && arguments[0].equals("--one")) {
            one(SheetReading.valueOf(arguments[1]));
            return;
        }
        if (Files.notExists(file())) {
            MillionRows.write(file());
        }
        System.out.println("| way | heap MB allowed | seconds | CPU seconds | rows/s | peak heap MB |");
        System.out.println("|---|---|---|---|---|---|");
        List<SheetReading> ways = new ArrayList<>();
        for (String way : arguments) {
            ways.add(SheetReading.valueOf(way.toUpperCase(Locale.ROOT)));
        }
        for (SheetReading way : ways.isEmpty() ? List.of(SheetReading.values()) : ways) {
            if (child(way, 256) != 0) {
                child(way, 2048);
            }
        }
    }

    static Path file() {
        return Path.of(System.getProperty("java.io.tmpdir"), "counterfoil-million-rows.xlsx");
    }

    private static int child(SheetReading way, int megabytes) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + megabytes + "m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SheetReadingTiming.class.getName(),
                        "--one",
                        way.name())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (InputStream out = process.getInputStream()) {
            List<String> lines = new String(out.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("| "))
                    .toList();
            lines.forEach(line -> System.out.println("| " + way.words() + " | " + megabytes + " " + line));
            return process.waitFor() == 0 && !lines.isEmpty() ? 0 : 1;
        }
    }

    private static void one(SheetReading way) throws Exception {
        long begin = System.nanoTime();
        SheetReading.Seen seen = way.read(file());
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (seen.rows() != MillionRows.ROWS || seen.cells() != (long) MillionRows.ROWS * MillionRows.COLUMNS) {
            throw new IllegalStateException(way + " saw " + seen);
        }
        double cpu = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                        .getProcessCpuTime()
                / 1e9;
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(java.lang.management.MemoryUsage::getUsed)
                .sum();
        System.out.printf(
                Locale.ROOT, "| %.1f | %.1f | %,.0f | %d |%n", seconds, cpu, seen.rows() / seconds, peak >> 20);
    }
}
