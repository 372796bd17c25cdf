package org.counterfoil.linkage.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the clustering must keep to, written down once more and as plainly as can be: for few records. */
final class Requirements {

    private final RandomProblem problem;
    /** By record: the smallest of those that people joined with it, of its component. */
    final int[] atom;

    final int[] component;

    Requirements(RandomProblem problem) {
        this.problem = problem;
        this.atom = Labels.apart(problem.size);
        for (MustLink pair : problem.mustLinks) {
            join(atom[pair.left()], atom[pair.right()]);
        }
        this.component = components();
    }

    private void join(int one, int other) {
        for (int i = 0; i < atom.length; i++) {
            for (int j = 0; j < atom.length; j++) {
                if (atom[i] == one && atom[j] == other && problem.notSame[Math.min(i, j)][Math.max(i, j)]) {
                    return;
                }
            }
        }
        Arrays.setAll(atom, i -> atom[i] == one || atom[i] == other ? Math.min(one, other) : atom[i]);
    }

    private int[] components() {
        int[] of = atom.clone();
        for (int i = 0; i < of.length; i++) {
            for (int j = i + 1; j < of.length; j++) {
                if (problem.kept[i][j] && problem.bits[i][j] >= RandomProblem.LINK) {
                    int one = of[i];
                    int other = of[j];
                    Arrays.setAll(of, k -> of[k] == other ? one : of[k]);
                }
            }
        }
        return of;
    }

    /** Which of the demands the partition breaks; empty if none. */
    List<String> broken(int[] label) {
        List<String> broken = new ArrayList<>();
        for (int i = 0; i < label.length; i++) {
            for (int j = i + 1; j < label.length; j++) {
                boolean together = label[i] == label[j];
                if (atom[i] == atom[j] && !together) {
                    broken.add("parts " + i + " and " + j + ", which a person joined");
                }
                if (together && problem.forbidden[i][j] && atom[i] != atom[j]) {
                    broken.add("joins " + i + " and " + j + ", which is forbidden");
                }
                if (together && component[i] != component[j]) {
                    broken.add("joins " + i + " and " + j + " of two components");
                }
            }
        }
        if (!hangsTogether(label)) {
            broken.add("a cluster does not hang together");
        }
        return broken;
    }

    private boolean hangsTogether(int[] label) {
        int[] reached = atom.clone();
        for (int round = 0; round < label.length; round++) {
            for (int i = 0; i < label.length; i++) {
                for (int j = 0; j < label.length; j++) {
                    if (i != j && label[i] == label[j] && problem.link(i, j) && reached[i] != reached[j]) {
                        int one = reached[i];
                        int other = reached[j];
                        Arrays.setAll(reached, k -> reached[k] == other ? one : reached[k]);
                    }
                }
            }
        }
        for (int i = 0; i < label.length; i++) {
            for (int j = 0; j < label.length; j++) {
                if (label[i] == label[j] && reached[i] != reached[j]) {
                    return false;
                }
            }
        }
        return true;
    }

    double sum(int[] label) {
        double sum = 0;
        for (int i = 0; i < label.length; i++) {
            for (int j = i + 1; j < label.length; j++) {
                sum += label[i] == label[j] ? Math.max(-12, Math.min(12, problem.bits[i][j])) : 0;
            }
        }
        return sum;
    }

    /** The greatest sum of all partitions that keep to all demands, each looked at. */
    double best() {
        return best(new int[problem.size], 0, 0);
    }

    private double best(int[] label, int at, int labels) {
        if (at == label.length) {
            return broken(label).isEmpty() ? sum(label) : Double.NEGATIVE_INFINITY;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int l = 0; l <= labels; l++) {
            label[at] = l;
            best = Math.max(best, best(label, at + 1, Math.max(labels, l + 1)));
        }
        return best;
    }
}
