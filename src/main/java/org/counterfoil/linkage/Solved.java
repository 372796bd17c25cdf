package org.counterfoil.linkage;

import java.util.Locale;
import java.util.Optional;
import org.counterfoil.linkage.cluster.Component;
import org.counterfoil.linkage.cluster.Partition;

/** Whether better clusters could be had. */
final class Solved {

    private final Partition partition;

    Solved(Partition partition) {
        this.partition = partition;
    }

    String words(int record) {
        Optional<Component> component = partition.bounded().stream()
                .filter(bounded -> bounded.first() == partition.componentOf(record))
                .findFirst();
        return component
                .map(Solved::words)
                .orElse("no other clusters of these reports and those that links join to them have more weight inside");
    }

    private static String words(Component component) {
        return String.format(
                Locale.ROOT,
                "it is of %d reports that links join, too many to try all their clusters: the weights inside come to"
                        + " %.1f bits (%s), and no clusters exceed %.1f",
                component.records(),
                component.achieved(),
                component.method().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                component.bound());
    }
}
