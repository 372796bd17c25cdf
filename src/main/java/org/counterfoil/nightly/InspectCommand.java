package org.counterfoil.nightly;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.counterfoil.intake.DocumentReader;
import org.counterfoil.intake.Inspection;
import org.counterfoil.intake.ReadOptions;
import org.counterfoil.intake.ReadResult;
import org.counterfoil.intake.UnreadableDocument;
import org.counterfoil.source.Profile;
import org.counterfoil.source.Proposal;
import org.counterfoil.source.RawDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "inspect", description = "Shows what is recognised in a file.")
final class InspectCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Places places = new Places();

    @Parameters(paramLabel = "<file>", description = "A file in any of the formats that are read.")
    private Path file = Path.of("");

    @Option(names = "--propose", description = "Writes a source.yml for it, to be corrected by a person.")
    private boolean propose;

    @Option(
            names = "--records",
            description = "Which records it holds, as in a source.yml: the path of a list, headings 3, items.")
    private String records = "";

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new Refusal(ExitCode.NOT_FOUND, "There is no file " + file.toAbsolutePath());
        }
        try {
            ReadResult result = read(ReadOptions.DETECT);
            lines(result).forEach(spec.commandLine().getOut()::println);
            result.issues()
                    .forEach(issue ->
                            spec.commandLine().getErr().println(issue.kind().slug() + ": " + issue.sentences()));
            return ExitCode.DONE.code();
        } catch (UnreadableDocument unreadable) {
            throw new Refusal(ExitCode.INPUT_UNUSABLE, String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    private ReadResult read(ReadOptions options) throws UnreadableDocument {
        return new DocumentReader().read("inspected", String.valueOf(file.getFileName()), file, options);
    }

    private List<String> lines(ReadResult result) throws UnreadableDocument {
        if (!propose) {
            return Inspection.describe(result);
        }
        Profile profile = result.suggested().profile();
        if (profile != null) {
            return List.of(Proposal.yaml(result.document(), profile));
        }
        String records = result.suggested().records();
        EditableTables tables = NightInputReader.refusingNonsense(() -> new EditableTables(places.input()));
        RawDocument document =
                records.isEmpty() ? result.document() : read(result.suggested()).document();
        return List.of(Proposal.yaml(document, records, tables.references(), tables.headerWords()));
    }
}
