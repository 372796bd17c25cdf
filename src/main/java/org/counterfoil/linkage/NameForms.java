package org.counterfoil.linkage;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.counterfoil.incident.Name;

/** Brings names into the forms in which they are compared. Safe for many threads. */
final class NameForms {

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Where a word begins inside a word: CreamFinance, DMMBitcoin. */
    private static final Pattern HUMP =
            Pattern.compile("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll}{2})");
    /** Several names in one: Sky Mavis/Ronin, Alpha Homora (Cream Finance). */
    private static final Pattern ALTERNATIVES = Pattern.compile("[/()\\[\\]]");

    private static final int LEAST_CORE = 3;
    private static final int LEAST_GLUED = 5;

    private final SortedSet<String> generic;
    private final SortedSet<String> legalForms;
    private final Normalizer2 compatibility = Normalizer2.getNFKCInstance();
    private final Map<Name, List<NameForm>> known = new ConcurrentHashMap<>();

    /** Made when the first name in another script comes: it takes a while. */
    private static final class Latin {
        static final Transliterator SCRIPT = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }

    NameForms(SortedSet<String> generic, SortedSet<String> legalForms) {
        this.generic = generic;
        this.legalForms = legalForms;
    }

    /** Letters and digits alone, in lower case. */
    static String folded(String text) {
        return NOT_A_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** The name, and each of the names it is made of. */
    List<NameForm> of(Name name) {
        return known.computeIfAbsent(name, this::forms);
    }

    private List<NameForm> forms(Name name) {
        Set<NameForm> forms = new LinkedHashSet<>();
        forms.add(form(name.text(), name.anonymous()));
        if (!name.anonymous()) {
            Arrays.stream(ALTERNATIVES.split(name.text()))
                    .map(String::strip)
                    .filter(part -> part.length() >= LEAST_CORE && !part.equals(name.text()))
                    .map(part -> form(part, false))
                    .filter(form -> form.tokens().stream().anyMatch(token -> !generic.contains(token)))
                    .forEach(forms::add);
        }
        return List.copyOf(forms);
    }

    private NameForm form(String text, boolean anonymous) {
        List<List<String>> parted = parted(text);
        List<String> words = words(text, parted);
        List<String> named = without(words, legalForms);
        List<String> distinctive = new ArrayList<>();
        for (List<String> parts : parted) {
            parts.stream()
                    .filter(part -> !generic.contains(part) && !legalForms.contains(part))
                    .forEach(distinctive::add);
        }
        String key = String.join("", named);
        String core = String.join("", distinctive);
        if (core.length() < LEAST_CORE) {
            core = key;
            distinctive = named;
        }
        return new NameForm(
                text,
                anonymous,
                key,
                core,
                distinctive.stream().distinct().sorted().toList(),
                named,
                false,
                NameForm.Stands.NAMED);
    }

    /** The words of a text, in lower case and Latin letters; {@code CreamFinance} is two. */
    List<String> words(String text) {
        return words(text, parted(text));
    }

    private static List<String> words(String text, List<List<String>> parted) {
        List<String> words = parted.stream().flatMap(List::stream).toList();
        return words.isEmpty() ? List.of(text.toLowerCase(Locale.ROOT)) : words;
    }

    private List<List<String>> parted(String text) {
        return NOT_A_WORD
                .splitAsStream(ascii(text))
                .filter(word -> !word.isEmpty())
                .map(this::parts)
                .toList();
    }

    /** Whole where no part is long enough to name anything: <i>LiFi</i>, <i>UwU</i>; <i>DeFi</i> is one word of the list. */
    private List<String> parts(String word) {
        String whole = word.toLowerCase(Locale.ROOT);
        if (generic.contains(whole) || legalForms.contains(whole)) {
            return List.of(whole);
        }
        List<String> parts = HUMP.splitAsStream(word)
                .filter(part -> !part.isEmpty())
                .map(part -> part.toLowerCase(Locale.ROOT))
                .flatMap(part -> Stream.of(unglued(part)))
                .toList();
        boolean naming = parts.stream().anyMatch(part -> part.length() >= LEAST_CORE && !generic.contains(part));
        return naming ? parts : List.of(whole);
    }

    /** {@code corkprotocol} is two words. */
    private String[] unglued(String word) {
        for (String end : generic) {
            int cut = word.length() - end.length();
            if (end.length() >= LEAST_GLUED && cut >= LEAST_CORE && word.endsWith(end)) {
                return new String[] {word.substring(0, cut), end};
            }
        }
        return new String[] {word};
    }

    private String ascii(String text) {
        boolean plain = text.chars().allMatch(c -> c < 128);
        return plain ? text : Latin.SCRIPT.transliterate(compatibility.normalize(text));
    }

    private static List<String> without(List<String> words, SortedSet<String> stop) {
        List<String> left = words.stream().filter(word -> !stop.contains(word)).toList();
        return left.isEmpty() ? words : left;
    }
}
