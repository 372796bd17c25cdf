package org.counterfoil.ledger;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The room that deleted rows leave in the file of a ledger. HSQLDB uses it again until the file is closed, and forgets it then: each
 * night writes and deletes what its steps hand to each other, so that the file would grow by every night, whether anything
 * changed or not. Once more than half of the file is such room, what is left is written anew. HSQLDB does that beside, syncs
 * it and moves it into place, so that a process that is killed meanwhile, or a disk that is full, leaves the file as it was or
 * the new one. Not to be called in a transaction, nor while another is open.
 */
public final class FileSpace {

    /** In bytes; to write a file anew for less is not worth while. */
    public static final long LEAST = 8L << 20;

    private static final String ROOM = "select file_lost_bytes, file_free_pos from information_schema.system_cacheinfo";

    private final JdbcTemplate file;

    /** @param file a ledger in a file, not in PostgreSQL, which uses room again by itself */
    public FileSpace(DataSource file) {
        this.file = new JdbcTemplate(file);
    }

    /**
     * How many bytes of the file are lost, where it is worth while to give them back: where they are more than half of it.
     *
     * @param least bytes; fewer are not told
     * @return 0 where it is not worth while
     */
    public long lost(long least) {
        List<long[]> room = file.query(ROOM, (row, number) -> new long[] {row.getLong(1), row.getLong(2)});
        long lost = room.stream().mapToLong(each -> each[0]).sum();
        long used = room.stream().mapToLong(each -> each[1]).sum();
        return lost < least || lost <= used / 2 ? 0 : lost;
    }

    /**
     * Writes the file anew.
     *
     * @throws DataAccessException if there is no room to write what is left: then the file is as it was
     */
    public void giveBack() {
        file.execute("checkpoint defrag");
    }
}
