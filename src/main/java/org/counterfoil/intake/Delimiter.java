package org.counterfoil.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which character separates the cells of a text table: the one that cuts most records into equally many cells. */
final class Delimiter {

    /** In the order in which ties are broken: what is rare inside cells first. */
    private static final List<Character> CANDIDATES = List.of('\u001f', '\t', '|', '^', '~', ';', ',');

    private static final int SAMPLE = 1 << 16;
    private static final Pattern EXCEL_HINT = Pattern.compile("sep=(.)\\R(?s:.*)");

    private Delimiter() {}

    /** @param agreement share of records with the commonest number of cells; 0 if that is one */
    private record Cut(char delimiter, double agreement, int columns, int records) {}

    /** The first line by which Excel is told the delimiter; empty if there is none. */
    static String hinted(String text) {
        Matcher hint = EXCEL_HINT.matcher(text);
        return hint.matches() ? hint.group(1) : "";
    }

    static char of(OpenFile file) {
        String declared = file.options().delimiter();
        if (declared.isEmpty()) {
            String text = file.decoded().text();
            String hint = hinted(text);
            return hint.isEmpty() ? orComma(best(text)) : hint.charAt(0);
        }
        String character = declared.equalsIgnoreCase("tab") || declared.equals("\\t") ? "\t" : declared;
        if (character.length() != 1 || "\"\r\n".contains(character)) {
            throw file.unreadable(
                    "'" + declared + "' cannot be a delimiter.", "Write one character, or tab, at `delimiter:`.");
        }
        return character.charAt(0);
    }

    /** By the beginning of a text; a comma where there is a single column. */
    static char recognised(String beginning) {
        int end = beginning.length() < SAMPLE ? beginning.length() : beginning.lastIndexOf('\n') + 1;
        return orComma(best(beginning.substring(0, end)));
    }

    /** A single column needs no delimiter. */
    private static char orComma(Cut best) {
        return best.agreement() == 0 ? ',' : best.delimiter();
    }

    /** Prose has commas too: only a text that every record of agrees on, and not on commas, is a table by itself. */
    static boolean isSurelyATable(String text) {
        Cut best = best(text);
        return best.agreement() == 1 && best.records() > 1 && (best.delimiter() != ',' || best.columns() > 2);
    }

    private static Cut best(String text) {
        return CANDIDATES.stream()
                .map(candidate -> cut(sample(text), candidate))
                .max(Comparator.comparingDouble(Cut::agreement)
                        .thenComparingInt(Cut::columns)
                        .thenComparing(cut -> -CANDIDATES.indexOf(cut.delimiter())))
                .orElseThrow();
    }

    /** Whole lines only, so that the last record is not cut. */
    private static String sample(String text) {
        if (text.length() <= SAMPLE) {
            return text;
        }
        int end = Math.max(text.lastIndexOf('\n', SAMPLE), text.lastIndexOf('\r', SAMPLE));
        return text.substring(0, end < 0 ? SAMPLE : end);
    }

    private static Cut cut(String sample, char delimiter) {
        Map<Integer, Integer> widths = new TreeMap<>();
        List<Integer> seen = widths(sample, delimiter);
        seen.forEach(width -> widths.merge(width, 1, Integer::sum));
        int commonest = widths.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(1);
        double agreement = commonest == 1 ? 0 : (double) widths.getOrDefault(commonest, 0) / seen.size();
        return new Cut(delimiter, agreement, commonest, seen.size());
    }

    /** How many cells most records have; 1 where nothing is to be cut. */
    static int commonestWidth(String text, char delimiter) {
        return cut(sample(text), delimiter).columns();
    }

    private static List<Integer> widths(String sample, char delimiter) {
        List<Integer> widths = new ArrayList<>();
        try {
            for (CsvRecord csv : CsvFormat.lenient(delimiter).ofCsvRecord(sample)) {
                widths.add(csv.getFieldCount());
            }
        } catch (CsvParseException e) {
            return widths;
        }
        return widths;
    }
}
