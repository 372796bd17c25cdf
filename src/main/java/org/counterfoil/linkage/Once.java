package org.counterfoil.linkage;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is worked out when it is first asked for, and then kept. Safe for many threads.
 *
 * @param <T> what it is
 */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> made;
    private volatile @Nullable T kept;

    /** @param made never gives null */
    Once(Supplier<T> made) {
        this.made = made;
    }

    @Override
    public T get() {
        T known = kept;
        return known != null ? known : make();
    }

    private synchronized T make() {
        T known = kept;
        if (known == null) {
            known = made.get();
            kept = known;
        }
        return known;
    }
}
