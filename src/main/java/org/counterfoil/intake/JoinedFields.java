package org.counterfoil.intake;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.counterfoil.intake.RecordTable.FieldText;

/**
 * What objects say to which a record refers: each value once, in the order of the references. Of times there is one, the
 * earliest; of what comes {@code last} or is an {@code end}, the latest.
 */
final class JoinedFields {

    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.*");
    private static final Pattern LATEST = Pattern.compile("(?:.*\\.)?(?:last|end)_[^.]*");

    private final Map<String, Set<String>> values = new LinkedHashMap<>();

    void add(String name, String value) {
        if (!value.isBlank()) {
            values.computeIfAbsent(name, first -> new LinkedHashSet<>()).add(value);
        }
    }

    /** Puts the joined fields behind those of a record's own. */
    Map<String, FieldText> behind(Map<String, FieldText> own) {
        Map<String, FieldText> all = new LinkedHashMap<>(own);
        values.forEach((name, texts) -> all.putIfAbsent(name, field(name, texts)));
        return all;
    }

    private static FieldText field(String name, Set<String> texts) {
        if (!texts.stream().allMatch(text -> TIME.matcher(text).matches())) {
            return FieldText.ofList(List.copyOf(texts));
        }
        String time = LATEST.matcher(name).matches()
                ? texts.stream().max(String::compareTo).orElseThrow()
                : texts.stream().min(String::compareTo).orElseThrow();
        return new FieldText(time, null);
    }
}
