package org.counterfoil.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterfoil.incident.Attribution;
import org.counterfoil.incident.Modality;
import org.counterfoil.incident.ModelTable;

/** Who is held responsible, by the names that reports use. */
final class ActorNames {

    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[]([^)\\]]*)[)\\]]");
    private static final Pattern HELD = Pattern.compile("(?i)\\b(suspected|believed|likely|probabl[ey])\\b");
    private static final Pattern MAYBE = Pattern.compile("(?i)\\b(possib(le|ly)|perhaps|may have|might)\\b");
    private static final Pattern SAID = Pattern.compile("(?i)\\b(alleged(ly)?|reported(ly)?|purported(ly)?)\\b");

    private final TreeMap<String, List<Attribution>> byKey;
    private final TreeSet<String> states;
    private final Pattern anyName;

    private ActorNames(TreeMap<String, List<Attribution>> byKey, TreeSet<String> states, Pattern anyName) {
        this.byKey = byKey;
        this.states = states;
        this.anyName = anyName;
    }

    static ActorNames of(ModelTable table) {
        TreeMap<String, List<Attribution>> byKey = new TreeMap<>();
        TreeSet<String> states = new TreeSet<>();
        List<String> spellings = new ArrayList<>();
        for (ModelTable.Line line : table.lines()) {
            Attribution actor = actor(table, line);
            for (String name : List.of(line.cell("name"), line.cell("alias"))) {
                if (!NameKey.of(name).isEmpty()) {
                    List<Attribution> bearers = byKey.computeIfAbsent(NameKey.of(name), key -> new ArrayList<>());
                    if (!bearers.contains(actor)) {
                        bearers.add(actor);
                    }
                    spellings.add(name.strip());
                }
            }
            if (line.cell("alias").equals("North Korea")) {
                states.add(actor.actor());
            }
        }
        return new ActorNames(byKey, states, anyOf(spellings));
    }

    private static Attribution actor(ModelTable table, ModelTable.Line line) {
        String name = line.cell("name").strip();
        String sponsor = line.cell("sponsor").strip();
        if (name.isEmpty() || !sponsor.matches("([A-Z]{2})?")) {
            throw table.error(line, "an actor needs a name, and a sponsor that is an ISO 3166-1 alpha-2 code or empty");
        }
        return new Attribution(name, sponsor);
    }

    private static Pattern anyOf(List<String> spellings) {
        List<String> longestFirst = spellings.stream()
                .distinct()
                .sorted(java.util.Comparator.comparing(String::length)
                        .reversed()
                        .thenComparing(name -> name))
                .map(Pattern::quote)
                .toList();
        return longestFirst.isEmpty()
                ? Pattern.compile("(?!)")
                : Pattern.compile(
                        "(?iu)(?<![\\p{L}\\p{N}])(?:" + String.join("|", longestFirst) + ")(?![\\p{L}\\p{N}])");
    }

    Reading<Attribution> read(String text) {
        String words = PlainText.of(text);
        if (NameKey.of(words).isEmpty()) {
            return Reading.unreadable("names nobody");
        }
        List<Modality> modalities = modalities(words);
        String outside = BRACKETS.matcher(words).replaceAll("").strip();
        for (String part : List.of(words, outside)) {
            List<Attribution> bearers = byKey.getOrDefault(NameKey.of(part), List.of());
            if (!bearers.isEmpty()) {
                return reading(List.of(bearers), modalities);
            }
        }
        List<List<Attribution>> named = named(outside);
        if (named.isEmpty()) {
            named = named(words);
        }
        return named.isEmpty() ? stranger(outside.isEmpty() ? words : outside, modalities) : reading(named, modalities);
    }

    private List<List<Attribution>> named(String words) {
        Set<List<Attribution>> found = new LinkedHashSet<>();
        for (Matcher name = anyName.matcher(words); name.find(); ) {
            found.add(byKey.getOrDefault(NameKey.of(name.group()), List.of()));
        }
        List<List<Attribution>> units = found.stream()
                .filter(bearers -> !states.contains(bearers.get(0).actor()))
                .toList();
        return units.isEmpty() ? List.copyOf(found) : units;
    }

    private static Reading<Attribution> reading(List<List<Attribution>> named, List<Modality> modalities) {
        List<Attribution> values =
                named.stream().map(bearers -> bearers.get(0)).distinct().toList();
        List<Attribution> others = named.stream()
                .flatMap(bearers -> bearers.stream().skip(1))
                .filter(other -> !values.contains(other))
                .distinct()
                .toList();
        String doubt = others.isEmpty() ? "" : "is a name that several actors bear";
        return new Reading<>(values, others, modalities, "", doubt);
    }

    private static Reading<Attribution> stranger(String words, List<Modality> modalities) {
        return Reading.of(List.of(new Attribution(words.replace(" @", " "), "")), modalities)
                .doubting("is not in the list of actors");
    }

    private static List<Modality> modalities(String words) {
        List<Modality> modalities = new ArrayList<>();
        if (SAID.matcher(words).find()) {
            modalities.add(Modality.ALLEGED);
        }
        if (HELD.matcher(words).find()) {
            modalities.add(Modality.SUSPECTED);
        }
        if (MAYBE.matcher(words).find()) {
            modalities.add(Modality.POSSIBLY);
        }
        return modalities;
    }
}
