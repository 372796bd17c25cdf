package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.counterfoil.incident.Issue.Kind;
import org.counterfoil.intake.encoding.Decoded;
import org.counterfoil.source.RawCell;
import org.counterfoil.source.RawRow;

/**
 * The rows of a text table. A record that runs over lines which are rows themselves swallowed them behind a stray quote: they are
 * read line by line. A row with too many cells is mended where digit groups explain them; what cannot be mended is kept as it
 * stands and marked as damaged, with its lines.
 */
final class CsvRows {

    private final OpenFile file;
    private final Decoded decoded;
    private final CsvCursor cursor;
    private final char delimiter;
    private final char quote;
    private final int expected;
    private final List<RawRow> rows = new ArrayList<>();
    private final Map<Integer, Kind> damaged = new TreeMap<>();
    private final ColumnShapes shapes = new ColumnShapes();
    private final List<Integer> shorter = new ArrayList<>();
    private int strays;
    private int malformed;
    private int zeros;
    private boolean begun;

    CsvRows(OpenFile file, CsvDialect dialect, int expected) {
        this.file = file;
        this.decoded = file.decoded();
        this.cursor = new CsvCursor(file, decoded.text(), dialect);
        this.delimiter = dialect.delimiter();
        this.quote = dialect.quote();
        this.expected = expected;
    }

    List<RawRow> rows() {
        return rows;
    }

    /** Row number → why the row cannot be read. */
    Map<Integer, Kind> damaged() {
        return damaged;
    }

    void read(int begin, int firstLine) {
        int at = begin;
        int line = firstLine;
        while (at < decoded.text().length()) {
            CsvLine record = whole(cursor.record(at, line));
            if (!record.isBlank()) {
                add(record);
            }
            line += record.lines();
            at = record.next();
        }
        noteShorter();
        noteZeros();
    }

    /** The record, or its first line alone where the record swallowed rows or ran out of the text. */
    private CsvLine whole(CsvLine record) {
        CsvLine first = cursor.alone(record.begin(), record.line());
        if (isComment(first)) {
            return new CsvLine(first.begin(), first.next(), first.line(), 1, List.of(written(first)), true, true);
        }
        if (record.lines() == 1 && record.closed() || fits(record) && !swallowed(record)) {
            noteQuotes(record);
            return record;
        }
        if (++strays > Limits.STRAY_QUOTES) {
            throw file.unreadable(
                    "The quotes do not fit in more than " + Limits.STRAY_QUOTES + " places; the last is on line "
                            + record.line() + ".",
                    "Double quotes that stand inside a quoted cell, or export the file again.");
        }
        recover(record, first);
        return first;
    }

    private boolean fits(CsvLine record) {
        return record.closed() && (record.width() <= expected || expected == 1);
    }

    private boolean isComment(CsvLine first) {
        return first.cells().get(0).startsWith("#") && first.cells().size() != expected && expected > 1;
    }

    private String written(CsvLine first) {
        return decoded.text().substring(first.begin(), first.next()).stripTrailing();
    }

    /** Whether every line of the record is a row: for certain where a quote is out of place, else where digits stand in its columns. */
    private boolean swallowed(CsvLine record) {
        int at = record.begin();
        for (int line = 0; line < record.lines(); line++) {
            CsvLine alone = cursor.alone(at, record.line() + line);
            boolean row = alone.cells().size() == expected && expected > 1;
            if (!row || record.clean() && !shapes.fit(alone.cells())) {
                return false;
            }
            at = alone.next();
        }
        return true;
    }

    private void noteQuotes(CsvLine record) {
        if (!record.clean()) {
            file.note(
                    Kind.VALUE_SUSPECT,
                    file.at("", record.line()),
                    "A quote stands inside a quoted cell on " + lines(record) + "; it was read as a character.",
                    "Double the quote.");
        }
    }

    private void recover(CsvLine record, CsvLine first) {
        String opened = "A quote on line " + record.line()
                + (record.closed() ? " is closed on line " + record.lastLine() + " only" : " is never closed");
        if (first.cells().size() == expected || expected == 1) {
            file.note(
                    Kind.VALUE_SUSPECT,
                    file.at("", record.line()),
                    opened + "; it was read as a character, and the line as a row by itself.",
                    "Close the quote, or double it.");
        } else {
            setAside(first, Kind.ROW_RAGGED, opened + ", and the line is no row of " + expected + " cells by itself.");
        }
    }

