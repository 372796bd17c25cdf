package org.counterfoil.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the words of a column's header suggest that it holds. */
final class HeaderWords {

    private static final Map<String, List<String>> WORDS = words();

    private HeaderWords() {}

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("key", List.of("id", "no", "nr", "number", "key", "rowid", "uid", "번호"));
        words.put("attempted", List.of("attempted"));
        words.put("recovered", List.of("recovered", "returned", "refunded", "returnedfunds"));
        words.put("discovered", List.of("discovered", "detected"));
        words.put("disclosed", List.of("disclosed", "announced", "published"));
        words.put(
                "attribution",
                List.of("attribution", "attributed", "actor", "group", "attacker", "hacker", "suspect", "perpetrator"));
        words.put("chain", List.of("chain", "chains", "blockchain", "blockchains", "network", "networks", "ecosystem"));
        words.put(
                "technique",
                List.of("technique", "method", "category", "classification", "vector", "type", "cause", "how"));
        words.put(
                "occurred",
                List.of("date", "occurred", "happened", "when", "day", "month", "time", "fecha", "datum", "날짜", "일자"));
        words.put(
                "taken",
                List.of(
                        "amount", "amounts", "loss", "losses", "lost", "stolen", "taken", "usd", "damage", "damages",
                        "value", "금액"));
        words.put("country", List.of("country", "countries", "location", "jurisdiction", "nation", "국가"));
        words.put(
                "victim",
                List.of(
                        "victim",
                        "victims",
                        "target",
                        "targets",
                        "entity",
                        "affected",
                        "hacked",
                        "title",
                        "name",
                        "project",
                        "protocol",
                        "dapp",
                        "exchange",
                        "company",
                        "firm",
                        "institution",
                        "platform",
                        "organisation",
                        "organization",
                        "bank",
                        "s",
                        "피해자"));
        words.put("reference", List.of("url", "link", "links", "reference", "references", "ref", "evidence", "proof"));
        words.put(
                "description",
                List.of("description", "details", "detail", "summary", "text", "what", "statement", "notes", "내용"));
        words.put("speaker", List.of("speaker", "source", "publisher"));
        return words;
    }

    /** The first target one of whose words is in the header; of a column's own words the first targets are the surest. */
    static Optional<String> target(String header) {
        List<String> found = split(header);
        return WORDS.entrySet().stream()
                .filter(entry -> found.stream().anyMatch(entry.getValue()::contains))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** {@code date_as_written}, {@code lossUsd (millions)} in words of lower case. */
    static List<String> split(String header) {
        String parted = header.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
        return Stream.of(parted.split("[^\\p{L}\\p{N}$#]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.equals("#") ? "no" : word)
                .toList();
    }
}
