package org.counterfoil.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.counterfoil.intake.pdf.GovernmentReports.Found;

/** How many adjacency relations are right, of those found and of those that are there. */
record Score(int right, int found, int there) {

    static final Score NONE = new Score(0, 0, 0);

    /** Each table of the truth is held against one found on its page, the one that shares most with it first. */
    static Score of(List<Found> truth, List<Found> found) {
        List<Map<String, Integer>> wanted = truth.stream()
                .map(table -> AdjacencyRelations.of(table.cells()))
                .toList();
        List<Map<String, Integer>> given = found.stream()
                .map(table -> AdjacencyRelations.of(table.cells()))
                .toList();
        record Match(int truth, int found, int common) {}
        List<Match> matches = new ArrayList<>();
        for (int one = 0; one < truth.size(); one++) {
            for (int other = 0; other < found.size(); other++) {
                if (truth.get(one).page() == found.get(other).page()) {
                    matches.add(new Match(one, other, AdjacencyRelations.common(wanted.get(one), given.get(other))));
                }
            }
        }
        matches.sort(Comparator.comparingInt(Match::common).reversed());
        boolean[] truthTaken = new boolean[truth.size()];
        boolean[] foundTaken = new boolean[found.size()];
        int right = 0;
        for (Match match : matches) {
            if (!truthTaken[match.truth()] && !foundTaken[match.found()]) {
                truthTaken[match.truth()] = true;
                foundTaken[match.found()] = true;
                right += match.common();
            }
        }
        return new Score(
                right,
                given.stream().mapToInt(AdjacencyRelations::count).sum(),
                wanted.stream().mapToInt(AdjacencyRelations::count).sum());
    }

    Score plus(Score other) {
        return new Score(right + other.right, found + other.found, there + other.there);
    }

    double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    double recall() {
        return there == 0 ? 1 : (double) right / there;
    }

    double f1() {
        return harmonic(precision(), recall());
    }

    static double harmonic(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
