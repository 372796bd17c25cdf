package org.counterfoil.ledger;

import java.util.List;
import java.util.Optional;
import org.counterfoil.incident.Report;
import org.counterfoil.source.DocumentShape;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What documents said, once understood. A reading is a pure function of its key (the hash of the document, its
 * descriptor, the lists it was read with and the program), so a known key need not be read again. Joins the caller's
 * transaction; thread-safe.
 */
public final class Readings {

    /** As the tables say; a key may get a number behind it, and a victim's name. */
    private static final int PACKED = 10_000_000;

    private static final int KEY = 900;

    /** Packed on all processors, and held packed at once. */
    private static final int TOGETHER = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Readings(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    public boolean has(String key) {
        return jdbc.sql("select count(*) from reading where reading_key = ?")
                        .param(key)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public Optional<KnownReading> find(String key) {
        return jdbc.sql("select packed from reading where reading_key = ?")
                .param(key)
                .query(String.class)
                .optional()
                .map(packed -> Packing.unpack(packed, Packing.PackedReading.class))
                .map(packed -> new KnownReading(packed.format(), packed.open(reports(key)), packed.shapeOrUnknown()));
    }

    /** How the tables of a document looked when it was read; unknown where the reading is. */
    public DocumentShape shape(String key) {
        return jdbc.sql("select packed from reading where reading_key = ?")
                .param(key)
                .query(String.class)
                .optional()
                .map(packed ->
                        Packing.unpack(packed, Packing.PackedReading.class).shapeOrUnknown())
                .orElse(DocumentShape.UNKNOWN);
    }

    /** Unpacked on all processors, as they were packed. */
    private List<Report> reports(String key) {
        return jdbc
                .sql("select packed from reading_reports where reading_key = ? order by ordinal")
                .param(key)
                .query(String.class)
                .list()
                .parallelStream()
                .flatMap(ReportParts::unpack)
                .toList();
    }

    /**
     * Does nothing where the key is known: what it stands for cannot differ.
     *
     * @return why the reading is more than a ledger holds, in a sentence; then nothing of it is remembered. Empty where
     *     it is remembered
     */
    public Optional<String> remember(String key, KnownReading reading) {
        if (has(key)) {
            return Optional.empty();
        }
        String packed = Packing.pack(Packing.PackedReading.of(reading));
        if (packed.length() > PACKED) {
            return Optional.of("What the document says besides its reports has " + packed.length()
                    + " characters, most of them in "
                    + reading.understood().issues().size() + " issues; at most " + PACKED
                    + " are remembered.");
        }
        jdbc.sql("insert into reading (reading_key, packed) values (?, ?)")
                .params(key, packed)
                .update();
        Optional<String> tooLarge = remember(key, reading.understood().reports());
        if (tooLarge.isPresent()) {
            forget(key);
        }
        return tooLarge;
    }

    private Optional<String> remember(String key, List<Report> reports) {
        try (Batch told =
                new Batch(batches, "insert into reading_reports (reading_key, ordinal, packed) values (?, ?, ?)")) {
            int ordinal = 0;
            for (int from = 0; from < reports.size(); from += TOGETHER) {
                List<Report> some = reports.subList(from, Math.min(reports.size(), from + TOGETHER));
                List<String> packed = some.parallelStream()
                        .map(report -> Packing.pack(Packing.PackedReport.of(report)))
                        .toList();
                for (int i = 0; i < some.size(); i++) {
                    if (packed.get(i).length() > PACKED
                            || some.get(i).id().key().length() > KEY) {
                        return Optional.of(tooLarge(some.get(i), packed.get(i), from + i));
                    }
                }
                for (String part : ReportParts.pack(packed)) {
                    told.add(key, ordinal++, part);
                }
            }
        }
        return Optional.empty();
    }

    private static String tooLarge(Report report, String packed, int ordinal) {
        return "Its report number " + (ordinal + 1) + " has " + packed.length() + " characters, and a key of "
                + report.id().key().length() + "; at most " + PACKED + " and " + KEY + " are remembered.";
    }

    private void forget(String key) {
        jdbc.sql("delete from reading_reports where reading_key = ?").param(key).update();
        jdbc.sql("delete from reading where reading_key = ?").param(key).update();
    }

    /** Forgets readings that neither tonight nor the last good release uses. */
    void prune() {
        String unused = " where reading_key not in (select reading_key from good_document)";
        jdbc.sql("delete from reading_reports" + unused).update();
        jdbc.sql("delete from reading" + unused).update();
    }
}
