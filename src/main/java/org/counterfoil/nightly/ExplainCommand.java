package org.counterfoil.nightly;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "explain",
        description = "Says where the values of an incident come from and why its reports are held to be one.")
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Places places = new Places();

    @Parameters(index = "0", paramLabel = "<incident or report>", description = "CF-000031, or source/key.")
    private String subject = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "<other report>",
            description = "A second report: why the two are one incident, or not.")
    private @Nullable String other;

    @Override
    public Integer call() {
        List<String> lines = Nights.inContext(places, context -> {
            Explainer explainer = context.getBean(Explainer.class);
            return other == null ? explainer.explain(subject) : explainer.explain(subject, other);
        });
        lines.forEach(spec.commandLine().getOut()::println);
        return ExitCode.DONE.code();
    }
}
