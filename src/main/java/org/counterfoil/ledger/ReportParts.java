package org.counterfoil.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.counterfoil.incident.Report;

/**
 * Reports as they lie in a wide column, up to a hundred in a row and deflated: a row each was most of what taking in a large document
 * cost the ledger. One that is long by itself lies alone and as it is, as all did that older programs remembered.
 */
final class ReportParts {

    private static final int REPORTS = 100;

    /** Of a part before it is deflated: it fits the column even if it could not be made smaller. */
    private static final int LENGTH = 1_000_000;

    private ReportParts() {}

    /**
     * @param packed reports as JSON
     * @return what lies in a row each, in the order of the reports
     */
    static List<String> pack(List<String> packed) {
        List<List<String>> parts = new ArrayList<>();
        int length = LENGTH;
        for (String report : packed) {
            length += report.length();
            if (length > LENGTH || parts.get(parts.size() - 1).size() == REPORTS) {
                parts.add(new ArrayList<>());
                length = report.length();
            }
            parts.get(parts.size() - 1).add(report);
        }
        return parts.parallelStream().map(ReportParts::part).toList();
    }

    private static String part(List<String> reports) {
        return reports.get(0).length() > LENGTH
                ? reports.get(0)
                : DeflatedText.pack("[" + String.join(",", reports) + "]");
    }

    /** @param part a row of this program, or of an older one */
    static Stream<Report> unpack(String part) {
        Stream<Packing.PackedReport> reports = part.startsWith("{")
                ? Stream.of(Packing.unpack(part, Packing.PackedReport.class))
                : Stream.of(Packing.unpack(DeflatedText.unpack(part), Packing.PackedReport[].class));
        return reports.map(Packing.PackedReport::open);
    }
}
