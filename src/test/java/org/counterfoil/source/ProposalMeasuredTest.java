package org.counterfoil.source;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterfoil.intake.DocumentReader;
import org.counterfoil.intake.ReadOptions;
import org.counterfoil.intake.UnreadableDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Measures proposals against what a person says of each column, {@code cases/proposals.csv}, written before any proposal
 * was looked at. Half of the files were developed on; the figure to report is that of the other half. A table that no reader finds is named and not counted. Files of others
 * stand in the folder that the environment variable COUNTERFOIL_SHARED names, and are left out where it names none.
 *
 * <p>{@code COUNTERFOIL_SHARED=<folder> mvn -Pexhaustive test -Dtest=ProposalMeasuredTest} prints the figures.
 */
class ProposalMeasuredTest {

    private static final Path OWN = Path.of("src/test/resources");

    @Test
    @Tag("exhaustive")
    void getsNineColumnsInTenRight() {
        Map<String, List<Boolean>> right = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        Set<String> unread = new TreeSet<>();
        Map<String, Map<String, String>> proposed = new LinkedHashMap<>();
        for (NamedCsvRecord line : Cases.of("proposals.csv")) {
            Path file = path(line.getField("file"));
            if (!Files.exists(file)) {
                continue;
            }
            Map<String, String> table = proposed.computeIfAbsent(
                    line.getField("file") + " # " + line.getField("table"),
                    key -> proposal(file, line.getField("table")));
            String what = line.getField("what");
            if (table.isEmpty()) {
                unread.add(line.getField("file") + "#" + line.getField("table"));
                continue;
            }
            String got = table.getOrDefault(what, "absent");
            boolean isRight = List.of(line.getField("expected").split("\\|")).contains(got);
            right.computeIfAbsent(line.getField("half") + " " + group(line), key -> new ArrayList<>())
                    .add(isRight);
            if (!isRight) {
                wrong.add("%s: %s%s: %s is %s and not %s"
                        .formatted(
                                line.getField("half"),
                                line.getField("file"),
                                line.getField("table").isEmpty() ? "" : "#" + line.getField("table"),
                                what,
                                line.getField("expected"),
                                got));
            }
        }
        right.forEach(
                (group, answers) -> System.out.printf("%s: %d of %d right%n", group, count(answers), answers.size()));
        wrong.stream().filter(line -> line.startsWith("developed")).forEach(System.out::println);
        System.out.println("No reader finds the table: " + unread);
        right.forEach((group, answers) -> assertThat(count(answers))
                .as(group)
                .isGreaterThanOrEqualTo((group.contains("settings") ? 8L : 9L) * answers.size() / 10));
    }

    private static long count(List<Boolean> answers) {
        return answers.stream().filter(Boolean::booleanValue).count();
    }

    private static String group(NamedCsvRecord line) {
        String what = line.getField("what");
        String of = line.getField("file").startsWith("proposals/") ? " of our own lists" : " of lists of others";
        return what.equals("(as)")
                ? "tables without incidents"
                : (what.contains("(") && what.endsWith(")") && isSetting(what) ? "settings" : "columns") + of;
    }

    private static boolean isSetting(String what) {
        return Stream.of("header", "records", "date-order", "locale", "fill-down", "currency", "scale")
                .anyMatch(setting -> what.endsWith("(" + setting + ")"));
    }

    private static Path path(String file) {
        return file.startsWith("proposals/")
                ? OWN.resolve(file)
                : Path.of(System.getenv().getOrDefault("COUNTERFOIL_SHARED", "absent"), file);
    }

    /** What is proposed for a table, by column and by setting. */
    private static Map<String, String> proposal(Path file, String name) {
        try {
            RawDocument raw = new DocumentReader()
                    .read("inspected", String.valueOf(file.getFileName()), file, ReadOptions.DETECT)
                    .document();
            DocumentLayout document = Proposal.descriptor(raw, Given.LISTS, Given.HEADERS, Given.SCHEMA)
                    .layout(raw.path())
                    .orElseThrow();
            Map<String, String> said = document.tables().stream()
                    .filter(table -> name.isEmpty() || table.table().equals(name))
                    .findFirst()
                    .map(ProposalMeasuredTest::said)
                    .orElse(new TreeMap<>());
            return said;
        } catch (UnreadableDocument e) {
            throw new AssertionError(file + ": " + e.getMessage(), e);
        }
    }

    private static Map<String, String> said(TableLayout table) {
        Map<String, String> said = new TreeMap<>();
        said.put("(as)", table.role().name().toLowerCase(Locale.ROOT));
        said.put("(header)", table.header().stream().map(String::valueOf).collect(Collectors.joining("+")));
        said.put(
                "(date-order)",
                table.dateOrder().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        said.put("(locale)", table.locale());
        said.put("(fill-down)", String.join("+", table.policy().fillDown()));
        table.ignore().named().forEach(column -> said.put(column, "ignore"));
        table.columns().forEach((column, rule) -> {
            said.put(column, rule.target().equals("none") ? "ignore" : rule.target());
            said.put(column + " (currency)", rule.currency().orElse(table.currency()));
            said.put(
                    column + " (scale)",
                    rule.scale().orElse(table.scale()).stripTrailingZeros().toPlainString());
        });
        table.key().forEach(column -> said.put(column, "key"));
        return said;
    }
}
