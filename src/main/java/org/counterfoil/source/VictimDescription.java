package org.counterfoil.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Tells a description of a victim (<i>an Indian bank</i>) from a name (<i>Indian Bank</i>). */
final class VictimDescription {

    private static final Pattern OPENING = Pattern.compile(
            "(?i)^(?:private|individual|unidentified|unnamed|undisclosed|unknown|anonymous|unspecified)\\b.*"
                    + "|^(?:a|an|one|two|three|several|multiple|some)\\s+.*");
    private static final Pattern EVENT_FIRST =
            Pattern.compile("^(?:Hacks?|Thefts?|Attacks?|Phishing|Heists?|Cyber-[Ee]nabled)\\b.*");
    private static final Pattern PLACE =
            Pattern.compile("\\s+(?:(?:head)?quartered|based|located)\\s+in\\s.*|\\s+in\\s+.*");
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]?");
    private static final Pattern PEOPLE =
            Pattern.compile("[A-Z][a-z]+(?:an|ese|ish|i)|U\\.?S\\.?|UK|South|North|.*-based|French|German|Dutch|Swiss");

    private static final List<String> HEADS = List.of(
            "bank",
            "banks",
            "company",
            "companies",
            "exchange",
            "exchanges",
            "firm",
            "firms",
            "platform",
            "platforms",
            "victim",
            "victims",
            "individual",
            "individuals",
            "investor",
            "investors",
            "user",
            "users",
            "wallet",
            "wallets",
            "trader",
            "traders",
            "server",
            "protocol",
            "fund",
            "business",
            "institution",
            "institutions",
            "hack",
            "theft",
            "heist",
            "attack",
            "attacks",
            "person",
            "persons",
            "startup",
            "provider",
            "holder");

    private static final TreeSet<String> PLAIN = new TreeSet<>(Arrays.asList(
            ("virtual currency cryptocurrency cryptocurrencies crypto digital asset assets token tokens coin bitcoin "
                            + "blockchain financial finance services service investment trading payment payments online defi "
                            + "nft gaming game mining commercial central state local large small major private foreign "
                            + "research development technology software and or of the a an second third fourth first "
                            + "another unidentified unnamed undisclosed unknown")
                    .split(" ")));

    private VictimDescription() {}

    static boolean describes(String text) {
        String words = BRACKETS.matcher(text).replaceAll("").strip();
        if (OPENING.matcher(words).matches() && hasHead(words)
                || EVENT_FIRST.matcher(words).matches()) {
            return true;
        }
        String[] core = PLACE.matcher(words).replaceFirst("").split("\\s+");
        return HEADS.contains(core[core.length - 1].toLowerCase(Locale.ROOT)) && allPlain(core);
    }

    private static boolean hasHead(String words) {
        return Arrays.stream(words.split("[^\\p{L}]+")).anyMatch(HEADS::contains);
    }

    /** A capital inside is a name's, unless a people's: <i>Indian Bank</i> is a bank, <i>Indian bank</i> some bank. */
    private static boolean allPlain(String[] words) {
        for (int i = 0; i < words.length; i++) {
            String lower = words[i].toLowerCase(Locale.ROOT);
            boolean plain = (PLAIN.contains(lower) || HEADS.contains(lower)) && (i == 0 || words[i].equals(lower));
            if (!plain && !PEOPLE.matcher(words[i]).matches()) {
                return false;
            }
        }
        return words.length > 1 || words[0].equals(words[0].toLowerCase(Locale.ROOT));
    }
}
