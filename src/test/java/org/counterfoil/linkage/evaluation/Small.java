package org.counterfoil.linkage.evaluation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.counterfoil.incident.ModelTable;

/** Small truths and linkages, written in a line: {@code a b|c} for clusters, {@code a-b:0.9} for pairs. */
final class Small {

    static final double LINK = 0.9;

    private Small() {}

    static List<NamedCsvRecord> cases(String name) {
        Path file = Path.of("src/test/resources/cases").resolve(name + ".csv");
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Truth truth(String form, String truth, String uncertain, String lookAlikes) {
        if (form.equals("clusters")) {
            Map<String, String> clusterOf = new TreeMap<>();
            for (String cluster : parts(truth, "\\|")) {
                for (String id : parts(cluster, " ")) {
                    clusterOf.put(id, cluster);
                }
            }
            return Truth.ofClusters(clusterOf, pairs(uncertain), pairs(lookAlikes));
        }
        String[] left =
                parts(truth, " ").stream().map(pair -> pair.split("-")[0]).toArray(String[]::new);
        String[] right =
                parts(truth, " ").stream().map(pair -> pair.split("-")[1]).toArray(String[]::new);
        return Truth.ofPairs(left, right, form.equals("closed"));
    }

    private static List<Truth.Pair> pairs(String text) {
        return parts(text, " ").stream()
                .map(pair -> new Truth.Pair(pair.split("-")[0], pair.split("-")[1]))
                .toList();
    }

    /** @param pairs with their probabilities; an exclamation mark: no blocking rule brought the two together */
    static Found found(String found, String pairs) {
        String[] ids = Stream.of(found.split("[ |]")).sorted().toArray(String[]::new);
        int[] clusterOf = new int[ids.length];
        List<String> clusters = parts(found, "\\|");
        for (int cluster = 0; cluster < clusters.size(); cluster++) {
            for (String id : parts(clusters.get(cluster), " ")) {
                clusterOf[Arrays.binarySearch(ids, id)] = cluster;
            }
        }
        List<String> written = parts(pairs, " ");
        int[] left = new int[written.size()];
        int[] right = new int[written.size()];
        double[] probability = new double[written.size()];
        boolean[] blocked = new boolean[written.size()];
        for (int i = 0; i < written.size(); i++) {
            String[] cells = written.get(i).replace("!", "").split("[-:]");
            left[i] = Arrays.binarySearch(ids, cells[0]);
            right[i] = Arrays.binarySearch(ids, cells[1]);
            probability[i] = Double.parseDouble(cells[2]);
            blocked[i] = !written.get(i).endsWith("!");
        }
        long possible = Contributions.pairs(ids.length);
        return new Found(ids, clusterOf, ScoredPairs.of(ids.length, left, right, probability, blocked), LINK, possible);
    }

    static List<String> parts(String text, String separator) {
        return text.isEmpty() ? List.of() : List.of(text.split(separator));
    }

    /** Rows between bars, cells between spaces, a dash for an empty one. */
    static ModelTable table(String name, String header, String rows) {
        List<String> columns = List.of(header.split(" "));
        List<ModelTable.Line> lines = new ArrayList<>();
        for (String row : parts(rows, "\\|")) {
            Map<String, String> cells = new TreeMap<>();
            for (int i = 0; i < columns.size(); i++) {
                String cell = row.split(" ")[i];
                cells.put(columns.get(i), cell.equals("-") ? "" : cell);
            }
            lines.add(new ModelTable.Line(lines.size() + 2, cells));
        }
        return new ModelTable(name, "test", columns, lines);
    }
}
