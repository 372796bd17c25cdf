package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.counterfoil.incident.Name;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.Text;

/** Finds the victims of other reports in the words of one that names none. */
final class Mentions {

    private static final int LEAST_LETTERS = 4;
    private static final Pattern WORD = Pattern.compile("[^\\s,;:()\\[\\]\"“”]+");

    private final NameForms forms;
    /** Asked, never walked. */
    private final Map<String, List<NameForm>> byFirstWord = new HashMap<>();

    Mentions(NameForms forms) {
        this.forms = forms;
    }

    /** Names too short to be told from other words are left out. */
    void add(NameForm name) {
        if (String.join("", name.words()).length() >= LEAST_LETTERS) {
            byFirstWord
                    .computeIfAbsent(name.words().get(0), word -> new ArrayList<>())
                    .add(name);
        }
    }

    /** In texts and in descriptions of the victim, each once. */
    Stream<NameForm> in(Report report, List<String> fields) {
        return fields.stream()
                .flatMap(field -> Stream.concat(
                        report.values(field, Text.class).stream().map(Text::text),
                        report.values(field, Name.class).stream()
                                .filter(Name::anonymous)
                                .map(Name::text)))
                .flatMap(text -> in(text).stream())
                .distinct();
    }

    private List<NameForm> in(String text) {
        List<String> words = new ArrayList<>();
        List<Boolean> capital = new ArrayList<>();
        WORD.matcher(text)
                .results()
                .map(found -> found.group())
                .forEach(word -> forms.words(word).forEach(part -> {
                    words.add(part);
                    capital.add(!Character.isLowerCase(word.charAt(0)));
                }));
        List<NameForm> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            if (capital.get(at)) {
                for (NameForm name : byFirstWord.getOrDefault(words.get(at), List.of())) {
                    if (standsAt(name, words, at)) {
                        found.add(name.found(NameForm.Stands.MENTIONED));
                    }
                }
            }
        }
        return found;
    }

    private static boolean standsAt(NameForm name, List<String> words, int at) {
        int end = at + name.words().size();
        return end <= words.size() && words.subList(at, end).equals(name.words());
    }
}
