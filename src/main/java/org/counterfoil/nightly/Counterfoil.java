package org.counterfoil.nightly;

import java.util.Optional;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ScopeType;

/** The command line. Without a command it runs the night. */
@Command(
        name = "counterfoil",
        description = "Reads incident reports from many sources, links and reconciles them, and publishes one dataset.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Counterfoil.Version.class,
        subcommands = {
            RunCommand.class,
            ScheduleCommand.class,
            StatusCommand.class,
            InitCommand.class,
            InspectCommand.class,
            PreviewCommand.class,
            ExplainCommand.class,
            StaleCommand.class,
            SelfTestCommand.class,
            NotifyCommand.class,
            RebuildCommand.class,
            VerifyCommand.class,
            EvaluateCommand.class,
            TrainCommand.class,
            LinkCommand.class
        })
public final class Counterfoil {

    private Counterfoil() {}

    /** Runs a command and ends the process with its {@link ExitCode}. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs a command and returns its exit code. */
    static int run(String... arguments) {
        CommandLine commandLine = new CommandLine(new Counterfoil());
        commandLine.setExecutionExceptionHandler(refusalsWithoutStackTrace());
        try {
            return commandLine.execute(withDefaultCommand(commandLine, arguments));
        } catch (OutOfMemoryError e) {
            Refusal refusal = MemoryLimit.reached(e).orElseThrow();
            commandLine.getErr().println(refusal.getMessage());
            return refusal.exitCode().code();
        }
    }

    private static String[] withDefaultCommand(CommandLine commandLine, String... arguments) {
        boolean command = arguments.length > 0
                && (commandLine.getSubcommands().containsKey(arguments[0])
                        || arguments[0].matches("-h|--help|-V|--version"));
        boolean word = arguments.length > 0 && !arguments[0].startsWith("-");
        if (command || word) {
            return arguments;
        }
        String[] run = new String[arguments.length + 1];
        run[0] = "run";
        System.arraycopy(arguments, 0, run, 1, arguments.length);
        return run;
    }

    private static IExecutionExceptionHandler refusalsWithoutStackTrace() {
        return (exception, commandLine, parsed) -> {
            Optional<Refusal> refused = Nights.refusal(exception);
            if (refused.isPresent()) {
                commandLine.getErr().println(refused.get().getMessage());
                return refused.get().exitCode().code();
            }
            // made ready here: a run over a table logs nothing else, and would wait half a second for it
            LoggerFactory.getLogger(Counterfoil.class)
                    .error(
                            "The program failed. This is a fault of its own; please report it with the lines below.",
                            exception);
            return ExitCode.FAILED.code();
        };
    }

    /** The version as the build wrote it. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"counterfoil " + NightEnvironment.version()};
        }
    }
}
