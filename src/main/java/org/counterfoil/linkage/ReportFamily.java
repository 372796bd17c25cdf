package org.counterfoil.linkage;

import java.util.List;
import org.counterfoil.incident.Report;

/**
 * A family whose values are read from one report alone.
 *
 * @param <T> a value as it is compared
 */
interface ReportFamily<T> extends Family<T> {

    /** The values to compare, main ones first; empty where the report is silent. */
    List<T> facts(Report report, List<String> fields);
}
