package org.counterfoil.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The distribution's LibreOffice without a window, where there is one. */
final class Office {

    private static final int MINUTES = 3;

    private Office() {}

    /** Skips the tests of a class, and says why, on a machine without one. */
    static void assumed() {
        boolean there = programs().findFirst().isPresent();
        if (!there) {
            System.err.println("SKIPPED: the workbook of a release was not tried in an office. Install libreoffice-calc"
                    + " (Debian: apt-get install libreoffice-calc).");
        }
        Assumptions.assumeTrue(there, "there is no LibreOffice on this machine");
    }

    private static Stream<Path> programs() {
        return Stream.of("/usr/bin/soffice", "/usr/bin/libreoffice")
                .map(Path::of)
                .filter(Files::isExecutable);
    }

    /**
     * Opens a workbook and saves it as another, as a person would who only looks at it.
     *
     * @param profile a folder of its own for the office's settings
     * @param to a folder
     * @return the saved workbook, of the same name
     */
    static Path save(Path workbook, Path profile, Path to) throws IOException, InterruptedException {
        Process office = new ProcessBuilder(
                        programs().findFirst().orElseThrow().toString(),
                        "-env:UserInstallation=" + profile.toUri(),
                        "--headless",
                        "--norestore",
                        "--convert-to",
                        "xlsx:Calc MS Excel 2007 XML",
                        "--outdir",
                        to.toString(),
                        workbook.toRealPath().toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!office.waitFor(MINUTES, TimeUnit.MINUTES)) {
            office.destroyForcibly();
            throw new IOException("LibreOffice did not end within " + MINUTES + " minutes");
        }
        return to.resolve(workbook.getFileName());
    }
}
