package org.counterfoil.source;

import java.util.List;
import java.util.function.Supplier;

/**
 * Those who do the parts of the work on one document, one after the other or side by side. What they give does not depend on
 * how many they are.
 */
public interface Crew {

    /** The thread that asks. */
    Crew ALONE = new Crew() {
        @Override
        public <T> List<T> all(List<Supplier<T>> parts) {
            return parts.stream().map(Supplier::get).toList();
        }
    };

    /**
     * Does all parts before it returns.
     *
     * @param parts none of which changes anything that another one sees, and none of which gives null
     * @return what each part gives, in the order of the parts
     * @throws RuntimeException or an error: what the first part, in their order, threw that could not be done. Those
     *     behind it may be left undone
     */
    <T> List<T> all(List<Supplier<T>> parts);
}
