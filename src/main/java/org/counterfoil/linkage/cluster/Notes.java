package org.counterfoil.linkage.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is to be reported beyond the clusters; of few components. */
final class Notes {

    final List<WeakJoint> joints = new ArrayList<>();
    final List<WeightedPair> severed = new ArrayList<>();
    final List<Component> bounded = new ArrayList<>();

    /** In an order that does not depend on who wrote what. */
    static Notes of(List<Notes> parts) {
        Notes all = new Notes();
        parts.forEach(part -> {
            all.joints.addAll(part.joints);
            all.severed.addAll(part.severed);
            all.bounded.addAll(part.bounded);
        });
        all.joints.sort(WeakJoint.ORDER);
        all.severed.sort(WeightedPair.ORDER);
        all.bounded.sort(Comparator.comparingInt(Component::first));
        return all;
    }
}
