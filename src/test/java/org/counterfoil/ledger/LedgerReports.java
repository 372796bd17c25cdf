package org.counterfoil.ledger;

import java.util.ArrayList;
import java.util.List;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Money;
import org.counterfoil.incident.Name;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.Range;
import org.counterfoil.incident.Rendition;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.Value;

/** Reports for the tests of this package. */
final class LedgerReports {

    private LedgerReports() {}

    /** @param row where it stands; occurred may be empty, taken 0 for none */
    static Report report(String key, int row, String victim, String occurred, long taken) {
        List<Claim> claims = new ArrayList<>();
        Origin origin = new Origin("list", "list.csv", "", row, "", "", "");
        if (!victim.isEmpty()) {
            claims.add(claim("victim", new Name(victim, false), origin));
        }
        if (!occurred.isEmpty()) {
            claims.add(claim("occurred", DateInterval.parse(occurred), origin));
        }
        if (taken > 0) {
            claims.add(claim("taken", new Money("USD", Range.exactly(taken)), origin));
        }
        return new Report(new ReportId("list", key), Rendition.ORIGINAL, origin, claims);
    }

    static Claim claim(String field, Value value, Origin origin) {
        return Claim.asItStands(
                field, value, value.text(), origin.withQuote(value.text()), "Publisher", null, List.of());
    }
}
