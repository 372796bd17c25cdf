package org.counterfoil.nightly;

import java.io.IOException;
import java.util.List;
import org.counterfoil.ledger.Fence;
import org.counterfoil.ledger.Ledger;
import org.counterfoil.ledger.ReleaseEntry;
import org.counterfoil.publish.ReleaseFolder;
import org.counterfoil.release.ReleaseId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes releases that nothing keeps, once the night's own stands: first the ledger forgets them, in one transaction, then
 * their folders go, each by one rename, and the {@link RunPruning runs} before them. What is left undone by a
 * night that dies is done by the next; a process that was overtaken removes nothing.
 */
@Component
@Lazy
class ReleasePruning {

    private static final Logger LOG = LoggerFactory.getLogger(ReleasePruning.class);

    private final Ledger ledger;
    private final Places places;
    private final RunPruning runs;
    private final Fence fence;
    private final TransactionTemplate transaction;

    ReleasePruning(
            Ledger ledger, Places places, RunPruning runs, Fence fence, PlatformTransactionManager transactions) {
        this.runs = runs;
        this.fence = fence;
        this.ledger = ledger;
        this.places = places;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @return names of the releases whose folder or memory went now, oldest first */
    List<String> prune() {
        List<ReleaseEntry> all = ledger.memory().releases();
        List<ReleaseEntry> gone = places.retention().gone(all);
        if (gone.isEmpty()) {
            return List.of();
        }
        if (!forget(gone)) {
            LOG.warn("Another process began to work on the ledger meanwhile: what is not kept is left to its night.");
            return List.of();
        }
        List<ReleaseId> removed = remove(gone.stream().map(ReleaseEntry::id).toList());
        runs.before(all.get(gone.size()).id());
        List<String> pruned = gone.stream()
                .filter(entry -> !entry.isPruned() || removed.contains(entry.id()))
                .map(entry -> entry.id().text())
                .toList();
        if (!pruned.isEmpty()) {
            LOG.info(
                    "pruned {} by {}",
                    String.join(", ", pruned),
                    places.retention().words());
        }
        return pruned;
    }

    /** @return whether the ledger is this process's still, and has forgotten them */
    private boolean forget(List<ReleaseEntry> gone) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (!fence.holds()) {
                return false;
            }
            if (gone.stream().anyMatch(entry -> !entry.isPruned())) {
                ledger.prune(gone.get(gone.size() - 1).number() + 1);
            }
            return true;
        }));
    }

    /** The night has published: a folder that cannot be removed is told, and tried again by the next. */
    private List<ReleaseId> remove(List<ReleaseId> gone) {
        try {
            return ReleaseFolder.remove(places.output(), gone);
        } catch (IOException e) {
            LOG.warn("Releases that are not kept could not be removed from {}: {}", places.output(), e.getMessage());
            return List.of();
        }
    }
}
