package org.counterfoil.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.Schema;
import org.counterfoil.intake.DescriptorFile;
import org.counterfoil.intake.DocumentFile;
import org.counterfoil.intake.DocumentReader;
import org.counterfoil.intake.InputFolder;
import org.counterfoil.intake.ModelTables;
import org.counterfoil.intake.ReadOptions;
import org.counterfoil.intake.SourceFolder;
import org.counterfoil.intake.UnreadableDocument;
import org.counterfoil.source.Descriptor;
import org.counterfoil.source.DescriptorReading;
import org.counterfoil.source.DocumentLayout;
import org.counterfoil.source.RawDocument;
import org.counterfoil.source.ReferenceLists;
import org.counterfoil.source.Understanding;
import org.counterfoil.source.Understood;

/** What ships, read and understood as the night does it. */
final class ShippedInput {

    static final Path INPUT = Path.of("input");

    private ShippedInput() {}

    /** By source and document: {@code un-panel-2019/annex-21.pdf}. */
    static SortedMap<String, Understood> understood() throws IOException, UnreadableDocument {
        SortedMap<String, Understood> documents = new TreeMap<>();
        for (SourceFolder folder : InputFolder.scan(INPUT).sources()) {
            understood(INPUT, folder)
                    .forEach((path, understood) -> documents.put(folder.source() + "/" + path, understood));
        }
        return documents;
    }

    /** The documents of one source by their paths, read as its descriptor says. */
    static SortedMap<String, Understood> understood(Path input, SourceFolder folder) throws UnreadableDocument {
        SortedMap<String, Understood> documents = new TreeMap<>();
        Understanding understanding = new Understanding(schema(), lists());
        Descriptor descriptor = reading(input, folder.source()).descriptor().orElseThrow();
        for (DocumentFile file : folder.documents()) {
            DocumentLayout layout = descriptor.layout(file.path()).orElseThrow();
            RawDocument raw = new DocumentReader()
                    .read(folder.source(), file.path(), file.file(), options(layout))
                    .document();
            documents.put(file.path(), understanding.understand(descriptor, layout, raw));
        }
        return documents;
    }

    private static ReadOptions options(DocumentLayout layout) {
        return new ReadOptions(
                layout.encoding(),
                layout.delimiter(),
                layout.records(),
                layout.unfold(),
                layout.changes(),
                layout.profile().orElse(null));
    }

    static DescriptorReading reading(String source) throws UnreadableDocument {
        return reading(INPUT, source);
    }

    private static DescriptorReading reading(Path input, String source) throws UnreadableDocument {
        Path file = input.resolve("sources").resolve(source).resolve("source.yml");
        return Descriptor.read(source, DescriptorFile.read(file), schema());
    }

    static ReferenceLists lists() {
        return ReferenceLists.of(table("victims"), table("actors"), table("countries"), table("absences"));
    }

    static Schema schema() {
        return new Schema(table("schema").lines().stream()
                .map(line -> new Field(
                        line.cell("name"),
                        FieldKind.valueOf(line.cell("kind")),
                        line.cell("many").equals("yes"),
                        line.cell("meaning")))
                .toList());
    }

    static ModelTable table(String name) {
        return ModelTables.read(name, INPUT);
    }
}
