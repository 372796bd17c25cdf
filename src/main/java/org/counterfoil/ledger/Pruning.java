package org.counterfoil.ledger;

import java.util.List;
import org.counterfoil.release.FlipFlops;
import org.counterfoil.release.ReleaseId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Forgets what earlier releases alone hold. That they were published stays known, and so do every event of an id, the last
 * version of every report, and whatever the next nights look back on: what they publish is the same. Joins the caller's
 * transaction.
 */
final class Pruning {

    private final JdbcClient jdbc;

    Pruning(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param kept number of the first release that is kept
     * @param by the last release
     */
    void before(int kept, ReleaseEntry by) {
        for (ReleaseId gone : remembered(kept)) {
            jdbc.sql("delete from release_made_of where night = ? and revision = ?")
                    .params(gone.night().toString(), gone.revision())
                    .update();
        }
        jdbc.sql("update release set pruned_by = ?, sums = '' where release_no < ? and pruned_by = ''")
                .params(by.id().text(), kept)
                .update();
        jdbc.sql("delete from release_rows where valid_to <= ?").param(kept).update();
        jdbc.sql("delete from report_version v where valid_to <= ? and exists (select 1 from report_version w"
                        + " where w.source = v.source and w.report_key = v.report_key and w.valid_from > v.valid_from)")
                .param(Math.min(kept, by.number() - FlipFlops.RELEASES))
                .update();
    }

    private List<ReleaseId> remembered(int kept) {
        return new Memory(jdbc)
                .releases().stream()
                        .filter(entry -> entry.number() < kept && !entry.isPruned())
                        .map(ReleaseEntry::id)
                        .toList();
    }
}
