package org.counterfoil.nightly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.counterfoil.fusion.Survivorship;
import org.counterfoil.incident.BreakNote;
import org.counterfoil.incident.Coins;
import org.counterfoil.incident.Coverage;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Judgement;
import org.counterfoil.incident.OneTimeOverride;
import org.counterfoil.incident.Rates;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.Ruling;
import org.counterfoil.incident.Schema;
import org.counterfoil.incident.SourceProfile;
import org.counterfoil.intake.Decisions;
import org.counterfoil.intake.HandedBack;
import org.counterfoil.ledger.Ledger;
import org.counterfoil.ledger.TonightDocument;
import org.counterfoil.linkage.LinkageModel;
import org.counterfoil.release.HeadlineScope;
import org.counterfoil.release.MadeOf;
import org.counterfoil.release.SourceState;
import org.counterfoil.source.Descriptor;
import org.counterfoil.source.Understanding;

/**
 * Everything tonight is made of, but for what the ledger remembers.
 *
 * @param descriptors the valid ones, by source
 * @param invalid sources whose descriptor has errors: what they said last is carried over
 * @param documents what is to be taken in, by source and path
 * @param judgements what decisions.csv says
 * @param rulings of people on reports and their claims
 * @param overrides what people let pass once
 * @param breakNotes what people wrote beside breaks
 * @param handedBack what workbooks say that were handed back
 * @param issues of the input folder, the descriptors and the decisions
 * @param model name and hash of the linkage model: its tables, trained numbers and frequencies
 * @param rates what coins and currencies were worth
 * @param rateHash hash of the table of rates
 * @param rules hash of the other tables and the descriptors
 * @param tableHashes of the tables anyone may edit, by name
 * @param descriptorHashes of the source.yml files, by source
 * @param files hashes of all files, as {@link InputFiles} has them
 */
record NightInput(
        Schema schema,
        LinkageModel linkage,
        Survivorship survivorship,
        HeadlineScope headline,
        Understanding understanding,
        Map<String, Descriptor> descriptors,
        List<String> invalid,
        List<PlannedDocument> documents,
        List<Judgement> judgements,
        List<Ruling> rulings,
        List<OneTimeOverride> overrides,
        List<BreakNote> breakNotes,
        HandedBack handedBack,
        List<Issue> issues,
        Rates rates,
        Coins coins,
        String model,
        String rateHash,
        String rules,
        SortedMap<String, String> tableHashes,
        SortedMap<String, String> descriptorHashes,
        SortedMap<String, String> files) {

    /** Every source that may have reports tonight: those that are described, and those carried over without a descriptor. */
    List<SourceProfile> profiles(Ledger ledger) {
        Map<String, SourceProfile> profiles = new TreeMap<>();
        ledger.memory()
                .goodSources()
                .forEach(state -> profiles.put(state.profile().id(), state.profile()));
        descriptors.values().forEach(descriptor -> profiles.put(descriptor.source(), descriptor.profile()));
        return List.copyOf(profiles.values());
    }

    /** What the sources of tonight say they cover. */
    List<Coverage> coverages() {
        return descriptors.values().stream()
                .filter(descriptor -> !descriptor.withdrawn())
                .flatMap(descriptor -> Stream.ofNullable(descriptor.coverage()))
                .toList();
    }

    MadeOf madeOf(ProgramVersion program) {
        return new MadeOf(
                program.version(),
                program.buildHash(),
                model,
                rules,
                tableHashes,
                descriptorHashes,
                fingerprint(program));
    }

    /** Hash of everything the night depends on but the ledger: program, tables, descriptors, documents, decisions. */
    String fingerprint(ProgramVersion program) {
        Fingerprint hash = new Fingerprint()
                .add(program.version())
                .add(program.buildHash())
                .add(rateHash)
                .add(rules);
        documents.forEach(
                document -> hash.add(document.source()).add(document.path()).add(document.contentHash()));
        issues.forEach(issue -> hash.add(issue.toString()));
        judgements.forEach(judgement -> hash.add(judgement.toString()));
        rulings.forEach(ruling -> hash.add(ruling.toString()));
        overrides.forEach(override -> hash.add(override.toString()));
        breakNotes.forEach(note -> hash.add(note.toString()));
        hash.add(handedBack.text());
        return hash.hex();
    }

    /**
     * What of the workbooks that were handed back holds beside {@link #judgements}.
     *
     * @param reports with settled keys
     */
    Decisions handedBack(List<Report> reports, Ledger ledger) {
        return handedBack.against(judgements, reports, new HeldDecisions(ledger.memory()));
    }

    /** What people decided and what holds tonight. */
    List<Judgement> judgements(List<Report> reports, Ledger ledger) {
        return Stream.concat(judgements.stream(), handedBack(reports, ledger).judgements().stream())
                .toList();
    }

    /** @param reportsOf number of reports in this release by source */
    List<SourceState> sources(Ledger ledger, Map<String, Integer> reportsOf) {
        Map<String, List<TonightDocument>> documentsOf = new TreeMap<>();
        ledger.tonight()
                .documents()
                .forEach(document -> documentsOf
                        .computeIfAbsent(document.source(), source -> new ArrayList<>())
                        .add(document));
        List<SourceState> states = new ArrayList<>();
        descriptors.forEach((source, descriptor) -> states.add(
                state(descriptor, documentsOf.getOrDefault(source, List.of()), reportsOf.getOrDefault(source, 0))));
        for (SourceState good : ledger.memory().goodSources()) {
            String source = good.profile().id();
            if (!descriptors.containsKey(source) && documentsOf.containsKey(source)) {
                states.add(carriedOver(good, documentsOf.get(source), reportsOf.getOrDefault(source, 0)));
            }
        }
        states.sort(Comparator.comparing(state -> state.profile().id()));
        return states;
    }

    private SourceState carriedOver(SourceState good, List<TonightDocument> documents, int reports) {
        String status = invalid.contains(good.profile().id()) ? "quarantined" : "stale";
        return new SourceState(
                good.profile(),
                good.cite(),
                good.readFrom(),
                good.rendition(),
                status,
                good.coverage(),
                documents.size(),
                reports);
    }

    private static SourceState state(Descriptor descriptor, List<TonightDocument> documents, int reports) {
        boolean fresh =
                documents.stream().anyMatch(document -> document.status().equals("read"));
        String status = descriptor.withdrawn() ? "withdrawn" : fresh ? "fresh" : "stale";
        return new SourceState(
                descriptor.profile(),
                descriptor.cite(),
                descriptor.readFrom(),
                descriptor.rendition(),
                status,
                Optional.ofNullable(descriptor.coverage())
                        .map(covered -> covered.window().text())
                        .orElse(""),
                documents.size(),
                reports);
    }
}
