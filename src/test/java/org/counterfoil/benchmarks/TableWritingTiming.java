package org.counterfoil.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.counterfoil.release.Table;

/**
 * Writes a table of 1,048,575 rows and 12 columns in the ways of {@link TableWriting}, each in a JVM of its own with a heap of
 * the same size, and prints seconds, seconds of processors, rows a second, and megabytes of the file. Making the table does not
 * count. Run it with
 *
 * <pre>java -cp &lt;class path of the tests&gt; org.counterfoil.benchmarks.TableWritingTiming [megabytes of heap]</pre>
 *
 * where {@code mvn dependency:build-classpath} prints the class path. Nothing else should run beside it.
 */
public final class TableWritingTiming {

    /** The table takes most of it. */
    private static final String HEAP = "512";

    private TableWritingTiming() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 2 && arguments[0].equals("--one")) {
            one(TableWriting.valueOf(arguments[1]));
            return;
        }
        String heap = arguments.length > 0 ? arguments[0] : HEAP;
        System.out.println("| way | heap MB allowed | seconds | CPU seconds | rows/s | file MB | table in memory MB |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (TableWriting way : TableWriting.values()) {
            child(way, heap);
        }
    }

    private static void child(TableWriting way, String heap) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TableWritingTiming.class.getName(),
                        "--one",
                        way.name())
                .redirectErrorStream(true)
                .start();
        try (InputStream out = process.getInputStream()) {
            List<String> lines = new String(out.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            boolean done = process.waitFor() == 0;
            Stream<String> told = done ? lines.stream().filter(line -> line.startsWith("| ")) : lines.stream();
            told.forEach(line -> System.out.println("| " + way.words() + " | " + heap + " " + line));
        }
    }

    private static void one(TableWriting way) throws IOException {
        Table table = MillionCells.table();
        System.gc();
        long held = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
        Path file = Files.createTempFile("counterfoil-million", way.ending);
        try {
            double cpu = processorSeconds();
            long begin = System.nanoTime();
            way.write(table, file);
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "| %.1f | %.1f | %,.0f | %d | %d |%n",
                    seconds,
                    processorSeconds() - cpu,
                    table.rows().size() / seconds,
                    Files.size(file) >> 20,
                    held);
        } finally {
            Files.delete(file);
        }
    }

    private static double processorSeconds() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                        .getProcessCpuTime()
                / 1e9;
    }
}
