package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.counterfoil.Docs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Commands, options and exit codes are in the README, and the documentation names no others. */
class CommandDocumentationTest {

    private static final String README = Docs.text(Docs.README);

    @ParameterizedTest
    @EnumSource
    void explainsEveryExitCode(ExitCode code) {
        assertThat(README).contains("| " + code.code() + " | " + code.meaning() + " |");
    }

    @Test
    void namesNoExitCodeThatDoesNotExist() {
        assertThat(Docs.found(README, "(?m)^\\| (\\d+) \\|"))
                .containsExactlyElementsOf(Stream.of(ExitCode.values())
                        .map(code -> String.valueOf(code.code()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void explainsEveryCommand(String name) {
        assertThat(README).containsPattern("(?m)^\\| `" + name + "[` ]");
    }

    @Test
    void namesNoCommandThatDoesNotExist() {
        assertThat(pages().flatMap(page ->
                        Docs.found(Docs.text(page), "java -jar \\S*counterfoil\\.jar +([a-z]+)").stream()))
                .isSubsetOf(commands());
    }

    @ParameterizedTest
    @MethodSource("options")
    void explainsEveryOption(String name) {
        assertThat(README).contains("`" + name + "`");
    }

    @ParameterizedTest
    @MethodSource("pageFiles")
    void namesNoOptionThatDoesNotExist(Path page) {
        assertThat(Docs.found(Docs.text(page), "(?<![\\w-])(--[a-z][a-z-]*)")).isSubsetOf(options());
    }

    @Test
    void namesTheDefaultOfEveryOptionThatHasOne() {
        for (CommandLine command : line().getSubcommands().values()) {
            for (OptionSpec option : command.getCommandSpec().options()) {
                String value = option.defaultValue();
                if (value != null && !option.hidden() && !value.equals("false")) {
                    assertThat(README).as(option.longestName()).containsPattern("default `?" + pattern(value));
                }
            }
        }
    }

    private static String pattern(String value) {
        return java.util.regex.Pattern.quote(value);
    }

    static List<Path> pageFiles() {
        return Docs.pages();
    }

    private static Stream<Path> pages() {
        return Docs.pages().stream();
    }

    static List<String> commands() {
        return List.copyOf(new TreeSet<>(line().getSubcommands().keySet()));
    }

    static List<String> options() {
        TreeSet<String> names = new TreeSet<>();
        Stream.concat(Stream.of(line()), line().getSubcommands().values().stream())
                .flatMap(command -> command.getCommandSpec().options().stream())
                .filter(option -> !option.hidden())
                .forEach(option -> names.addAll(List.of(option.names())));
        return List.copyOf(names);
    }

    private static CommandLine line() {
        return new CommandLine(Counterfoil.class);
    }
}
