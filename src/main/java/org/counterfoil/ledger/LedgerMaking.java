package org.counterfoil.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * Keeps the files of a ledger whole while its tables are made or upgraded. HSQLDB commits each statement that makes a table by
 * itself, so that a process that died half-way would leave a ledger in which the next one can neither make what is there nor do
 * without what is not. A new ledger is marked until all of its tables are there, and one that is to be upgraded is copied before;
 * who opens it next begins anew, or with the copy. To be used by who holds the ledger; not thread-safe.
 */
public final class LedgerMaking {

    private static final String FILES = "counterfoil.";
    private static final String LOCK = FILES + "lock";
    private static final String UNFINISHED = FILES + "unfinished";
    private static final String BEFORE = "before-upgrade";

    /** A copy that is being made, or removed. */
    private static final String PART = BEFORE + ".part";

    private final Path folder;

    /** @param folder of the ledger; must exist */
    public LedgerMaking(Path folder) {
        this.folder = folder;
    }

    /**
     * To be called before the ledger is opened: undoes what another process left half-way, and marks a ledger that is not there yet.
     *
     * @return whether its tables are still to be made
     * @throws IOException if the folder cannot be read or written
     */
    public boolean begin() throws IOException {
        FileSystemUtils.deleteRecursively(folder.resolve(PART));
        if (Files.exists(folder.resolve(UNFINISHED))) {
            removeFiles();
        } else if (Files.isDirectory(folder.resolve(BEFORE))) {
            removeFiles();
            for (Path file : list(folder.resolve(BEFORE))) {
                Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
            removeCopy();
        }
        boolean isNew = files().isEmpty();
        if (isNew) {
            try (FileChannel mark =
                    FileChannel.open(folder.resolve(UNFINISHED), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                mark.force(true);
            }
            sync();
        }
        return isNew;
    }

    /**
     * Copies an open ledger, before statements that change its tables.
     *
     * @throws SQLException if it cannot be copied; then it is not to be upgraded
     * @throws IOException likewise
     */
    public void copy(Connection ledger) throws SQLException, IOException {
        Path part = folder.resolve(PART);
        try (Statement statement = ledger.createStatement()) {
            statement.execute("BACKUP DATABASE TO '" + part.toString().replace("'", "''") + "/' BLOCKING AS FILES");
        }
        Files.move(part, folder.resolve(BEFORE), StandardCopyOption.ATOMIC_MOVE);
        sync();
    }

    /**
     * To be called when all tables are there.
     *
     * @throws IOException if the folder cannot be written
     */
    public void end() throws IOException {
        boolean made = Files.deleteIfExists(folder.resolve(UNFINISHED));
        boolean upgraded = Files.isDirectory(folder.resolve(BEFORE));
        if (upgraded) {
            removeCopy();
        }
        if (made || upgraded) {
            sync();
        }
    }

    /** By one rename first, so that no half of a copy is ever taken for one. */
    private void removeCopy() throws IOException {
        Files.move(folder.resolve(BEFORE), folder.resolve(PART), StandardCopyOption.ATOMIC_MOVE);
        FileSystemUtils.deleteRecursively(folder.resolve(PART));
    }

    private void removeFiles() throws IOException {
        for (Path file : files()) {
            FileSystemUtils.deleteRecursively(file);
        }
    }

    /** The database's own. */
    private List<Path> files() throws IOException {
        return list(folder).stream()
                .filter(file -> {
                    String name = file.getFileName().toString();
                    return name.startsWith(FILES) && !name.equals(LOCK) && !name.equals(UNFINISHED);
                })
                .toList();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** That names in the folder are on the disk, too, where the system lets a folder be opened. */
    private void sync() throws IOException {
        if (!System.getProperty("os.name").startsWith("Windows")) {
            try (FileChannel opened = FileChannel.open(folder, StandardOpenOption.READ)) {
                opened.force(true);
            }
        }
    }
}
