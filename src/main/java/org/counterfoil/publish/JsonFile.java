package org.counterfoil.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as the files of a release have it: UTF-8, two spaces a level, lines end with a line feed, also the last. */
final class JsonFile {

    /** Properties keep the order in which they were given. */
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private JsonFile() {}

    /** @param content a record, or a map with a fixed order */
    static void write(Object content, Path file) throws IOException {
        Files.writeString(file, text(content));
    }

    static String text(Object content) {
        return JSON.writeValueAsString(content).replace("\r\n", "\n") + "\n";
    }
}
