package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.Name;
import org.counterfoil.incident.Report;

/**
 * Finds the victims of other reports in the brackets beside a victim's name: a product beside its firm, or the other way round.
 * What else stands there (a chain, an actor, a remark) is nobody's name.
 */
final class Asides {

    /** Shorter names are words and abbreviations of other things, too. */
    private static final int LEAST_LETTERS = 4;

    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^)\\]]+)[)\\]]");
    private static final Pattern PARTS = Pattern.compile("[,;/]|\\band\\b");

    /** Asked, never walked. */
    private final Map<String, List<NameForm>> byKey = new HashMap<>();

    void add(NameForm name) {
        if (name.key().length() >= LEAST_LETTERS) {
            byKey.computeIfAbsent(name.key(), key -> new ArrayList<>()).add(name);
        }
    }

    /** Each once. */
    Stream<NameForm> in(Report report, List<String> fields) {
        return fields.stream()
                .flatMap(report::claims)
                .filter(claim -> claim.value() instanceof Name)
                .map(Claim::original)
                .filter(written -> written.indexOf('(') >= 0 || written.indexOf('[') >= 0)
                .flatMap(written -> BRACKETS.matcher(written).results())
                .map((MatchResult found) -> found.group(1))
                .flatMap(PARTS::splitAsStream)
                .flatMap(part -> byKey.getOrDefault(NameForms.folded(part), List.of()).stream())
                .map(name -> name.found(NameForm.Stands.ASIDE))
                .distinct();
    }
}
