package org.counterfoil.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.counterfoil.incident.ModelTable;

/** Reads the tables that anyone may edit: those that ship with the program, or the file that replaces one. */
public final class ModelTables {

    /** Where a table was read that ships with the program. */
    public static final String BUILT_IN = "built in";

    private static final List<String> FOLDERS = List.of("model", "reference");

    /** The program's own tables do not change while it runs, and many nights may pass in one process. */
    private static final Map<String, ModelTable> OWN = new ConcurrentHashMap<>();

    private ModelTables() {}

    /**
     * @param name file name without its ending: {@code linkage}
     * @param input the input folder; {@code model/<name>.csv} or {@code reference/<name>.csv} below it replaces the
     *     built-in table whole. It need not exist
     * @throws IllegalArgumentException if there is no such table, or if the file is no CSV in UTF-8 with a header of
     *     distinct names and no row longer than it; the message says what and where
     */
    public static ModelTable read(String name, Path input) {
        for (String folder : FOLDERS) {
            Path file = input.resolve(folder).resolve(name + ".csv");
            if (Files.isRegularFile(file)) {
                return replaced(name, folder + "/" + name + ".csv", file);
            }
        }
        return OWN.computeIfAbsent(name, ModelTables::builtIn);
    }

    /**
     * A table that lies anywhere: labelled data, say.
     *
     * @throws IllegalArgumentException as {@link #read} does
     */
    public static ModelTable readFile(Path file) {
        String name = String.valueOf(file.getFileName());
        return replaced(name.replaceFirst("\\.csv$", ""), file.toString(), file);
    }

    private static ModelTable replaced(String name, String place, Path file) {
        try {
            return ModelTableText.parse(name, place, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new IllegalArgumentException(place + ": the file cannot be read; let the program's user read it", e);
        }
    }

    private static ModelTable builtIn(String name) {
        for (String folder : FOLDERS) {
            try (InputStream in = ModelTables.class.getResourceAsStream("/" + folder + "/" + name + ".csv")) {
                if (in != null) {
                    return ModelTableText.parse(name, BUILT_IN, in.readAllBytes());
                }
            } catch (IOException e) {
                throw new IllegalArgumentException(name + ".csv (built in): the program's own file is damaged", e);
            }
        }
        throw new IllegalArgumentException(
                "There is no table '" + name + "', neither built in nor in model/ or reference/");
    }

    static String text(String name, String place, byte[] bytes) {
        String text = TextDecoder.tryStrictly(bytes, StandardCharsets.UTF_8)
                .orElseThrow(() -> new IllegalArgumentException(
                        name + ".csv (" + place + ") is not in UTF-8: save it as CSV UTF-8"));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
