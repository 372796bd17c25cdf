package org.counterfoil.release;

import java.util.List;

/**
 * A published row.
 *
 * @param cells one a column
 * @param anchors names by which links of other tables lead here
 */
public record Row(List<Cell> cells, List<String> anchors) {

    public Row {
        cells = List.copyOf(cells);
        anchors = List.copyOf(anchors);
    }
}
