package org.counterfoil.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.source.DescriptorNode.Mapping;
import org.counterfoil.source.DescriptorNode.Scalar;
import org.counterfoil.source.DescriptorNode.Sequence;

/** One mapping of a {@code source.yml}, read key by key. Whatever is wrong becomes a complaint and a default. */
final class DescriptorPart {

    private final Mapping mapping;
    private final DescriptorKeys kind;
    private final DescriptorComplaints complaints;

    private DescriptorPart(Mapping mapping, DescriptorKeys kind, DescriptorComplaints complaints) {
        this.mapping = mapping;
        this.kind = kind;
        this.complaints = complaints;
    }

    /** Empty where the node is no mapping. Unknown keys are complained of. */
    static Optional<DescriptorPart> of(DescriptorNode node, DescriptorKeys kind, DescriptorComplaints complaints) {
        if (!(node instanceof Mapping mapping)) {
            complaints.add(
                    node.line(),
                    kind.phrase() + " is keys and values",
                    "write its keys: " + String.join(", ", kind.keys()));
            return Optional.empty();
        }
        mapping.entries().keySet().stream()
                .filter(key -> !kind.keys().contains(key))
                .forEach(key -> complaints.add(
                        lineOf(mapping, key), "unknown key '" + key + "'", Nearest.advice(key, kind.keys())));
        return Optional.of(new DescriptorPart(mapping, kind, complaints));
    }

    private static int lineOf(Mapping mapping, String key) {
        return mapping.keyLines().getOrDefault(key, mapping.line());
    }

    DescriptorComplaints complaints() {
        return complaints;
    }

    int line() {
        return mapping.line();
    }

    /** Line of the key, or of the whole part where the key is absent. */
    int line(String key) {
        return lineOf(mapping, key);
    }

    boolean has(String key) {
        return node(key).isPresent();
    }

    void complain(String key, String seen, String advice) {
        complaints.add(line(key), seen, advice);
    }

    /** Empty where the key is absent or has nothing behind it. */
    Optional<DescriptorNode> node(String key) {
        return Optional.ofNullable(mapping.entries().get(known(key))).filter(DescriptorPart::saysSomething);
    }

    private String known(String key) {
        if (!kind.keys().contains(key)) {
            throw new IllegalStateException("No key of " + kind + ": " + key);
        }
        return key;
    }

    private static boolean saysSomething(DescriptorNode node) {
        return !(node instanceof Scalar scalar && scalar.text().isBlank());
    }

    /** As written, without space around; empty where absent. */
    String text(String key) {
        return node(key).map(node -> scalar(key, node)).orElse("");
    }

    String text(String key, String fallback) {
        String text = text(key);
        return text.isEmpty() ? fallback : text;
    }

    /** Spaces around are kept: a delimiter may be a tab. */
    String exactText(String key) {
        return mapping.entries().get(known(key)) instanceof Scalar scalar ? scalar.text() : text(key);
    }

    String required(String key) {
        if (!has(key)) {
            complain(key, kind.phrase() + " needs '" + key + "'", "add it");
        }
        return text(key);
    }

    private String scalar(String key, DescriptorNode node) {
        if (node instanceof Scalar scalar) {
            return scalar.text().strip();
        }
        complaints.add(node.line(), "'" + key + "' is one text", "write it behind the colon");
        return "";
    }

    /** One of a closed list; the first of {@code names} where absent and not required. */
    String choice(String key, List<String> names) {
        String text = text(key, names.get(0));
        if (names.contains(text)) {
            return text;
        }
        complain(key, "unknown " + key + " '" + text + "'", Nearest.advice(text, names));
        return names.get(0);
    }

    int number(String key, int fallback, int least) {
        String text = text(key);
        int number = text.matches("\\d{1,9}") ? Integer.parseInt(text) : text.isEmpty() ? fallback : least - 1;
        if (number < least && !text.isEmpty()) {
            complain(key, "'" + key + "' is '" + text + "'", "write a whole number from " + least);
            return fallback;
        }
        return number;
    }

    Optional<BigDecimal> decimal(String key) {
        return parsed(
                key,
                text -> {
                    BigDecimal number = new BigDecimal(text);
                    if (number.signum() <= 0) {
                        throw new NumberFormatException("Not above zero: " + text);
                    }
                    return number;
                },
                "write a number above zero in digits, 1000000 for millions");
    }

    Optional<DateInterval> date(String key) {
        return parsed(key, DateInterval::parse, "write 2019-08-30, 2019-08 or 2019");
    }

    /** Complains where {@code parse} throws an IllegalArgumentException. */
    <V> Optional<V> parsed(String key, Function<String, V> parse, String advice) {
        String text = text(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException e) {
            complain(key, "'" + key + "' is '" + text + "'", advice);
            return Optional.empty();
        }
    }

    /** A list of texts; a single text is a list of one. */
    List<String> texts(String key) {
        if (node(key).filter(Mapping.class::isInstance).isPresent()) {
            complain(key, "'" + key + "' is a list of texts", "write [one, another]");
            return List.of();
        }
        return items(key).stream()
                .map(node -> scalar(key, node))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private List<DescriptorNode> items(String key) {
        return node(key)
                .map(node -> node instanceof Sequence list ? list.items() : List.of(node))
                .orElse(List.of());
    }

    Optional<DescriptorPart> part(String key, DescriptorKeys partKind) {
        return node(key).flatMap(node -> of(node, partKind, complaints));
    }

    List<DescriptorPart> parts(String key, DescriptorKeys partKind) {
        List<DescriptorPart> parts = new ArrayList<>();
        items(key).forEach(node -> of(node, partKind, complaints).ifPresent(parts::add));
        return parts;
    }

    /** The entries of a mapping whose keys are free (columns, fields, texts), in file order. */
    Map<String, Entry> entries(String key) {
        return node(key)
                .map(node -> entriesOf(node, "'" + key + "'", complaints))
                .orElse(Map.of());
    }

    static Map<String, Entry> entriesOf(DescriptorNode node, String what, DescriptorComplaints complaints) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        if (node instanceof Mapping mapping) {
            mapping.entries()
                    .forEach((name, value) -> entries.put(
                            Objects.requireNonNull(name), new Entry(name, lineOf(mapping, name), value, complaints)));
        } else {
            complaints.add(node.line(), what + " is keys and values", "write one 'name: value' per line");
        }
        return entries;
    }

    /** One entry whose key is free. */
    record Entry(String name, int line, DescriptorNode value, DescriptorComplaints complaints) {

        Optional<DescriptorPart> part(DescriptorKeys partKind) {
            return of(value, partKind, complaints);
        }

        Optional<String> text() {
            return value instanceof Scalar scalar
                    ? Optional.of(scalar.text().strip()).filter(text -> !text.isEmpty())
                    : Optional.empty();
        }

        void complain(String seen, String advice) {
            complaints.add(line, seen, advice);
        }
    }
}
