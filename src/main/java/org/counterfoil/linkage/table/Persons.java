package org.counterfoil.linkage.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lists of persons: {@code V. Poosala, Y. Ioannidis}; {@code Poosala, Viswanath; Ioannidis, Yannis}. */
final class Persons {

    private static final Pattern STRONG = Pattern.compile("[;|&]| and ");
    private static final Pattern COMMA = Pattern.compile(",");

    private Persons() {}

    /** @param text normalised */
    static List<Person> of(String text) {
        List<Person> persons = new ArrayList<>();
        boolean inverted = text.indexOf(';') >= 0;
        for (String part : STRONG.split(text)) {
            if (inverted && part.indexOf(',') >= 0) {
                add(persons, part.substring(part.indexOf(',') + 1), part.substring(0, part.indexOf(',')));
            } else {
                for (String name : COMMA.split(part)) {
                    add(persons, name);
                }
            }
        }
        return persons.stream().distinct().toList();
    }

    private static void add(List<Person> persons, String name) {
        List<String> words = WordList.of(name);
        if (!words.isEmpty()) {
            int last = words.size() - 1;
            persons.add(new Person(words.get(last), initials(words.subList(0, last))));
        }
    }

    private static void add(List<Person> persons, String given, String surname) {
        List<String> words = WordList.of(surname);
        if (!words.isEmpty()) {
            persons.add(new Person(words.get(words.size() - 1), initials(WordList.of(given))));
        }
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }
}
