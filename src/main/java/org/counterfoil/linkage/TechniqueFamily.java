package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.Text;

/** How it was done, as far as the words of a report name one of the techniques that many sources know. */
final class TechniqueFamily implements ValueFamily<String> {

    /** @param words that name it, anywhere in a text in any case */
    private record Technique(String name, Pattern words) {

        static Technique of(String name, String words) {
            return new Technique(name, Pattern.compile("(?i)\\b(?:" + words + ")"));
        }
    }

    private static final List<Technique> KNOWN = List.of(
            Technique.of("reentrancy", "re-?entran"),
            Technique.of("flash loan", "flash[ -]?loan"),
            Technique.of("price manipulation", "oracle|price|spot (?:quote|reserve)|twap|amm manip"),
            Technique.of(
                    "stolen key",
                    "(?:private|admin|owner|deployer|signer) key|keys? compromis|compromised|hot wallet|leak"),
            Technique.of("deceit", "phish|social eng|insider|impersonat|malware|trojan|spear"),
            Technique.of("rug pull", "rug|exit scam|honeypot|backdoor"),
            Technique.of(
                    "access control",
                    "access|unprotected|permission|authori[sz]|unauthori[sz]|initiali[sz]|uninitiali[sz]|visibility"
                            + "|arbitrary|public (?:burn|mint)|unverified|unchecked|missing|input validation|calldata"),
            Technique.of("arithmetic", "overflow|underflow|round|precision|math|arithmetic|decimal|truncat|unsafe"),
            Technique.of("forged message", "signature|verif|proof|replay|message|bridge|cross-?chain|permit"),
            Technique.of("minting", "mint|infinite"),
            Technique.of("governance", "governance|vot(?:e|ing)|proposal"),
            Technique.of("front end", "front-?end|dns|bgp|domain|discord|website"),
            Technique.of("inflated share", "donat|inflat|first deposit|exchange ?rate|share"),
            Technique.of("token fees", "skim|deflat|reflect|burn|fee[ -]on|transfer fee|sync"),
            Technique.of("slippage", "slippage|sandwich|mev\\b|front-?run"),
            Technique.of("bank transfer", "swift|atm\\b|wire|fraudulent (?:transfer|message)"),
            Technique.of("ransom", "ransom|crypto-?jack|mining"));

    @Override
    public List<String> facts(Report report, List<String> fields) {
        List<String> texts = fields.stream()
                .flatMap(field -> report.values(field, Text.class).stream())
                .map(Text::text)
                .toList();
        List<String> found = new ArrayList<>();
        for (Technique technique : KNOWN) {
            if (texts.stream().anyMatch(text -> technique.words().matcher(text).find())) {
                found.add(technique.name());
            }
        }
        return found;
    }

    @Override
    public String words(String fact) {
        return fact;
    }

    @Override
    public boolean holds(Level level, String left, String right) {
        return level.test() == LevelTest.SAME_TECHNIQUE && left.equals(right);
    }

    @Override
    public Optional<String> term(String fact) {
        return Optional.of(fact);
    }
}
