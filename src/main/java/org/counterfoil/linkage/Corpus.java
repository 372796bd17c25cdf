package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.InParts;
import org.counterfoil.incident.Reference;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.SourceProfile;
import org.counterfoil.linkage.engine.BlockRule;
import org.counterfoil.linkage.engine.Candidates;
import org.counterfoil.linkage.engine.Column;

/** The reports of a night, by id, encoded so that they can be compared. From here on a report is its number, from 0. */
final class Corpus {

    private final LinkageModel model;
    private final List<Report> reports;
    private final CoinPrices prices;
    private final Renames renames;
    private final List<SourceProfile> sources;
    /** By fields; what several read is worked out once. */
    private final Map<List<String>, Names> names;

    private final Column<String> lists;
    private final Map<BlockingRule, BlockColumn> keys = new EnumMap<>(BlockingRule.class);
    private final Encoded encoded;

    /** @throws IllegalArgumentException if two reports have one id */
    Corpus(LinkageModel model, List<Report> reports, List<SourceProfile> sources) {
        this.model = model;
        this.reports = reports.stream().sorted(Comparator.comparing(Report::id)).toList();
        for (int i = 1; i < this.reports.size(); i++) {
            if (this.reports.get(i).id().equals(this.reports.get(i - 1).id())) {
                throw new IllegalArgumentException(
                        "Two reports have the id " + this.reports.get(i).id() + "; linkage needs each once");
            }
        }
        this.prices = model.prices();
        this.renames = model.renames();
        this.sources = List.copyOf(sources);
        this.lists = lists();
        this.names = names(model);
        List<Compared<?>> comparisons = model.match().comparisons().parallelStream()
                .<Compared<?>>map(this::compared)
                .toList();
        this.encoded = new Encoded(model.match(), comparisons, new Candidates(this.reports.size(), null, rules()));
    }

    /** Names of victims, and how they are compared. */
    private record Names(NameFamily family, Column<NameForm> column) {}

    private Map<List<String>, Names> names(LinkageModel of) {
        NameForms forms = new NameForms(of.generic(), of.legalForms());
        Map<List<String>, Names> known = new HashMap<>();
        Stream.concat(
                        Stream.of(BlockKeys.victims(of)),
                        of.match().comparisons().stream()
                                .filter(comparison -> kind(comparison)
                                        .filter(FieldKind.NAME::equals)
                                        .isPresent())
                                .map(Comparison::fields))
                .forEach(fields -> known.computeIfAbsent(fields, these -> names(forms, these)));
        return known;
    }

    private Names names(NameForms forms, List<String> fields) {
        NamedVictims victims = new NamedVictims(forms, renames, reports, fields);
        return new Names(victims.family(), onAllProcessors(victims::facts));
    }

    private Names known(List<String> fields) {
        return Objects.requireNonNull(names.get(fields), "names are read before they are compared");
    }

    private Column<String> lists() {
        Column.Builder<String> builder = new Column.Builder<>();
        reports.forEach(
                report -> builder.say(ListingFamily.list(report.origin())).next());
        return builder.column();
    }

    private Compared<?> compared(Comparison comparison) {
        Optional<FieldKind> kind = kind(comparison);
        if (kind.isEmpty()) {
            return compared(comparison, new ListingFamily());
        }
        return switch (kind.get()) {
            case NAME -> {
                Names known = known(comparison.fields());
                yield compared(comparison, known.family(), known.column());
            }
            case DATE -> compared(comparison, new DateFamily());
            case AMOUNT ->
                has(comparison, LevelTest.WORTH)
                        ? compared(comparison, new WorthFamily(prices, model.coins()))
                        : compared(comparison, new AmountFamily(model.coins()));
            case COUNTRY -> compared(comparison, new CountryFamily(model.words(), model.victims()));
            case ATTRIBUTION -> compared(comparison, new ActorFamily());
            case REFERENCE -> compared(comparison, new ReferenceFamily(sources, ReferenceFamily.types(comparison)));
            case CODE -> compared(comparison, new WordFamily(model.words()));
            case TEXT -> text(comparison);
        };
    }

    private static Optional<FieldKind> kind(Comparison comparison) {
        return comparison.levels().stream()
                .flatMap(level -> level.test().kind().stream())
                .findFirst();
    }

    private Compared<?> text(Comparison comparison) {
        if (has(comparison, LevelTest.SAME_TECHNIQUE)) {
            return compared(comparison, new TechniqueFamily(model.words()));
        }
        return has(comparison, LevelTest.SAME_CHAIN)
                ? compared(comparison, new ChainFamily(model.words(), model.coins()))
                : compared(comparison, TextFamily.of(comparison));
    }

    private static boolean has(Comparison comparison, LevelTest test) {
        return comparison.levels().stream().anyMatch(level -> level.test() == test);
    }

    private <T> Compared<T> compared(Comparison comparison, ReportFamily<T> family) {
        return compared(comparison, family, column(report -> family.facts(report, comparison.fields())));
    }

    private <T> Compared<T> compared(Comparison comparison, Family<T> family, Column<T> column) {
        Column<String> in = lists;
        return new Compared<>(
                model.match(), comparison, family, column, () -> TermFrequencies.count(column, family, in));
    }

    private List<BlockRule> rules() {
        BlockKeys maker = new BlockKeys(
                model,
                known(BlockKeys.victims(model)).column(),
                new ReferenceFamily(sources, new TreeSet<>(List.of(Reference.Type.values()))),
                reports);
        BlockColumn years = new BlockColumn(reports.size(), maker::years);
        List<BlockRule> rules = new ArrayList<>();
        model.blocking().forEach((rule, limit) -> {
            BlockColumn column = new BlockColumn(
                    reports.size(),
                    (record, key) -> maker.keys(rule, record, key),
                    rule.forVague() ? vague(maker)::get : null);
            keys.put(rule, column);
            rules.add(column.rule(rule.text(), years, limit));
        });
        return rules;
    }

    private BitSet vague(BlockKeys maker) {
        BitSet vague = new BitSet(reports.size());
        for (int record = 0; record < reports.size(); record++) {
            vague.set(record, maker.isVague(record));
        }
        return vague;
    }

    private <T> Column<T> column(Function<Report, List<T>> said) {
        return column(reports.stream().map(said));
    }

    /** @param said safe for many threads */
    private <T> Column<T> onAllProcessors(Function<Report, List<T>> said) {
        return column(InParts.of(reports, report -> Stream.of(said.apply(report))));
    }

    private static <T> Column<T> column(Stream<List<T>> reports) {
        Column.Builder<T> builder = new Column.Builder<>();
        reports.forEachOrdered(facts -> {
            facts.forEach(builder::say);
            builder.next();
        });
        return builder.column();
    }

    int size() {
        return reports.size();
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

    Encoded encoded() {
        return encoded;
    }

    Candidates candidates() {
        return encoded.candidates();
    }

    Weigher weigher() {
        return new Weigher(encoded);
    }

    /** The keys of a rule in use. */
    BlockColumn keys(BlockingRule rule) {
        BlockColumn column = keys.get(rule);
        if (column == null) {
            throw new IllegalArgumentException("The rule is not in use: " + rule.text());
        }
        return column;
    }
}
