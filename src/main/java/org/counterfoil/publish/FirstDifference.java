package org.counterfoil.publish;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.counterfoil.release.Column;
import org.counterfoil.release.Row;
import org.counterfoil.release.Table;

/** Where two releases differ: the tables first, since all else is made of them. */
final class FirstDifference {

    private static final int SHOWN = 60;

    private FirstDifference() {}

    /** In two folders; empty where all files have the same bytes. */
    static Optional<String> between(Path release, Path other) throws IOException {
        List<String> files = new ArrayList<>(Checksums.differing(Checksums.of(release), Checksums.of(other)));
        files.sort(Comparator.comparing(FirstDifference::rank).thenComparing(Comparator.naturalOrder()));
        if (files.isEmpty()) {
            return Optional.empty();
        }
        String first = files.get(0);
        return Optional.of(first + ", " + place(release, other, first)
                + (files.size() == 1
                        ? ""
                        : " Others that differ: " + String.join(", ", files.subList(1, files.size()))));
    }

    private static int rank(String file) {
        if (!file.endsWith(".csv") || file.contains("/")) {
            return 2;
        }
        return file.equals("codebook.csv") || file.equals("about.csv") ? 1 : 0;
    }

    private static String place(Path release, Path other, String file) throws IOException {
        Path left = release.resolve(file);
        Path right = other.resolve(file);
        if (!Files.exists(left) || !Files.exists(right)) {
            return (Files.exists(left) ? "which is not in the other." : "which is in the other alone.");
        }
        if (file.endsWith(".csv") && !file.contains("/")) {
            return between(CsvFile.read(left), CsvFile.read(right)).orElseGet(() -> place(left, right));
        }
        return place(left, right);
    }

    /** In two tables; empty where they say the same. */
    static Optional<String> between(Table table, Table other) {
        if (!names(table).equals(names(other))) {
            return Optional.of("columns: " + names(table) + " and " + names(other) + ".");
        }
        for (int row = 0; row < Math.min(table.rows().size(), other.rows().size()); row++) {
            Row left = table.rows().get(row);
            Row right = other.rows().get(row);
            for (int column = 0; column < table.columns().size(); column++) {
                String here = left.cells().get(column).text();
                String there = right.cells().get(column).text();
                if (!here.equals(there)) {
                    return Optional.of("row " + (row + 1) + " ("
                            + shortened(left.cells().get(0).text()) + "), column "
                            + table.columns().get(column).name() + ": '" + shortened(here) + "' and '"
                            + shortened(there)
                            + "'.");
                }
            }
        }
        return table.rows().size() == other.rows().size()
                ? Optional.empty()
                : Optional.of(table.rows().size() + " rows and " + other.rows().size() + ".");
    }

    private static List<String> names(Table table) {
        return table.columns().stream().map(Column::name).toList();
    }

    /** The line of a text, or the byte of what is none; counted from 1. */
    private static String place(Path left, Path right) {
        try {
            return left.toString().endsWith(".xlsx")
                    ? "byte " + (Files.mismatch(left, right) + 1) + "."
                    : line(left, right);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Path left, Path right) throws IOException {
        try (BufferedReader here = lines(left);
                BufferedReader there = lines(right)) {
            String one = here.readLine();
            String two = there.readLine();
            int line = 1;
            while (one != null && one.equals(two)) {
                one = here.readLine();
                two = there.readLine();
                line++;
            }
            return "line " + line + ": '" + shortened(one == null ? "" : one.strip()) + "' and '"
                    + shortened(two == null ? "" : two.strip()) + "'.";
        }
    }

    /** Damaged bytes are no reason not to compare. */
    private static BufferedReader lines(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, SHOWN))) + "…";
    }
}
