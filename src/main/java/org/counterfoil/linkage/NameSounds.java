package org.counterfoil.linkage;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.counterfoil.linkage.similarity.JaroWinkler;
import org.counterfoil.linkage.similarity.LetterTable;
import org.counterfoil.linkage.similarity.Letters;
import org.counterfoil.linkage.similarity.Scratch;

/** How names are written and what they sound like, by the numbers of their cores. Safe for many threads. */
final class NameSounds {

    /** Says nothing between two comparisons. */
    private static final ThreadLocal<Scratch> SCRATCH = ThreadLocal.withInitial(Scratch::new);

    private final List<String> cores;
    private final LetterTable written;
    /** Made when a name in another script is first held against one in this. */
    private final AtomicReferenceArray<Letters> spoken;

    /** @param cores each once */
    NameSounds(List<String> cores) {
        this.cores = cores;
        this.written = LetterTable.of(cores.size(), cores::get);
        this.spoken = new AtomicReferenceArray<>(cores.size());
    }

    /** Whether the two are at least so similar as they are written. */
    boolean written(int left, int right, double least) {
        return written.alike(left, right, least, SCRATCH.get());
    }

    /** The same as they sound. */
    boolean spoken(int left, int right, double least) {
        return JaroWinkler.similarity(spoken(left), spoken(right), least, SCRATCH.get()) >= least;
    }

    private Letters spoken(int core) {
        Letters known = spoken.get(core);
        if (known == null) {
            known = Letters.of(Sound.of(cores.get(core)));
            spoken.set(core, known);
        }
        return known;
    }
}
