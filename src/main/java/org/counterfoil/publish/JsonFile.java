package org.counterfoil.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as our files have it: UTF-8, two spaces a level, lines end with a line feed, also the last. */
final class JsonFile {

    /** Properties keep the order in which they were given. */
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            // what an older program wrote lacks the numbers that came later
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private JsonFile() {}

    /** @param content a record, or a map with a fixed order */
    static void write(Object content, Path file) throws IOException {
        Files.writeString(file, text(content));
    }

    /**
     * Writes the file in one rename, over one that is there, so that a reader finds the one or the other whole.
     *
     * @return the file
     */
    static Path replace(Object content, Path file) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path partial = folder.resolve("." + file.getFileName() + ".partial");
        write(content, partial);
        Durable.sync(partial);
        return Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** @throws IOException if there is none, or it cannot be read */
    static <T> T read(Path file, Class<T> kind) throws IOException {
        try {
            return JSON.readValue(Files.readString(file), kind);
        } catch (JacksonException e) {
            throw new IOException(
                    file + " cannot be read: " + e.getMessage() + ". Remove it; the next night writes its own.", e);
        }
    }

    /** Empty where there is none. */
    static <T> Optional<T> find(Path file, Class<T> kind) throws IOException {
        return Files.exists(file) ? Optional.of(read(file, kind)) : Optional.empty();
    }

    static String text(Object content) {
        return JSON.writeValueAsString(content).replace("\r\n", "\n") + "\n";
    }
}
