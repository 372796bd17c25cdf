package org.counterfoil.linkage;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What kind of victim the words of a report tell of, as the closed list of kinds names it. */
final class VictimKinds {

    private record Kind(String name, Pattern words) {

        static Kind of(String name, String words) {
            return new Kind(name, Pattern.compile("(?i)\\b(?:" + words + ")\\b"));
        }
    }

    private static final Kind WALLET = Kind.of("wallet", "wallet (?:provider|service|app)s?");

    /** Of a firm that is no more than that nothing is said. */
    private static final List<Kind> IN_NAMES =
            List.of(Kind.of("bank", "bank|banco|banque|atm|swift"), Kind.of("exchange", "exchange"), WALLET);

    private static final List<Kind> IN_WORDS = List.of(
            Kind.of("bank", "bank|banco|banque|atm|swift"),
            Kind.of(
                    "exchange",
                    "(?:crypto-?currency|crypto|virtual currency|digital asset|bitcoin) (?:exchange|company|firm|business|platform)"
                            + "|trading platform|exchange (?:hack|theft|attack)"),
            Kind.of("defi", "de-?fi|decentrali[sz]ed|smart contract"),
            WALLET,
            Kind.of("individual", "individual|private victim|investor|holder"));

    private VictimKinds() {}

    /** Of a victim's name. */
    static Stream<String> inName(String name) {
        return in(name, IN_NAMES);
    }

    /** Of a description, which tells more. */
    static Stream<String> inWords(String words) {
        return in(words, IN_WORDS);
    }

    private static Stream<String> in(String text, List<Kind> kinds) {
        return kinds.stream().filter(kind -> kind.words().matcher(text).find()).map(Kind::name);
    }
}
