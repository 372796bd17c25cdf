package org.counterfoil.nightly;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small workspace of a test: sources from texts, and nights over them. */
record Workspace(Path root) {

    /** The night that tests begin with. */
    static final String FIRST = "2026-11-20";

    static final String SECOND = "2026-11-21";
    static final String THIRD = "2026-11-22";
    static final String HEADER = "No,Date,Victim,Country,Stolen,What";

    /** How a command ended, and what it said on its way. */
    record Ending(int code, String said) {}

    /** A source whose rows have keys; its one document is incidents.csv. */
    Workspace keyed(String source, int rank, String... rows) {
        return described(source, rank, "key: [No]", "", rows);
    }

    /** A source whose rows have no keys; the column No is set aside. */
    Workspace keyless(String source, int rank, String... rows) {
        return described(source, rank, "date-order: year-first", "ignore: {No: numbered anew in every edition}", rows);
    }

    private Workspace described(String source, int rank, String key, String ignore, String... rows) {
        write("input/sources/" + source + "/source.yml", descriptor(source, rank, key, ignore));
        return rows(source, rows);
    }

    static String descriptor(String source, int rank, String key, String ignore) {
        return """
                title: List of %s
                publisher: Publisher of %s
                kind: tracker
                rank: %d
                licence: our own
                stated: 2026-01-31
                documents:
                  - file: incidents.csv
                    tables:
                      - %s
                        currency: USD
                        columns:
                          Date: occurred
                          Victim: victim
                          Country: country
                          Stolen: taken
                          What: description
                        constants:
                          attribution: {value: DPRK, because: the list is of attacks attributed to North Korea}
                        %s
                """.formatted(source, source, rank, key, ignore);
    }

    /** Replaces the rows of a source. */
    Workspace rows(String source, String... rows) {
        return write(
                "input/sources/" + source + "/incidents.csv", HEADER + "\n" + String.join("\n", List.of(rows)) + "\n");
    }

    /** @param lines without the header: decision,left,right,who,when,why */
    Workspace decisions(String... lines) {
        return write("input/decisions.csv", "decision,left,right,who,when,why\n" + String.join("\n", lines) + "\n");
    }

    Workspace write(String path, String text) {
        try {
            Files.createDirectories(root.resolve(path).getParent());
            Files.writeString(root.resolve(path), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Workspace edit(String path, String what, String by) {
        try {
            String before = Files.readString(root.resolve(path));
            if (!before.contains(what)) {
                throw new IllegalArgumentException(path + " does not hold '" + what + "'");
            }
            return write(path, before.replace(what, by));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Workspace delete(String path) {
        try (Stream<Path> below = Files.walk(root.resolve(path))) {
            for (Path file : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path output() {
        return root.resolve("output");
    }

    Path release(String id) {
        return output().resolve("releases").resolve(id);
    }

    Release latest() {
        return new Release(output().resolve("latest"));
    }

    String[] arguments(String command, String night, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                command,
                "--input",
                root.resolve("input").toString(),
                "--output",
                output().toString(),
                "--ledger",
                root.resolve("ledger").toString(),
                "--night",
                night));
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }

    Ending night(String night, String... more) {
        return command("run", night, more);
    }

    /** What a monitor is told. */
    Ending status() {
        return say("status", "--output", output().toString());
    }

    Ending explain(String... subjects) {
        return command("explain", FIRST, subjects);
    }

    /** A night that must publish. */
    Release published(String night) {
        Ending ending = FirstNights.of(this, night, () -> night(night));
        if (ending.code() != 0 || !ending.said().contains("Published " + night)) {
            throw new AssertionError("The night " + night + " ended " + ending);
        }
        return latest();
    }

    private Ending command(String command, String night, String... more) {
        return say(arguments(command, night, more));
    }

    /** The command line as a person types it, in this process, with what it prints caught. */
    static Ending say(String... arguments) {
        ByteArrayOutputStream caught = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        try (PrintStream stream = new PrintStream(caught, true, StandardCharsets.UTF_8)) {
            System.setOut(stream);
            System.setErr(stream);
            int code = Counterfoil.run(arguments);
            return new Ending(code, caught.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    /** Every file below a folder with the hash of its bytes, by path. */
    static Map<String, String> bytes(Path folder) {
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path file : below.filter(Files::isRegularFile).toList()) {
                bytes.put(
                        folder.relativize(file).toString(),
                        Fingerprint.of(HexFormat.of().formatHex(Files.readAllBytes(file))));
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
