package org.counterfoil.nightly;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.Schema;
import org.counterfoil.intake.ModelTables;
import org.counterfoil.linkage.LinkageModel;
import org.counterfoil.linkage.LinkageTables;
import org.counterfoil.source.HeaderWords;
import org.counterfoil.source.ReferenceLists;

/** The tables anyone may edit, as they apply tonight: the built-in ones, or those that replace them in the input. */
final class EditableTables {

    private static final List<String> NAMES = List.of(
            "schema",
            "linkage",
            "linkage_settings",
            "linkage_frequencies",
            "linkage_dependence",
            "survivorship",
            "headline",
            "victims",
            "actors",
            "countries",
            "prices",
            "linkage_words",
            "coins");

    /** Those that decide how a document is understood; the others decide what is made of it. */
    private static final List<String> READING = List.of("schema", "victims", "actors", "countries");

    private static final List<String> LINKAGE = List.of(
            "linkage",
            "linkage_settings",
            "linkage_frequencies",
            "linkage_dependence",
            "linkage_words",
            "prices",
            "coins",
            "victims");

    private final Path input;
    private final Map<String, ModelTable> tables = new TreeMap<>();

    /** @throws IllegalArgumentException naming file and line where a table cannot be read */
    EditableTables(Path input) {
        this.input = input;
        NAMES.forEach(name -> tables.put(name, ModelTables.read(name, input)));
    }

    ModelTable get(String name) {
        ModelTable table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("There is no table '" + name + "'; there are " + tables.keySet());
        }
        return table;
    }

    /** @throws IllegalArgumentException naming the line that makes no sense */
    LinkageModel linkage(Schema schema) {
        return LinkageModel.of(LinkageTables.named(this::get), schema);
    }

    ReferenceLists references() {
        return ReferenceLists.of(get("victims"), get("actors"), get("countries"));
    }

    /** What headers of columns are called, for proposals alone: no night depends on it. */
    HeaderWords headerWords() {
        return HeaderWords.of(ModelTables.read("header_words", input));
    }

    /** Adds what a reading depends on. */
    void addReading(Fingerprint hash) {
        READING.forEach(name -> add(name, hash));
    }

    /** Adds what decides which reports are one incident. */
    void addLinkage(Fingerprint hash) {
        LINKAGE.forEach(name -> add(name, hash));
    }

    void addAll(Fingerprint hash) {
        NAMES.forEach(name -> add(name, hash));
    }

    /** Where a table lies does not matter, only what it says. */
    private void add(String name, Fingerprint hash) {
        ModelTable table = get(name);
        hash.add(name).add(table.columns().toString()).add(table.lines().toString());
    }
}
