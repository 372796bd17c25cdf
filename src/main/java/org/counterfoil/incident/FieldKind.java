package org.counterfoil.incident;

import java.util.List;

/** What kind of values a field holds. */
public enum FieldKind {
    DATE(DateInterval.class),
    AMOUNT(Amount.class),
    COUNTRY(Country.class),
    NAME(Name.class),
    REFERENCE(Reference.class),
    ATTRIBUTION(Attribution.class),
    /** Free words. */
    TEXT(Text.class),
    /** One word of a closed list. */
    CODE(Text.class);

    private final Class<? extends Value> type;

    FieldKind(Class<? extends Value> type) {
        this.type = type;
    }

    /** Whether a claim about a field of this kind may hold the value. A source may always say that it has none. */
    public boolean admits(Value value) {
        return type.isInstance(value) || value instanceof NoValue;
    }

    /** Every kind, as the schema table writes it. */
    public static List<FieldKind> all() {
        return List.of(values());
    }
}
