package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.Reference;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.SourceProfile;

/** The reports of a night, by id, made ready to be compared. From here on a report is its number, from 0. */
final class Corpus {

    private final List<Report> reports;
    private final List<Comparer<?>> comparers = new ArrayList<>();
    private final NameForms names;
    private final CoinPrices prices;
    private final Renames renames;
    private final List<SourceProfile> sources;
    private final ReferenceFamily references;

    /** @throws IllegalArgumentException if two reports have one id */
    Corpus(LinkageModel model, List<Report> reports, List<SourceProfile> sources) {
        this.reports = reports.stream().sorted(Comparator.comparing(Report::id)).toList();
        for (int i = 1; i < this.reports.size(); i++) {
            if (this.reports.get(i).id().equals(this.reports.get(i - 1).id())) {
                throw new IllegalArgumentException(
                        "Two reports have the id " + this.reports.get(i).id() + "; linkage needs each once");
            }
        }
        this.prices = model.prices();
        this.renames = model.renames();
        this.names = new NameForms(model.generic(), model.legalForms());
        this.sources = List.copyOf(sources);
        this.references = new ReferenceFamily(this.sources, new TreeSet<>(List.of(Reference.Type.values())));
        model.comparisons().forEach(comparison -> comparers.add(comparer(comparison)));
    }

    private Comparer<?> comparer(Comparison comparison) {
        Optional<FieldKind> kind = comparison.levels().stream()
                .flatMap(level -> level.test().kind().stream())
                .findFirst();
        if (kind.isEmpty()) {
            return new Comparer<>(comparison, new ListingFamily(), reports);
        }
        return switch (kind.get()) {
            case NAME ->
                new Comparer<>(comparison, new NameFamily(names, renames, reports, comparison.fields()), reports);
            case DATE -> new Comparer<>(comparison, new DateFamily(), reports);
            case AMOUNT ->
                comparison.levels().stream().anyMatch(level -> level.test() == LevelTest.WORTH)
                        ? new Comparer<>(comparison, new WorthFamily(prices), reports)
                        : new Comparer<>(comparison, new AmountFamily(), reports);
            case COUNTRY -> new Comparer<>(comparison, new CountryFamily(), reports);
            case ATTRIBUTION -> new Comparer<>(comparison, new ActorFamily(), reports);
            case REFERENCE ->
                new Comparer<>(comparison, new ReferenceFamily(sources, ReferenceFamily.types(comparison)), reports);
            case CODE -> new Comparer<>(comparison, new WordFamily(), reports);
            case TEXT -> new Comparer<>(comparison, new TechniqueFamily(), reports);
        };
    }

    int size() {
        return reports.size();
    }

    Report report(int number) {
        return reports.get(number);
    }

    List<Report> reports() {
        return reports;
    }

    ReportId id(int number) {
        return reports.get(number).id();
    }

    /** The number of a report, or -1 where there is none of that id. */
    int number(ReportId id) {
        int low = 0;
        int high = reports.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = id(middle).compareTo(id);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1;
    }

    List<Comparer<?>> comparers() {
        return comparers;
    }

    NameForms names() {
        return names;
    }

    Renames renames() {
        return renames;
    }

    ReferenceFamily references() {
        return references;
    }
}
