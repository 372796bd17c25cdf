package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.counterfoil.incident.Reference;
import org.counterfoil.incident.Report;

/**
 * Finds the victims of other reports in the addresses that one cites: an account of <i>OlympusDAO</i> lies at
 * {@code …/olympus-dao-exploit}, whatever product a list names.
 */
final class Citations {

    /** Shorter names are words of other addresses, too. */
    private static final int LEAST_LETTERS = 6;

    private static final int MOST_WORDS = 4;
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Asked, never walked. */
    private final Map<String, List<NameForm>> byKey = new HashMap<>();
    /** List, address and victim of the rows that name the victim. Asked, never walked. */
    private final Set<String> ofNamed = ConcurrentHashMap.newKeySet();

    void add(NameForm name) {
        put(name.key(), name);
        if (!name.core().equals(name.key())) {
            put(name.core(), name);
        }
    }

    private void put(String letters, NameForm name) {
        if (letters.length() >= LEAST_LETTERS) {
            byKey.computeIfAbsent(letters, key -> new ArrayList<>()).add(name);
        }
    }

    /** What a report that names the victim itself cites. Safe for many threads. */
    void cites(Report report, List<String> fields, List<NameForm> names) {
        addresses(report, fields).forEach(address -> names.forEach(name -> ofNamed.add(key(report, address, name))));
    }

    private static String key(Report report, String address, NameForm name) {
        return ListingFamily.list(report.origin()) + " " + address + " " + name.core();
    }

    private static Stream<String> addresses(Report report, List<String> fields) {
        return fields.stream()
                .flatMap(field -> report.values(field, Reference.class).stream())
                .filter(reference -> reference.type() == Reference.Type.URL)
                .map(Reference::address);
    }

    /** Each once. What a list cites for a row that names the victim tells of that row, where another row cites it, too. */
    Stream<NameForm> in(Report report, List<String> fields) {
        return addresses(report, fields)
                .flatMap(address -> in(address).filter(name -> !ofNamed.contains(key(report, address, name))))
                .distinct();
    }

    /** Words that follow each other make the name: {@code value-defi}, {@code valuedefi}. */
    private Stream<NameForm> in(String address) {
        List<String> words = NOT_A_WORD
                .splitAsStream(address.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        List<NameForm> found = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            StringBuilder run = new StringBuilder();
            for (int to = from; to < Math.min(words.size(), from + MOST_WORDS); to++) {
                run.append(words.get(to));
                byKey.getOrDefault(run.toString(), List.of())
                        .forEach(name -> found.add(name.found(NameForm.Stands.CITED)));
            }
        }
        return found.stream();
    }
}
