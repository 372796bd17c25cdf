package org.counterfoil.source;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.counterfoil.incident.Country;
import org.counterfoil.incident.ModelTable;

/** The English names of countries by the Unicode CLDR, and those of our table. */
final class CountryNames {

    /** Beyond this many slips of the pen another country would be as near. */
    private static final int FEW_SLIPS = 2;

    private static final Pattern ARTICLE = Pattern.compile("(?i)^\\s*the\\s+");
    private static final Pattern SAINT = Pattern.compile("(?i)\\bst\\.?\\s");

    private final TreeMap<String, String> codes;
    private final TreeMap<String, String> spellings;

    private CountryNames(TreeMap<String, String> codes, TreeMap<String, String> spellings) {
        this.codes = codes;
        this.spellings = spellings;
    }

    static CountryNames of(ModelTable table) {
        CountryNames names = new CountryNames(new TreeMap<>(), new TreeMap<>());
        for (String code : Locale.getISOCountries()) {
            names.addFromUnicode(code);
        }
        for (ModelTable.Line line : table.lines()) {
            String code = line.cell("alpha2").strip();
            if (!code.isEmpty() && !code.matches("[A-Z]{2}")) {
                throw table.error(line, "'" + code + "' is no ISO 3166-1 alpha-2 code; leave it empty for no country");
            }
            names.add(line.cell("name"), code);
        }
        return names;
    }

    private void addFromUnicode(String code) {
        add(new ULocale("und", code).getISO3Country(), code);
        for (DisplayContext length : List.of(DisplayContext.LENGTH_FULL, DisplayContext.LENGTH_SHORT)) {
            add(LocaleDisplayNames.getInstance(ULocale.ENGLISH, length).regionDisplayName(code), code);
        }
        add(code, code);
    }

    private void add(String name, String code) {
        codes.put(key(name), code);
        spellings.put(key(name), name);
    }

    private static String key(String name) {
        return NameKey.of(SAINT.matcher(ARTICLE.matcher(name).replaceFirst("")).replaceAll("saint "));
    }

    Reading<Country> read(String text) {
        String words = PlainText.of(text).replaceAll("^\\[|]$", "");
        List<Country> found = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        collect(words, found, unknown);
        List<Country> distinct = found.stream().distinct().toList();
        String problem = String.join("; ", unknown);
        if (distinct.isEmpty()) {
            return Reading.unreadable(problem.isEmpty() ? "names no country: '" + words + "'" : problem);
        }
        return Reading.of(distinct, List.of()).doubting(problem);
    }

    private void collect(String words, List<Country> found, List<String> unknown) {
        if (take(words, found, unknown)) {
            return;
        }
        String[] parts = words.split("\\s*[/;&]\\s*|\\s*,?\\s+and\\s+", 2);
        if (parts.length == 2) {
            collect(parts[0], found, unknown);
            collect(parts[1], found, unknown);
        } else {
            collectList(words, found, unknown);
        }
    }

    /** A comma parts two countries, or a territory from its state ({@code Hong Kong, China}). */
    private void collectList(String words, List<Country> found, List<String> unknown) {
        String[] parts = words.split("\\s*,\\s*");
        for (int i = 0; i < parts.length; i++) {
            if (i + 1 < parts.length && codes.containsKey(key(parts[i] + parts[i + 1]))) {
                take(parts[i] + parts[++i], found, unknown);
            } else if (!parts[i].isBlank() && !take(parts[i], found, unknown)) {
                unknown.add(unknown(parts[i]));
            }
        }
    }

    private boolean take(String name, List<Country> found, List<String> unknown) {
        String code = codes.get(key(name));
        boolean codeLike = name.length() <= 3 && !name.equals(name.toUpperCase(Locale.ROOT));
        if (code == null || codeLike) {
            return false;
        }
        if (code.isEmpty()) {
            unknown.add("names no country: '" + name + "'");
        } else {
            found.add(new Country(code));
        }
        return true;
    }

    private String unknown(String name) {
        String key = key(name);
        String nearest = spellings.entrySet().stream()
                .filter(entry -> entry.getKey().length() > 2 * FEW_SLIPS)
                .filter(entry -> Math.abs(entry.getKey().length() - key.length()) <= FEW_SLIPS)
                .filter(entry -> Slips.between(entry.getKey(), key) <= FEW_SLIPS)
                .min(Comparator.comparingInt((Map.Entry<String, String> entry) -> Slips.between(entry.getKey(), key))
                        .thenComparing(Map.Entry::getKey))
                .map(entry -> "; the nearest we know is '" + entry.getValue() + "'")
                .orElse("");
        return "names no country we know: '" + name + "'" + nearest;
    }
}