    private void setAside(CsvLine record, Kind kind, String seen) {
        damaged.put(record.line(), kind);
        file.note(kind, file.at("", record.line()), seen + " It was set aside.", "Mend the line in the file.");
    }

    private static String lines(CsvLine record) {
        return record.lines() == 1 ? "line " + record.line() : "lines " + record.line() + " to " + record.lastLine();
    }

    private void add(CsvLine record) {
        List<String> cells = record.cells();
        boolean data = begun;
        begun |= cells.size() == expected;
        checkBytes(record, data);
        if (data && record.width() > expected && !damaged.containsKey(record.line())) {
            cells = mended(record);
        } else if (data && record.width() > 1 && cells.size() < expected) {
            shorter(record);
        }
        if (record.lines() == 1 && cells.size() == expected) {
            shapes.add(cells);
        }
        rows.add(new RawRow(record.line(), raw(cells)));
    }

    private void shorter(CsvLine record) {
        String written = decoded.text().substring(record.begin(), record.next());
        if (written.chars().filter(character -> character == quote).count() % 2 == 1) {
            setAside(
                    record,
                    Kind.ROW_RAGGED,
                    "The row on " + lines(record) + " has " + record.cells().size() + " cells where " + expected
                            + " are usual, and a quote without its other.");
        } else {
            shorter.add(record.line());
        }
    }

    private List<RawCell> raw(List<String> cells) {
        file.countCells(cells.size());
        List<RawCell> raw = new ArrayList<>(cells.size());
        for (int index = 0; index < cells.size(); index++) {
            String text = cells.get(index);
            if (text.indexOf('\0') >= 0) {
                zeros++;
                text = text.replace("\0", "");
            }
            raw.add(RawCell.ofText(index + 1, text));
        }
        return raw;
    }

    private List<String> mended(CsvLine record) {
        List<String> cells = record.cells().subList(0, record.width());
        Optional<List<String>> joined = delimiter == ',' ? DigitGroups.joined(cells, expected) : Optional.empty();
        if (joined.isPresent()) {
            List<String> merged = new ArrayList<>(joined.get());
            merged.removeAll(cells);
            file.note(
                    Kind.VALUE_SUSPECT,
                    file.at("", record.line()),
                    "The commas of " + String.join(" and ", merged) + " cut it into cells; it was put together again.",
                    "Quote numbers that hold commas.");
            return joined.get();
        }
        setAside(
                record,
                Kind.ROW_RAGGED,
                "The row on " + lines(record) + " has " + record.width() + " cells where " + expected
                        + " are usual: which belongs to which column is not known.");
        return record.cells();
    }

    /** Bytes without a meaning spoil their row; in the header they spoil the file. */
    private void checkBytes(CsvLine record, boolean data) {
        while (malformed < decoded.malformed().size()
                && decoded.malformed().get(malformed).character() < record.next()) {
            Decoded.Malformed bad = decoded.malformed().get(malformed++);
            if (!data) {
                file.text();
            }
            int line = record.line()
                    + (int) decoded.text()
                            .substring(record.begin(), bad.character())
                            .lines()
                            .count()
                    - 1;
            String where = TextDecoder.inWords(bad, Math.max(record.line(), line));
            setAside(record, Kind.VALUE_UNREADABLE, "In " + decoded.charset().name() + ", " + where + ".");
        }
    }

    private void noteShorter() {
        if (!shorter.isEmpty() && shorter.size() * 5 < rows.size()) {
            file.note(
                    Kind.VALUE_SUSPECT,
                    file.at("", shorter.get(0)),
                    "Rows with fewer than " + expected + " cells: " + shorter.size() + ", the first on line "
                            + shorter.get(0) + ".",
                    "See that no cell of them is missing in the middle.");
        }
    }

    private void noteZeros() {
        if (zeros > 0) {
            file.note(
                    Kind.VALUE_SUSPECT,
                    file.origin(),
                    "Cells that held NUL characters, which were left out: " + zeros + ".",
                    "Export the file again.");
        }
    }
}
