package org.counterfoil.nightly;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "notify",
        description =
                "Sends a trial notice by every way of telling people that the settings name, and says what came of it.")
final class NotifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        List<String> outcomes = Notifications.send(Notice.trial(LocalDate.now(ZoneOffset.UTC)));
        if (outcomes.isEmpty()) {
            throw new Refusal(
                    ExitCode.INPUT_UNUSABLE,
                    "The settings name no way of telling people; nothing was sent. Set COUNTERFOIL_NOTIFY_MAILTO or"
                            + " COUNTERFOIL_NOTIFY_WEBHOOK, as docs/operations.md says.");
        }
        outcomes.forEach(spec.commandLine().getOut()::println);
        boolean sent = outcomes.stream().allMatch(Notifications::isSent);
        return (sent ? ExitCode.DONE : ExitCode.FAILED).code();
    }
}
