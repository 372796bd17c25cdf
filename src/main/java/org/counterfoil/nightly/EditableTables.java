package org.counterfoil.nightly;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.counterfoil.incident.Coins;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.Rates;
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
            "absences",
            Rates.NAME,
            "linkage_words",
            "coins");

    /** Those that decide how a document is understood; the others decide what is made of it. */
    private static final List<String> READING = List.of("schema", "victims", "actors", "countries", "absences");

    private static final List<String> LINKAGE = List.of(
            "linkage",
            "linkage_settings",
            "linkage_frequencies",
            "linkage_dependence",
            "linkage_words",
            "coins",
            "victims");

    /** The program's own tables do not change while it runs. */
    private static final Map<String, String> BUILT_IN_HASHES = new ConcurrentHashMap<>();

    private final Path input;
    private final Map<String, ModelTable> tables = new TreeMap<>();
    private final SortedMap<String, String> hashes = new TreeMap<>();

    /** @throws IllegalArgumentException naming file and line where a table cannot be read */
    EditableTables(Path input) {
        this.input = input;
        refuseRetired(input.resolve("reference").resolve("prices.csv"));
        NAMES.forEach(name -> tables.put(name, ModelTables.read(name, input)));
    }

    /** Unread in silence, its prices would seem to hold. */
    private static void refuseRetired(Path prices) {
        if (Files.exists(prices)) {
            throw new IllegalArgumentException("reference/prices.csv is no longer read: move its lines into"
                    + " reference/rates.csv (base,quote,date,low,best,high,source), coin as base and USD as quote");
        }
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
        return ReferenceLists.of(get("victims"), get("actors"), get("countries"), get("absences"));
    }

    /** What headers of columns are called, for proposals alone: no night depends on it. */
    HeaderWords headerWords() {
        return HeaderWords.of(ModelTables.read("header_words", input));
    }

    /** @throws IllegalArgumentException naming the line that makes no sense or is damaged */
    Rates rates() {
        return Rates.of(get(Rates.NAME));
    }

    /** @throws IllegalArgumentException naming the line that makes no sense */
    Coins coins() {
        return Coins.of(get(Coins.NAME));
    }

    /** Adds what a reading depends on. */
    void addReading(Fingerprint hash) {
        READING.forEach(name -> add(name, hash));
    }

    /** Adds what decides which reports are one incident, but for the rates. */
    void addLinkage(Fingerprint hash) {
        LINKAGE.forEach(name -> add(name, hash));
    }

    /** Adds what things were worth. */
    void addRates(Fingerprint hash) {
        add(Rates.NAME, hash);
    }

    /** Adds every table but the rates. */
    void addRules(Fingerprint hash) {
        NAMES.stream().filter(name -> !name.equals(Rates.NAME)).forEach(name -> add(name, hash));
    }

    /** A hash of each table, by name: where a table lies does not matter, only what it says. */
    SortedMap<String, String> hashes() {
        NAMES.forEach(this::hash);
        return new TreeMap<>(hashes);
    }

    private String hash(String name) {
        ModelTable table = get(name);
        Map<String, String> known = table.place().equals(ModelTables.BUILT_IN) ? BUILT_IN_HASHES : hashes;
        String hash = known.computeIfAbsent(
                name,
                first -> Fingerprint.of(
                        name, table.columns().toString(), table.lines().toString()));
        hashes.put(name, hash);
        return hash;
    }

    private void add(String name, Fingerprint hash) {
        hash.add(name).add(hash(name));
    }
}
