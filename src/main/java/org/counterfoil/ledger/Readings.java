package org.counterfoil.ledger;

import java.util.List;
import java.util.Optional;
import org.counterfoil.incident.Report;
import org.counterfoil.source.DocumentShape;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What documents said, once understood. A reading is a pure function of its key (the hash of the document, its
 * descriptor, the lists it was read with and the program), so a known key need not be read again. Joins the caller's
 * transaction; thread-safe.
 */
public final class Readings {

    private final JdbcClient jdbc;

    Readings(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    private List<Report> reports(String key) {
        return jdbc
                .sql("select packed from reading_report where reading_key = ? order by ordinal")
                .param(key)
                .query(String.class)
                .list()
                .stream()
                .map(packed ->
                        Packing.unpack(packed, Packing.PackedReport.class).open())
                .toList();
    }

    /** Does nothing where the key is known: what it stands for cannot differ. */
    public void remember(String key, KnownReading reading) {
        if (has(key)) {
            return;
        }
        jdbc.sql("insert into reading (reading_key, packed) values (?, ?)")
                .params(key, Packing.pack(Packing.PackedReading.of(reading)))
                .update();
        int ordinal = 0;
        for (Report report : reading.understood().reports()) {
            jdbc.sql("insert into reading_report (reading_key, ordinal, packed) values (?, ?, ?)")
                    .params(key, ordinal++, Packing.pack(Packing.PackedReport.of(report)))
                    .update();
        }
    }

    /** Forgets readings that neither tonight nor the last good release uses. */
    void prune() {
        String unused = " where reading_key not in (select reading_key from good_document)";
        jdbc.sql("delete from reading_report" + unused).update();
        jdbc.sql("delete from reading" + unused).update();
    }
}
