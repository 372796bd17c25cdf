package org.counterfoil.nightly;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.counterfoil.incident.Sha256;
import org.counterfoil.ledger.Ledger;
import org.counterfoil.ledger.ReleaseEntry;
import org.counterfoil.publish.ReleaseInWriting;
import org.counterfoil.release.Provenance;
import org.counterfoil.release.ReleaseContent;
import org.counterfoil.release.SourceFigures;
import org.counterfoil.release.Table;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Moves the release into place and makes it what is remembered: in this order, in one transaction, so that a night that dies
 * between the two finds its own release there, with the same bytes, and accepts it. Before that the release is written, beside its
 * place, and at the same time most of what is remembered of it, of which nothing is seen until then.
 */
@Component
@Lazy
class Publication {

    private final NightState night;
    private final Ledger ledger;
    private final NightContent content;

    Publication(NightState night, Ledger ledger, NightContent content) {
        this.night = night;
        this.ledger = ledger;
        this.content = content;
    }

    /** @param transactions runs what it is given in a transaction that may write, again and again */
    void publish(Consumer<Runnable> transactions) {
        List<Table> tables = content.tables();
        ReleaseContent published = content.content();
        Provenance made = madeOf(published);
        try (ReleaseInWriting release =
                ReleaseInWriting.begin(night.places().output(), night.release(), tables, made)) {
            ledger.prepare(transactions, published.incidents(), published.idEvents(), tables);
            transactions.accept(() -> remember(published, made, () -> place(release)));
        }
    }

    private void remember(ReleaseContent published, Provenance made, Supplier<String> placed) {
        ledger.remember(night.release(), made);
        ledger.history()
                .remember(
                        night.release().night(),
                        SourceFigures.of(published.incidents()).values());
        ledger.promote(
                night.release(),
                night.fingerprint(),
                published.madeOf().programText(),
                placed,
                published.sources(),
                published.breaks());
    }

    private Provenance madeOf(ReleaseContent published) {
        Optional<ReleaseEntry> last = ledger.memory().lastRelease();
        return Provenance.of(
                published.madeOf(),
                night.input().files(),
                last.map(entry -> entry.id().text()).orElse(""),
                last.map(ReleaseEntry::sums)
                        .filter(sums -> !sums.isEmpty())
                        .map(Sha256::of)
                        .orElse(""));
    }

    /** @return its file of sums */
    private String place(ReleaseInWriting release) {
        try {
            return release.place();
        } catch (IOException e) {
            throw new Refusal(
                    ExitCode.OUTPUT_UNWRITABLE,
                    "The release could not be written under " + night.places().output() + ": " + e.getMessage()
                            + ". Nothing was published; make room or make it writable, and start the night again.",
                    e);
        }
    }
}
