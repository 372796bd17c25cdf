package org.counterfoil.nightly;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** How much memory a table takes: its rows are held in memory, all at once. */
final class TableMemory {

    /** Bytes of the heap for each byte of the files: a million made persons, 76 MB, run within 1.5 GB (docs/benchmarks.md). */
    private static final double PER_BYTE = 20;

    private static final double GIGABYTE = 1e9;

    private TableMemory() {}

    /** Says how much there is, how much it is likely to take, and how to give it. */
    static Refusal tooSmall(List<Path> files, OutOfMemoryError cause) {
        double given = Runtime.getRuntime().maxMemory();
        double bytes = files.stream().map(Path::toFile).mapToLong(File::length).sum();
        double likely = Math.max(PER_BYTE * bytes, 2 * given);
        return new Refusal(
                ExitCode.FAILED,
                String.format(
                        Locale.ROOT,
                        "%s: the rows do not fit into memory. Java has %.1f GB, and %,.0f MB of rows take about %.1f GB. "
                                + "Give more, and run it again: java -Xmx%.0fg -jar counterfoil.jar ...",
                        String.join(", ", files.stream().map(Path::toString).toList()),
                        given / GIGABYTE,
                        bytes / 1e6,
                        likely / GIGABYTE,
                        Math.ceil(likely / GIGABYTE)),
                cause);
    }
}
