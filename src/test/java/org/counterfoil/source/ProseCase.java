package org.counterfoil.source;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Modality;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.Rendition;
import org.counterfoil.incident.StatedTotal;

/** A sentence with what should be read from it. */
record ProseCase(
        String half,
        String sentence,
        List<String> totals,
        String period,
        String modalities,
        String speaker,
        String kinds,
        String actor,
        String why) {

    static final ProseScope SCOPE = new ProseScope(
            "keeper",
            "notes.txt",
            "DPRK",
            "KP",
            List.of(),
            "",
            "Keeper",
            DateInterval.parse("2019-08-30"),
            Rendition.RESTATED,
            Notation.PLAIN);

    static final ReferenceLists LISTS = lists();

    static Stream<ProseCase> all() {
        return rows("/cases/prose_totals.csv").skip(1).map(cells -> {
            List<String> totals = Stream.of(cells.get(2).split(";"))
                    .filter(total -> !total.isEmpty())
                    .sorted()
                    .toList();
            return new ProseCase(
                    cells.get(0),
                    cells.get(1),
                    totals,
                    cells.get(3),
                    cells.get(4),
                    cells.get(5),
                    cells.get(6),
                    cells.get(7),
                    cells.get(8));
        });
    }

    private static Stream<List<String>> rows(String resource) {
        InputStream in = java.util.Objects.requireNonNull(ProseCase.class.getResourceAsStream(resource));
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.stream().map(CsvRecord::getFields).toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static ReferenceLists lists() {
        return ReferenceLists.of(table("victims"), table("actors"), table("countries"), table("absences"));
    }

    private static ModelTable table(String name) {
        List<List<String>> rows = rows("/reference/" + name + ".csv").toList();
        List<ModelTable.Line> lines = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            TreeMap<String, String> cells = new TreeMap<>();
            for (int c = 0; c < rows.get(0).size(); c++) {
                cells.put(
                        rows.get(0).get(c), c < rows.get(i).size() ? rows.get(i).get(c) : "");
            }
            lines.add(new ModelTable.Line(i + 1, cells));
        }
        return new ModelTable(name, "built in", rows.get(0), lines);
    }

    ProseReading read() {
        return Prose.read(List.of(new RawPassage("paragraph 1", "", sentence)), SCOPE, LISTS);
    }

    static String figure(StatedTotal total) {
        return total.measure().text() + "=" + (total.unit().isEmpty() ? "" : total.unit() + " ")
                + total.value().text();
    }

    static String periods(List<StatedTotal> totals) {
        return totals.stream()
                .map(t -> t.scope().period() == null ? "" : t.scope().period().text())
                .distinct()
                .sorted()
                .collect(Collectors.joining("~"));
    }

    static String modalities(List<StatedTotal> totals) {
        TreeSet<Modality> all = new TreeSet<>();
        totals.forEach(total -> all.addAll(total.modalities()));
        return all.stream().map(Modality::text).collect(Collectors.joining(";"));
    }

    static String attributes(List<StatedTotal> totals) {
        return totals.isEmpty()
                ? ""
                : String.join(
                        " | ",
                        periods(totals),
                        modalities(totals),
                        each(totals, StatedTotal::speaker),
                        each(totals, total -> String.join(";", total.scope().victimKinds())),
                        each(totals, total -> total.scope().actor()));
    }

    private static String each(List<StatedTotal> totals, java.util.function.Function<StatedTotal, String> part) {
        return totals.stream().map(part).distinct().sorted().collect(Collectors.joining("~"));
    }

    String expectedAttributes() {
        return totals.isEmpty() ? "" : String.join(" | ", period, modalities, speaker, kinds, actor);
    }
}
