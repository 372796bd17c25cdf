package org.counterfoil.fusion;

import java.util.Comparator;
import org.counterfoil.incident.ReportId;

/**
 * That two reports of one incident are one voice; of other incidents it says nothing.
 *
 * @param left the smaller id
 */
record ReportCopy(ReportId left, ReportId right, Copy copy) {

    static final Comparator<ReportCopy> ORDER = Comparator.comparing(ReportCopy::left)
            .thenComparing(ReportCopy::right)
            .thenComparing(ReportCopy::copy, Copy.ORDER);
}
