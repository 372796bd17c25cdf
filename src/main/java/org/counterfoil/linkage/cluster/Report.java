package org.counterfoil.linkage.cluster;

/** Writes down what became of one component: its clusters, how each hangs together, and which links lead from one to another. */
final class Report {

    private final Cells cells;
    private final int[][] clusters;
    private final int largest;
    private final Severed severed;

    /**
     * @param clusters the cells' records, ascending, in the order of the first
     * @param largest records of a cluster up to which it is looked at how it hangs together
     */
    Report(Cells cells, int[][] clusters, int largest) {
        this.cells = cells;
        this.clusters = clusters;
        this.largest = largest;
        this.severed = new Severed(cells, clusters);
    }

    int clusters() {
        return clusters.length;
    }

    /** To be told of every pair that may be a link. */
    void look(int one, int other) {
        severed.look(one, other);
    }

    void write(Sheet sheet, Notes notes) {
        boolean[] strong = new boolean[clusters.length];
        for (int c = 0; c < clusters.length; c++) {
            for (int member : clusters[c]) {
                sheet.clusterOf[cells.records[member]] = cells.records[clusters[c][0]];
            }
            if (clusters[c].length > 1 && clusters[c].length <= largest) {
                strong[c] = new Hanging(cells, clusters[c], sheet, notes).strong();
            }
        }
        severed.report(strong, notes);
    }
}
