package org.counterfoil.linkage.estimation;

import java.util.ArrayList;
import java.util.List;
import org.counterfoil.linkage.estimation.People.Field;

/** People with names, days of birth and towns, with and without an address made from the names. */
final class Towns {

    private static final List<Field> FIELDS = List.of(
            Field.plain("given", 300, 0.08, 0.05, 0.02),
            Field.plain("surname", 2000, 0.08, 0.05, 0.02),
            Field.plain("birth", 8000, 0.05, 0.05, 0.1),
            Field.plain("town", 500, 0.03, 0.15, 0.05));

    static final List<List<Integer>> RULES = List.of(List.of(0, 1), List.of(2), List.of(1, 3));
    static final List<List<Integer>> RULES_WITH_MAIL = List.of(List.of(0, 1), List.of(2), List.of(1, 3), List.of(4));

    private Towns() {}

    static People plain(int people, long seed) {
        return new People(FIELDS, people, 0.6, seed);
    }

    /** Two people who share both names share the address in four cases of ten. */
    static People withMail(int people, long seed) {
        return new People(with(Field.made("mail", List.of(0, 1), 0.9, 2)), people, 0.6, seed);
    }

    /** The surname once more, spelt as it is. */
    static People withCopy(int people, long seed) {
        return new People(with(new Field("copy", 1, false, 0, 0, 0, List.of(1), 1, 1)), people, 0.6, seed);
    }

    private static List<Field> with(Field more) {
        List<Field> fields = new ArrayList<>(FIELDS);
        fields.add(more);
        return fields;
    }
}
