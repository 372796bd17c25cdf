package org.counterfoil.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.counterfoil.incident.FieldKind;

/** Keys of a table that do nothing beside others: whoever wrote them meant something that will not happen. */
final class IdleKeys {

    private static final List<String> OF_IGNORED = List.of("table", "as", "because");

    private static final String OTHER_FIELD = "remove it, or choose another field";

    private final DescriptorPart part;
    private final TableLayout layout;
    private final Targets targets;

    IdleKeys(DescriptorPart part, TableLayout layout, Targets targets) {
        this.part = part;
        this.layout = layout;
        this.targets = targets;
    }

    void check() {
        if (layout.role() == TableRole.IGNORE) {
            DescriptorKeys.TABLE.keys().stream()
                    .filter(key -> !OF_IGNORED.contains(key))
                    .forEach(key -> idle(
                            key,
                            "has no effect beside 'as: ignore', which reads nothing of the table",
                            "remove one of them"));
            return;
        }
        idle("because", "is the reason why a table is ignored, and this one is read", "remove it, or say 'as: ignore'");
        if (layout.role() == TableRole.TOTALS) {
            List.of("totals-rows", "notes-rows")
                    .forEach(key -> idle(
                            key, "has no effect on stated totals, of which every row is a statement", "remove it"));
        }
        if (layout.key().isEmpty()) {
            idle("key-prefix", "has no effect where rows have no key", "say under 'key' which columns make it");
        }
        boolean somewhere = layout.columns().values().stream()
                .anyMatch(rule -> rule.currency().isPresent());
        if (layout.scale().compareTo(BigDecimal.ONE) != 0 && layout.currency().isEmpty() && !somewhere) {
            idle("scale", "has no effect on bare numbers that are no amounts", "say under 'currency' what they are");
        }
        layout.columns().values().forEach(this::check);
        layout.optional().stream()
                .filter(rule -> !rule.isPattern() && layout.key().contains(rule.written()))
                .forEach(rule -> part.complain(
                        "optional",
                        "the key's column '" + rule + "' must be there",
                        "take it out of 'optional', or out of 'key'"));
    }

    private void idle(String key, String why, String advice) {
        if (part.has(key)) {
            part.complain(key, "'" + key + "' " + why, advice);
        }
    }

    private void check(ColumnRule rule) {
        boolean amount = isAmount(rule.target());
        if (!amount && (rule.currency().isPresent() || rule.scale().isPresent())) {
            complain(rule, rule.currency().isPresent() ? "currency" : "scale", "is no amount", OTHER_FIELD);
        } else if (rule.scale().isPresent()
                && rule.currency().isEmpty()
                && layout.currency().isEmpty()) {
            complain(
                    rule,
                    "scale",
                    "no 'currency', without which a bare number is no amount",
                    "say under 'currency' what it is");
        }
        if (rule.dateOrder().isPresent() && !targets.isDate(rule.target())) {
            complain(rule, "date-order", "is no date", OTHER_FIELD);
        }
    }

    private boolean isAmount(String target) {
        return targets.kind(target).equals(Optional.of(FieldKind.AMOUNT)) || Targets.isAmount(target);
    }

    private void complain(ColumnRule rule, String key, String why, String advice) {
        part.complaints().add(rule.line(), "column '" + rule.column() + "' has a '" + key + "' and " + why, advice);
    }
}
