package org.counterfoil.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.Range;
import org.counterfoil.incident.Rendition;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.Resolution;
import org.counterfoil.incident.Resolution.Cited;
import org.counterfoil.incident.Resolution.Status;
import org.counterfoil.incident.Schema;
import org.counterfoil.incident.Value;
import org.junit.jupiter.api.Test;

class SumsTest {

    private static final Field TAKEN = new Field("taken", FieldKind.AMOUNT, false, "What was taken.");
    private static final Schema SCHEMA = new Schema(List.of(TAKEN));

    @Test
    void leaveRoomForWhatAPersonHasYetToDecide() {
        Sums sums = Sums.of(
                List.of(
                        incident("CF-000001", Status.AGREED, "USD 5"),
                        incident("CF-000002", Status.CONTESTED, "USD 7", "USD 9", "KRW 70")),
                SCHEMA);

        assertThat(sums.low("taken")).isEqualByComparingTo("5");
        assertThat(sums.best("taken")).as("nothing is published of the second").isEqualByComparingTo("5");
        assertThat(sums.high("taken")).as("5 and the higher of 7 and 9").isEqualByComparingTo("14");
    }

    @Test
    void totalsByGroupLeaveTheSameRoom() {
        Figures sum = GroupSums.sum(
                List.of(
                        incident("CF-000001", Status.AGREED, "USD 5"),
                        incident("CF-000002", Status.CONTESTED, "USD 7", "USD 9", "KRW 70")),
                TAKEN);

        assertThat(sum.low()).isEqualByComparingTo("5");
        assertThat(sum.best()).isEqualByComparingTo("5");
        assertThat(sum.high()).isEqualByComparingTo("14");
    }

    /** Published where agreed; else all is left to a person. */
    private static Incident incident(String id, Status status, String... amounts) {
        Origin origin = Origin.ofDocument("list", "a.csv");
        List<Claim> claims = Stream.of(amounts)
                .map(text ->
                        Claim.asItStands("taken", Value.parse("money", text), text, origin, "list", null, List.of()))
                .toList();
        Report report = new Report(new ReportId("list", id), Rendition.ORIGINAL, origin, claims);
        List<Cited> cited =
                claims.stream().map(claim -> new Cited(report, claim)).toList();
        boolean agreed = status == Status.AGREED;
        return new Incident(
                id,
                List.of(report),
                List.of(new Resolution(
                        TAKEN,
                        status,
                        agreed ? List.of(claims.get(0).value()) : List.of(),
                        agreed ? Range.parse(amounts[0].substring(4)) : null,
                        "",
                        agreed ? cited : List.of(),
                        agreed ? List.of() : cited)));
    }
}
