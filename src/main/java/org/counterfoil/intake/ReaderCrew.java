package org.counterfoil.intake;

import java.util.List;
import java.util.function.Supplier;
import org.counterfoil.source.Crew;

/**
 * Does the parts of the work on a document in the thread that reads it under a {@link TimeLimit}, and in others beside it, on
 * all processors. The limit holds for them all: their time is counted together, all are asked to end and left behind
 * together, and what one of them cannot hold sets the document aside. In any other thread it does the work alone. Holds no
 * state; may be shared by threads.
 */
public final class ReaderCrew implements Crew {

    @Override
    public <T> List<T> all(List<Supplier<T>> parts) {
        if (Thread.currentThread() instanceof ReaderThread reader) {
            int helpers = Math.min(reader.all().hands(), parts.size()) - 1;
            return helpers > 0 ? new SharedParts<>(parts).done(reader, helpers) : ALONE.all(parts);
        }
        return ALONE.all(parts);
    }
}
