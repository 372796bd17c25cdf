package org.counterfoil.publish;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Holds JSON to a schema by a judge that is not its writer. */
public final class JsonSchemas {

    private JsonSchemas() {}

    /** @return what is wrong, each with its place; empty where the JSON is as the schema asks */
    public static List<String> complaints(Path schema, Path json) throws IOException {
        return complaints(schema, Files.readString(json));
    }

    /** The same of a text. */
    public static List<String> complaints(Path schema, String json) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(schema))
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
