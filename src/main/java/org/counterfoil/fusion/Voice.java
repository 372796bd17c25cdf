package org.counterfoil.fusion;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.counterfoil.incident.Value;

/**
 * One competitor: a claim, or all that one report says of a field of many values.
 *
 * @param values distinct, by text; at least one
 * @param rank trust of the source, 1 the most
 * @param origin the independent origin it speaks for
 * @param stated last day on which it may have been said, as epoch day; {@link Long#MIN_VALUE} where unknown
 */
record Voice(List<Value> values, int rank, String origin, long stated) {

    /** By content alone, so that it is the same whatever the order of the rows. Equal voices say the same. */
    static final Comparator<Voice> ORDER = Comparator.comparing(Voice::sharpness)
            .thenComparing(Voice::rank)
            .thenComparing(Voice::stated, Comparator.reverseOrder())
            .thenComparing(Voice::text);

    Voice {
        values = values.stream().distinct().sorted(BY_TEXT).toList();
    }

    static final Comparator<Value> BY_TEXT = Comparator.comparing(Value::text).thenComparing(Value::kind);

    Sharpness sharpness() {
        return Sharpness.of(values.get(0));
    }

    String text() {
        return values.stream().map(Value::text).collect(Collectors.joining("; "));
    }

    /** Whether both can be true: one says no more than the other, within the tolerance. */
    boolean agreesWith(Voice other, Tolerance tolerance) {
        return within(other, tolerance) || other.within(this, tolerance);
    }

    private boolean within(Voice other, Tolerance tolerance) {
        return values.stream()
                .allMatch(value -> other.values.stream().anyMatch(theirs -> tolerance.agree(value, theirs)));
    }
}
