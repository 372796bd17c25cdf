package org.counterfoil.linkage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.counterfoil.incident.Reference;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.SourceProfile;

/** Transactions, addresses and documents that reports point to. */
final class ReferenceFamily implements ValueFamily<Reference> {

    private static final Pattern HASH = Pattern.compile("0x[0-9a-fA-F]{64}");

    private final Map<String, String> titles = new TreeMap<>();

    private final SortedSet<Reference.Type> types;

    /** @param types what to compare */
    ReferenceFamily(List<SourceProfile> sources, SortedSet<Reference.Type> types) {
        this.types = types;
        sources.forEach(source -> titles.put(source.id(), source.title()));
    }

    /** The types that the levels of a comparison read. */
    static SortedSet<Reference.Type> types(Comparison comparison) {
        SortedSet<Reference.Type> types = new TreeSet<>();
        for (Level level : comparison.levels()) {
            switch (level.test()) {
                case SHARED_URL -> types.add(Reference.Type.URL);
                case SHARED_DOCUMENT -> types.add(Reference.Type.DOCUMENT);
                default -> types.add(Reference.Type.TRANSACTION);
            }
        }
        return types;
    }

    /** Without the symbols by which the report's own source is cited: they stand in each of its reports. */
    @Override
    public List<Reference> facts(Report report, List<String> fields) {
        String title = titles.getOrDefault(report.id().source(), "");
        return fields.stream()
                .flatMap(field -> report.values(field, Reference.class).stream())
                .filter(reference -> reference.type() != Reference.Type.DOCUMENT || !isIn(title, reference.address()))
                .flatMap(ReferenceFamily::withTransaction)
                .filter(reference -> types.contains(reference.type()))
                .map(ReferenceFamily::comparable)
                .distinct()
                .toList();
    }

    private static Reference comparable(Reference reference) {
        return reference.type() == Reference.Type.URL
                ? new Reference(Reference.Type.URL, AddressKey.of(reference.address()))
                : reference;
    }

    private static boolean isIn(String title, String symbol) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(symbol) + "(?![\\p{L}\\p{N}])")
                .matcher(title)
                .find();
    }

    /** An address in a chain's explorer names a transaction too. */
    private static Stream<Reference> withTransaction(Reference reference) {
        Matcher hash = HASH.matcher(reference.address());
        return reference.type() == Reference.Type.URL && hash.find()
                ? Stream.of(reference, new Reference(Reference.Type.TRANSACTION, hash.group()))
                : Stream.of(reference);
    }

    @Override
    public String words(Reference fact) {
        return fact.address();
    }

    @Override
    public boolean holds(Level level, Reference left, Reference right) {
        if (left.type() != right.type()) {
            return false;
        }
        boolean same = left.type() == Reference.Type.TRANSACTION
                ? left.address().equalsIgnoreCase(right.address())
                : left.equals(right);
        return switch (level.test()) {
            case SHARED_TRANSACTION -> same && left.type() == Reference.Type.TRANSACTION;
            case DISTINCT_TRANSACTIONS -> !same && left.type() == Reference.Type.TRANSACTION;
            case SHARED_URL -> same && left.type() == Reference.Type.URL;
            case SHARED_DOCUMENT -> same && left.type() == Reference.Type.DOCUMENT;
            default -> false;
        };
    }

    @Override
    public Optional<String> term(Reference fact) {
        return Optional.of(fact.text());
    }
}
