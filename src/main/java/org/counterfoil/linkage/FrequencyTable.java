package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.ModelTable.Line;
import org.counterfoil.linkage.TermFrequencies.Term;

/**
 * {@code linkage_frequencies.csv}: how common terms were when the model was trained. The line of a comparison without a
 * term says how many records spoke; terms that one record had are not listed, nor is that records say nothing.
 */
final class FrequencyTable {

    static final String NAME = "linkage_frequencies";

    private static final List<String> COLUMNS = List.of("comparison", "term", "records", "most_of_one_list");

    private FrequencyTable() {}

    /** @throws IllegalArgumentException naming the line that makes no sense */
    static Map<String, TermFrequencies> read(ModelTable table, List<Comparison> comparisons) {
        Map<String, Long> speaking = new TreeMap<>();
        Map<String, Map<String, Term>> terms = new TreeMap<>();
        for (Line line : table.lines()) {
            String comparison = line.cell("comparison");
            if (comparisons.stream().noneMatch(known -> known.name().equals(comparison))) {
                throw table.error(
                        line,
                        "There is no comparison '" + comparison
                                + "': the frequencies belong to another model; train again");
            }
            if (line.cell("term").isEmpty()) {
                speaking.put(comparison, count(table, line, "records"));
            } else {
                terms.computeIfAbsent(comparison, c -> new TreeMap<>())
                        .put(
                                line.cell("term"),
                                new Term(count(table, line, "records"), count(table, line, "most_of_one_list")));
            }
        }
        Map<String, TermFrequencies> frequencies = new TreeMap<>();
        speaking.forEach((comparison, records) ->
                frequencies.put(comparison, new TermFrequencies(terms.getOrDefault(comparison, Map.of()), records)));
        return frequencies;
    }

    private static long count(ModelTable table, Line line, String column) {
        try {
            long count = Long.parseLong(line.cell(column));
            if (count >= 0) {
                return count;
            }
        } catch (NumberFormatException e) {
            // told below, with the place
        }
        throw table.error(line, column + " is a number of records, 0 or more: '" + line.cell(column) + "'");
    }

    /** What {@link #read} reads. */
    static ModelTable write(Map<String, TermFrequencies> frequencies) {
        List<Line> lines = new ArrayList<>();
        frequencies.forEach((comparison, counted) -> {
            lines.add(line(lines.size() + 2, comparison, "", counted.speaking(), 0));
            counted.terms().forEach((term, count) -> {
                if (count.records() > 1 && !term.isEmpty()) {
                    lines.add(line(lines.size() + 2, comparison, term, count.records(), count.mostOfOneList()));
                }
            });
        });
        return new ModelTable(NAME, "trained", COLUMNS, lines);
    }

    private static Line line(int number, String comparison, String term, long records, long mostOfOneList) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("comparison", comparison);
        cells.put("term", term);
        cells.put("records", Long.toString(records));
        cells.put("most_of_one_list", Long.toString(mostOfOneList));
        return new Line(number, cells);
    }
}
