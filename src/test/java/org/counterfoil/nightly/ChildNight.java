package org.counterfoil.nightly;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, which may be killed. Not thread-safe. */
final class ChildNight implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;
    private final StringBuilder said = new StringBuilder();

    private ChildNight(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** @param jvm further options of the Java machine */
    static ChildNight start(List<String> jvm, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Dlogging.level.org.counterfoil=DEBUG"));
        command.addAll(jvm);
        command.addAll(List.of("-cp", classPath(), Counterfoil.class.getName()));
        command.addAll(List.of(arguments));
        return new ChildNight(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Under some runners the class path of this process is a jar that only names others. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** Reads on until a line holds the text. @return false if the process ended first */
    boolean awaitLine(String text) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            if (line.contains(text)) {
                return true;
            }
        }
        return false;
    }

    /** As kill -9 does: no hook runs, nothing is closed. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** As systemd and Kubernetes stop a process: it may say a last word. */
    void stop() {
        // by its handle: the process itself would close its output, too
        process.toHandle().destroy();
    }

    boolean endsWithin(long millis) throws InterruptedException {
        return process.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    /** Waits for the end. */
    Workspace.Ending ending() throws IOException, InterruptedException {
        output.lines().forEach(line -> said.append(line).append('\n'));
        return new Workspace.Ending(process.waitFor(), said.toString());
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        output.close();
    }
}
