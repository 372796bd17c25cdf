package org.counterfoil.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterfoil.intake.RecordTable.FieldText;
import org.counterfoil.source.RawTable;

/** Tables made of objects of several types, one for each type, in the order in which the types first appear. */
final class ObjectTables {

    private final OpenFile file;
    private final Map<String, RecordTable> tables = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();

    ObjectTables(OpenFile file) {
        this.file = file;
    }

    /**
     * @param type name of the table
     * @param place path of the list in which the objects lie
     * @param number of the object in that list, 1-based
     */
    void add(String type, String place, int number, Map<String, FieldText> fields) {
        places.putIfAbsent(type, place);
        tables.computeIfAbsent(type, first -> new RecordTable(file)).add(number, fields);
    }

    List<RawTable> all() {
        return tables.entrySet().stream()
                .map(table -> table.getValue().named(table.getKey(), places.getOrDefault(table.getKey(), "")))
                .toList();
    }
}
