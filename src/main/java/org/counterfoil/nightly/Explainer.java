package org.counterfoil.nightly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterfoil.fusion.Fusion;
import org.counterfoil.fusion.Genealogy;
import org.counterfoil.fusion.Origins;
import org.counterfoil.fusion.Rulings;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.Resolution;
import org.counterfoil.incident.SourceProfile;
import org.counterfoil.incident.Value;
import org.counterfoil.ledger.Ledger;
import org.counterfoil.linkage.Explanation;
import org.counterfoil.linkage.Linkage;
import org.counterfoil.linkage.Linker;
import org.counterfoil.linkage.ScoredPair;
import org.counterfoil.linkage.Verdict;
import org.counterfoil.release.Identities;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Explains the last release from what the ledger remembers of it, under the model and the decisions of today. */
@Component
@Lazy
class Explainer {

    private final NightState night;
    private final Ledger ledger;

    Explainer(NightState night, Ledger ledger) {
        this.night = night;
        this.ledger = ledger;
    }

    /** @param subject an incident that was ever published, or a report of the last release */
    List<String> explain(String subject) {
        List<Report> reports = ledger.memory().reports();
        Map<ReportId, String> membership = ledger.memory().membership();
        String incident = incident(subject, membership);
        List<Report> members = reports.stream()
                .filter(report -> incident.equals(membership.get(report.id())))
                .toList();
        List<String> lines = new ArrayList<>();
        Genealogy genealogy = genealogy(reports, membership);
        Origins origins = genealogy.of(members);
        lines.add(incident + ", held to be described by " + counted(members.size(), "report") + " of "
                + counted(origins.count(), "independent origin") + ":");
        members.forEach(
                report -> lines.add("  " + report.id() + "  " + report.origin().locator()));
        members.stream()
                .flatMap(report -> origins.copies(report.id().source()).stream())
                .distinct()
                .forEach(copy -> lines.add("  one origin: " + copy.evidence()));
        lines.addAll(values(members, genealogy, night.rulings(reports)));
        lines.addAll(evidence(reports, members));
        return lines;
    }

    List<String> explain(String one, String other) {
        List<Report> reports = ledger.memory().reports();
        Linkage linkage = link(reports);
        try {
            return new Explanation(
                            night.input().linkage(),
                            reports,
                            night.input().judgements(reports, ledger),
                            profiles(),
                            linkage)
                    .of(ReportId.parse(one), ReportId.parse(other));
        } catch (IllegalArgumentException e) {
            throw new Refusal(ExitCode.NOT_FOUND, String.valueOf(e.getMessage()), e);
        }
    }

    private String incident(String subject, Map<ReportId, String> membership) {
        if (subject.contains("/")) {
            return Optional.ofNullable(membership.get(ReportId.parse(subject))).orElseThrow(() -> notFound(subject));
        }
        Identities.Fate fate =
                Identities.resolve(subject, ledger.memory().idEvents()).orElseThrow(() -> notFound(subject));
        if (fate.retired()) {
            throw new Refusal(ExitCode.NOT_FOUND, subject + " is retired: none of its reports is there any more.");
        }
        return fate.id();
    }

    private static Refusal notFound(String subject) {
        return new Refusal(
                ExitCode.NOT_FOUND,
                "The last release has no incident and no report '" + subject
                        + "'. Give an id such as CF-000031, or source/key as in the sheet Reports.");
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private Genealogy genealogy(List<Report> reports, Map<ReportId, String> membership) {
        Map<String, List<Report>> clusters = reports.stream()
                .filter(report -> membership.containsKey(report.id()))
                .collect(Collectors.groupingBy(
                        report -> membership.getOrDefault(report.id(), ""), TreeMap::new, Collectors.toList()));
        return Genealogy.of(
                List.copyOf(clusters.values()), profiles(), night.input().survivorship());
    }

    private List<String> values(List<Report> members, Genealogy genealogy, Rulings rulings) {
        List<String> lines = new ArrayList<>();
        Fusion fusion =
                new Fusion(night.input().schema(), night.input().survivorship(), profiles(), genealogy, rulings);
        for (Resolution resolution : fusion.resolve(members)) {
            if (resolution.status() == Resolution.Status.SILENT) {
                continue;
            }
            lines.add("");
            lines.add(resolution.field().name() + ": "
                    + String.join(
                            "; ", resolution.values().stream().map(Value::text).toList())
                    + "  (" + resolution.status().text()
                    + (resolution.rule().isEmpty() ? "" : ", " + resolution.rule()) + ")");
            resolution.supporting().forEach(cited -> lines.add("  + " + words(cited)));
            resolution.losing().forEach(cited -> lines.add("  - " + words(cited)));
            superseded(members, resolution.field())
                    .forEach(claim -> lines.add("  ~ " + words(claim) + ", revised since"));
        }
        return lines;
    }

    private static Stream<Claim> superseded(List<Report> members, Field field) {
        return members.stream()
                .flatMap(report -> report.superseded().values().stream())
                .flatMap(List::stream)
                .filter(claim -> claim.field().equals(field.name()));
    }

    private static String words(Resolution.Cited cited) {
        return words(cited.claim())
                + (cited.ruling() == null ? "" : "; " + cited.ruling().words());
    }

    private static String words(Claim claim) {
        return claim.value().text() + "  \"" + claim.original() + "\"  " + claim.speaker() + ", "
                + claim.origin().source() + ": " + claim.origin().locator();
    }

    private List<String> evidence(List<Report> reports, List<Report> members) {
        Linkage linkage = link(reports);
        Explanation explanation = new Explanation(
                night.input().linkage(), reports, night.input().judgements(reports, ledger), profiles(), linkage);
        List<ReportId> ids = members.stream().map(Report::id).toList();
        Stream<ScoredPair> inside =
                linkage.pairs().stream().filter(pair -> ids.contains(pair.left()) && ids.contains(pair.right()));
        Stream<ScoredPair> near = linkage.pairs().stream()
                .filter(pair -> ids.contains(pair.left()) != ids.contains(pair.right()))
                .filter(pair -> pair.verdict() != Verdict.NON_LINK);
        List<String> lines = new ArrayList<>();
        List<String> together = ids.isEmpty() ? List.of() : explanation.together(ids.get(0));
        if (!together.isEmpty()) {
            lines.add("");
            lines.add("how it hangs together:");
            together.forEach(line -> lines.add("  " + line));
        }
        Stream.concat(inside, near).forEach(pair -> {
            lines.add("");
            lines.addAll(explanation.of(pair));
        });
        return lines;
    }

    private Linkage link(List<Report> reports) {
        return new Linker(night.input().linkage()).link(reports, night.input().judgements(reports, ledger), profiles());
    }

    private List<SourceProfile> profiles() {
        return night.input().profiles(ledger);
    }
}
