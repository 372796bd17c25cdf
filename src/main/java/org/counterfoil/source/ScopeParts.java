package org.counterfoil.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.counterfoil.incident.Attribution;
import org.counterfoil.incident.Country;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Name;
import org.counterfoil.incident.Scope;
import org.counterfoil.incident.Text;
import org.counterfoil.incident.Value;

/** What a row of stated totals says of its scope, by part. */
final class ScopeParts {

    private final Map<String, List<Value>> values = new TreeMap<>();
    private final Map<String, String> texts = new TreeMap<>();

    void add(String part, List<ReadValue> read) {
        values.computeIfAbsent(part, key -> new ArrayList<>())
                .addAll(read.stream().map(ReadValue::value).toList());
    }

    void addText(String part, String text) {
        texts.put(part, text);
    }

    /** What the row itself says goes before what every row says. */
    void fallback(String part, List<ReadValue> read) {
        if (!values.containsKey(part)) {
            add(part, read);
        }
    }

    void fallbackText(String part, String text) {
        texts.putIfAbsent(part, text);
    }

    String text(String part) {
        return texts.getOrDefault(part, "");
    }

    Scope scope() {
        Optional<Attribution> actor =
                all(Targets.ACTOR, Attribution.class).stream().findFirst();
        return new Scope(
                actor.map(Attribution::actor).orElse(""),
                actor.map(Attribution::sponsor).orElse(""),
                all(Targets.PERIOD, DateInterval.class).stream().findFirst().orElse(null),
                all(Targets.COUNTRY, Country.class),
                all(Targets.VICTIM, Name.class).stream().map(Name::text).toList(),
                all(Targets.VICTIM_KIND, Text.class).stream().map(Text::text).toList(),
                text(Targets.SUMS));
    }

    private <V extends Value> List<V> all(String part, Class<V> type) {
        return values.getOrDefault(part, List.of()).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
