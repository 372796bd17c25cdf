package org.counterfoil;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Temporary folders of tests, in memory where the system has a roomy file system there. A night forces a hundred writes to the
 * disk, and waiting for it is a third of a small night's time; what a power failure would leave is not what most tests ask.
 */
public final class FoldersInMemory implements TempDirFactory {

    private static final Path MEMORY = Path.of("/dev/shm");

    /** A container often has 64 MB there, and a night of hostile files alone needs more than one GB. */
    private static final long ROOMY = 8L << 30;

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
        return roomy() ? Files.createTempDirectory(MEMORY, "counterfoil") : Files.createTempDirectory("counterfoil");
    }

    private static boolean roomy() throws IOException {
        return Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() >= ROOMY;
    }
}
