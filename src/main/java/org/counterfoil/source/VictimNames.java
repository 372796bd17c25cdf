package org.counterfoil.source;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.Name;

/** Victims by their main names and aliases. */
final class VictimNames {

    private static final Pattern ORDINAL = Pattern.compile("(?i)\\s*[(\\[](\\d+(?:st|nd|rd|th))[)\\]]");
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[]([^)\\]]*)[)\\]]?");
    private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*");
    private static final Pattern JOINT = Pattern.compile("\\s*[/&,]\\s*(?:and\\s+)?|\\s+and\\s+");
    private static final Pattern BRACKETED_WHOLE = Pattern.compile("\\[[^\\]]*]");
    private static final Pattern OTHER_NAME =
            Pattern.compile("(?i)^(?:aka|a\\.k\\.a\\.|also known as|formerly|ex|옛|구)[ -:]*");
    private static final Pattern LEGAL = Pattern.compile(
            "(?i)^(?:㈜|\\(주\\)|주식회사)\\s*|[,\\s]+(?:㈜|\\(주\\)|주식회사|(?:inc|incorporated|ltd|limited|llc|llp|plc|gmbh|corp"
                    + "|corporation|co|ag|oü|ou|b\\.?v|k\\.?k|s\\.?a|pte|pty|sdn bhd)\\.?)$");

    private final TreeMap<String, List<String>> mainNames;

    private VictimNames(TreeMap<String, List<String>> mainNames) {
        this.mainNames = mainNames;
    }

    static VictimNames of(ModelTable table) {
        TreeMap<String, List<String>> names = new TreeMap<>();
        for (ModelTable.Line line : table.lines()) {
            String main = line.cell("name").strip();
            if (NameKey.of(main).isEmpty()) {
                throw table.error(line, "a victim needs a name");
            }
            for (String spelling : List.of(main, line.cell("alias"))) {
                List<String> mains = names.computeIfAbsent(NameKey.of(spelling), key -> new ArrayList<>());
                if (!mains.contains(main)) {
                    mains.add(main);
                }
            }
        }
        names.remove("");
        return new VictimNames(names);
    }

    Reading<Name> read(String text) {
        return read(text, this::named);
    }

    /** What the source itself lists as one. */
    Reading<Name> listed(String text) {
        return read(text, this::one);
    }

    private static Reading<Name> read(String text, Function<String, Reading<Name>> naming) {
        String words = PlainText.of(text);
        if (NameKey.of(words).isEmpty()) {
            return Reading.unreadable("names nobody");
        }
        Matcher ordinal = ORDINAL.matcher(words);
        if (ordinal.find()) {
            String rest = ORDINAL.matcher(words).replaceAll("").strip();
            return rest.isEmpty()
                    ? naming.apply(words)
                    : naming.apply(rest).doubting("is the " + ordinal.group(1) + " of this name");
        }
        return naming.apply(words);
    }

    private Reading<Name> named(String words) {
        if (words.indexOf(';') < 0) {
            return one(words);
        }
        List<Name> listed = SEMICOLON
                .splitAsStream(words)
                .filter(part -> !NameKey.of(part).isEmpty())
                .flatMap(part -> one(part).values().stream())
                .distinct()
                .toList();
        return listed.isEmpty() ? one(words) : Reading.of(listed, List.of());
    }

    private Reading<Name> one(String words) {
        List<String> own = bearers(words);
        if (!own.isEmpty()) {
            return known(own);
        }
        String bare = bare(words);
        List<String> mains = mains(words, bare);
        if (!mains.isEmpty()) {
            return known(mains);
        }
        if (BRACKETED_WHOLE.matcher(words).matches() || describes(words)) {
            return Reading.of(new Name(words.replaceAll("^\\[|]$", "").strip(), true));
        }
        List<Name> several = several(words);
        return several.isEmpty() ? Reading.of(new Name(bare, false)) : Reading.of(several, List.of());
    }

    private static boolean describes(String words) {
        if (!VictimDescription.describes(words)) {
            return false;
        }
        String victim = IncidentTitle.victim(words);
        return victim.equals(words) || VictimDescription.describes(victim);
    }

    private static Reading<Name> known(List<String> mains) {
        List<Name> names = mains.stream().map(main -> new Name(main, false)).toList();
        return names.size() == 1
                ? Reading.of(names.get(0))
                : Reading.ambiguous(names.get(0), names.subList(1, names.size()))
                        .doubting("is a name that several victims bear");
    }

    /**
     * Main names of the first spelling that is known: as written, without brackets, inside them if these give another name.
     * Any other bracket may hold another victim: <i>Alpha Homora (Cream Finance)</i>.
     */
    private List<String> mains(String words) {
        List<String> own = bearers(words);
        return own.isEmpty() ? mains(words, bare(words)) : own;
    }

    private List<String> mains(String words, String bare) {
        List<String> spellings = new ArrayList<>(List.of(bare));
        for (Matcher inside = BRACKETS.matcher(words); inside.find(); ) {
            Matcher other = OTHER_NAME.matcher(inside.group(1).strip());
            if (other.find()) {
                spellings.add(other.replaceFirst(""));
            }
        }
        return spellings.stream()
                .map(this::bearers)
                .filter(mains -> !mains.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<String> bearers(String spelling) {
        return mainNames.getOrDefault(NameKey.of(spelling), List.of());
    }

    /**
     * Text joined by a slash or an <i>and</i> is several victims only where every part is one that we know.
     *
     * @param words no name that we know
     */
    private List<Name> several(String words) {
        List<Name> names = new ArrayList<>();
        for (String part : JOINT.split(words)) {
            if (part.equals(words)) {
                return List.of();
            }
            List<String> mains = mains(part);
            if (mains.size() != 1) {
                return List.of();
            }
            names.add(new Name(mains.get(0), false));
        }
        return names.stream().distinct().toList();
    }

    private static String bare(String words) {
        String outside = BRACKETS.matcher(words).replaceAll("").strip();
        String name = IncidentTitle.victim(outside);
        String legal = LEGAL.matcher(name).replaceAll("").strip();
        String bare =
                LEGAL.matcher(legal).replaceAll("").replaceAll("[,;:]+$", "").strip();
        return NameKey.of(bare).isEmpty() ? words : bare;
    }
}
