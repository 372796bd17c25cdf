package org.counterfoil.linkage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.Judgement;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;

/** Nights of made-up reports: some come, some go, some say something else; people decide, and think better of it. */
final class History {

    private static final List<String> FAMILY = List.of("Alpha", "Beta", "Gamma", "Delta", "Kappa", "Sigma", "Omega");

    /** Dates that leave more than weeks open. */
    private static final List<String> VAGUE = List.of("2019", "2019-21", "2018-07-01/2019-06-30");

    private final Random random;
    private final List<Report> pool;
    private final SortedMap<ReportId, Report> tonight = new TreeMap<>();
    private final List<Judgement> judgements = new ArrayList<>();

    History(long seed) {
        this.random = new Random(seed * 17);
        this.pool = new ArrayList<>(new Synthetic(seed, 22).reports);
        String victim = pool.get(0).claims("victim").findFirst().orElseThrow().original();
        for (int i = 0; i < FAMILY.size(); i++) {
            pool.add(Reports.of("family", "", "f" + i)
                    .victims(FAMILY.get(i) + " Zetacorn")
                    .occurred("2019-03-" + (10 + i))
                    .amounts("USD " + (7_000_000 + i))
                    .make());
            pool.add(Reports.of("words", "", "w" + i)
                    .says("occurred 2019-03-" + (10 + i) + "; description The attack on " + FAMILY.get(i)
                            + " Zetacorn, like that on " + victim + " before")
                    .make());
            pool.add(Reports.of("vague", "", "v" + i)
                    .occurred(VAGUE.get(i % VAGUE.size()))
                    .amounts("USD " + (7_000_000 + 1_000_000 * i))
                    .make());
        }
        for (int i = 0; i < pool.size() / 2; i++) {
            add();
        }
    }

    /** One night further. */
    void pass() {
        int steps = random.nextInt(6);
        for (int step = 0; step < steps; step++) {
            switch (random.nextInt(6)) {
                case 0, 1 -> add();
                case 2 -> tonight.remove(any().id());
                case 3 -> alter();
                case 4 -> move();
                default -> decide();
            }
        }
    }

    List<Report> reports() {
        return List.copyOf(tonight.values());
    }

    List<Judgement> judgements() {
        return List.copyOf(judgements);
    }

    private Report any() {
        return reports().get(random.nextInt(tonight.size()));
    }

    private void add() {
        Report report = pool.get(random.nextInt(pool.size()));
        tonight.put(report.id(), report);
    }

    /** It says what another says in one field. */
    private void alter() {
        Report report = any();
        Report other = pool.get(random.nextInt(pool.size()));
        String field = List.of("victim", "occurred", "taken", "country").get(random.nextInt(4));
        List<Claim> claims = new ArrayList<>(report.claims());
        claims.removeIf(claim -> claim.field().equals(field));
        other.claims(field).forEach(claims::add);
        tonight.put(report.id(), new Report(report.id(), report.rendition(), report.origin(), claims));
    }

    /** Its row stands elsewhere in its list. */
    private void move() {
        Report report = any();
        Origin at = report.origin();
        Origin to = new Origin(
                at.source(), at.document(), at.place(), 1 + random.nextInt(99), at.cell(), at.column(), at.quote());
        tonight.put(report.id(), new Report(report.id(), report.rendition(), to, report.claims()));
    }

    private void decide() {
        if (!judgements.isEmpty() && random.nextBoolean()) {
            judgements.remove(random.nextInt(judgements.size()));
            return;
        }
        ReportId one = any().id();
        ReportId other = any().id();
        if (!one.equals(other)) {
            LocalDate day = LocalDate.of(2026, 1, 1 + random.nextInt(28));
            judgements.add(new Judgement(one, other, random.nextInt(3) > 0, "a reader", day, "read both"));
        }
    }
}
