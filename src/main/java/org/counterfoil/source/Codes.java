package org.counterfoil.source;

import java.util.List;
import java.util.stream.Stream;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.Schema;

/**
 * The closed list of a field of codes. It stands in the field's meaning, behind the colon (<i>What the victim is: bank,
 * exchange, other.</i>), so that whoever edits the schema table edits it too.
 *
 * @param words empty: every word is one
 */
record Codes(List<String> words) {

    Codes {
        words = List.copyOf(words);
    }

    static Codes of(Schema schema, String field) {
        return schema.find(field).map(Codes::of).orElse(new Codes(List.of()));
    }

    static Codes of(Field field) {
        int colon = field.meaning().lastIndexOf(':');
        if (field.kind() != FieldKind.CODE || colon < 0) {
            return new Codes(List.of());
        }
        return new Codes(Stream.of(field.meaning().substring(colon + 1).split(","))
                .map(word -> word.strip().replaceAll("\\.$", ""))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** The words of a key; complains of those that are not in the list. */
    List<String> read(DescriptorPart part, String key, String what) {
        List<String> given = part.texts(key);
        given.stream()
                .filter(word -> !admit(word))
                .forEach(
                        word -> part.complain(key, "unknown " + what + " '" + word + "'", Nearest.advice(word, words)));
        return given;
    }

    boolean admit(String word) {
        return words.isEmpty() || words.contains(word);
    }
}
