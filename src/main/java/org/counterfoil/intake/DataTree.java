package org.counterfoil.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON or XML as it was written: numbers keep their text, fields their order. */
sealed interface DataTree {

    /** @param number whether the text is a number's, as JSON tells */
    record Scalar(String text, boolean number) implements DataTree {}

    record Items(List<DataTree> items) implements DataTree {}

    record Fields(Map<String, DataTree> fields) implements DataTree {}

    /** One thing is a list of one. */
    default List<DataTree> all() {
        return this instanceof Items list ? list.items() : List.of(this);
    }

    /** The field of this name; an empty list where there is none. */
    default DataTree get(String name) {
        DataTree found = this instanceof Fields object ? object.fields().get(name) : null;
        return found == null ? new Items(List.of()) : found;
    }

    /** The text of a field that is one value; empty where there is none. */
    default String text(String name) {
        return get(name) instanceof Scalar scalar ? scalar.text() : "";
    }

    /** This object without one of its fields. */
    default DataTree without(String name) {
        if (!(this instanceof Fields object) || !object.fields().containsKey(name)) {
            return this;
        }
        Map<String, DataTree> rest = new LinkedHashMap<>(object.fields());
        rest.remove(name);
        return new Fields(rest);
    }
}
