package org.counterfoil.intake.pdf;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.counterfoil.intake.pdf.GovernmentReports.Found;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tabula's own command line in its automatic mode: areas guessed, lattice or stream chosen page by page. It is compiled
 * against PDFBox 2 and its detection fails on PDFBox 3, so it is loaded with its own libraries, apart from ours.
 */
final class TabulaPeer implements AutoCloseable {

    private final URLClassLoader loader;

    /** @param libraries folder with tabula's jar and those it needs */
    TabulaPeer(Path libraries) throws IOException {
        try (Stream<Path> jars = Files.list(libraries)) {
            List<URL> urls = new ArrayList<>();
            for (Path jar : jars.filter(each -> each.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                urls.add(jar.toUri().toURL());
            }
            loader = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        }
    }

    List<Found> tables(Path pdf, int pages) throws ReflectiveOperationException {
        List<Found> found = new ArrayList<>();
        for (int page = 1; page <= pages; page++) {
            for (JsonNode table : JsonMapper.shared().readTree(json(pdf, page))) {
                found.add(new Found(page, cells(table.get("data"))));
            }
        }
        return found;
    }

    private String json(Path pdf, int page) throws ReflectiveOperationException {
        Class<?> app = loader.loadClass("technology.tabula.CommandLineApp");
        Class<?> line = loader.loadClass("org.apache.commons.cli.CommandLine");
        Class<?> options = loader.loadClass("org.apache.commons.cli.Options");
        Object parser = loader.loadClass("org.apache.commons.cli.DefaultParser")
                .getConstructor()
                .newInstance();
        String[] arguments = {"--guess", "--pages", String.valueOf(page), "--format", "JSON", pdf.toString()};
        Object parsed = parser.getClass()
                .getMethod("parse", options, String[].class)
                .invoke(parser, app.getMethod("buildOptions").invoke(null), arguments);
        StringBuilder out = new StringBuilder();
        Object run = app.getConstructor(Appendable.class, line).newInstance(out, parsed);
        app.getMethod("extractFileTables", line, File.class).invoke(run, parsed, pdf.toFile());
        return out.toString();
    }

    private static List<Cell> cells(JsonNode rows) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                String text = rows.get(row).get(column).get("text").asString();
                if (!text.isBlank()) {
                    cells.add(new Cell(row, column, 1, 1, text));
                }
            }
        }
        return cells;
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
