package org.counterfoil.linkage;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What kind of victim the words of a report tell of, as the closed list of kinds names it. */
final class VictimKinds {

    /** @param names several where the words leave it open */
    private record Kind(List<String> names, Pattern words) {

        static Kind of(String names, String words) {
            return new Kind(List.of(names.split(" ")), Pattern.compile("(?i)\\b(?:" + words + ")\\b"));
        }
    }

    private static final Kind WALLET = Kind.of("wallet", "wallet (?:provider|service|app)s?");

    private static final List<Kind> IN_NAMES =
            List.of(Kind.of("bank", "bank|banco|banque|atm|swift"), Kind.of("exchange", "exchange"), WALLET);

    private static final List<Kind> IN_WORDS = List.of(
            Kind.of("bank", "bank|banco|banque|atm|swift"),
            Kind.of("exchange", "exchange|trading platform"),
            Kind.of("defi", "de-?fi|decentrali[sz]ed|smart contract"),
            WALLET,
            Kind.of("exchange defi wallet payment firm", "company|firm|business|startup"),
            Kind.of("individual", "individual|private victim|investor|holder"));

    private VictimKinds() {}

    /** Of a victim's name. */
    static Stream<String> inName(String name) {
        return in(name, IN_NAMES);
    }

    /** Of a description that stands for a name. */
    static Stream<String> inDescription(String description) {
        return in(description, IN_WORDS);
    }

    /** Of a longer text, in which others come up too: the first that is named. */
    static Stream<String> inText(String text) {
        return IN_WORDS.stream()
                .flatMap(kind ->
                        kind.words().matcher(text).results().limit(1).map(found -> new First(found.start(), kind)))
                .min(Comparator.comparingInt(First::at))
                .stream()
                .flatMap(first -> first.kind().names().stream());
    }

    private record First(int at, Kind kind) {}

    private static Stream<String> in(String text, List<Kind> kinds) {
        return kinds.stream().filter(kind -> kind.words().matcher(text).find()).flatMap(kind -> kind.names().stream());
    }
}
